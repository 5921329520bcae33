internal import ArabicText

extension ContentExtent {
  /// Whether a verb behind a comma answers the condition that its clause began with: إنه إذا هبط السعر،
  /// وجد الناس.
  func isAnswer(at index: Int, from start: Int) -> Bool {
    let opening = passage.words[start..<index].dropFirst().prefix(2)
    let commas = passage.words[start..<index].count { $0.kind == .comma }
    return commas == 1
      && opening.contains { ["اذا", "لو", "عندما", "كلما"].contains(where: $0.full.isSpelled) }
  }

  /// بعد تصريحات نسبت إلى الوزير، [أشار فيها إلى]: what was said in a document of the content belongs to it.
  func isWithin(at index: Int, _ start: Int) -> Bool {
    index + 1 < passage.words.count && passage.words[index + 1].isTherein
      && passage.words[start..<index].contains { !$0.isDefinite && ($0.isOccasion || $0.isNews) }
  }

  /// Whether in direct speech behind a colon the speaker goes on in the first person.
  func isOwnSpeech(at index: Int, from start: Int) -> Bool {
    guard start > 0, passage.words[start - 1].kind == .colon, let cue, cue.form.person == .third
    else { return false }
    let readings = passage.words[index].verbs.filter { $0.form.isFinite }
    return !readings.isEmpty && readings.allSatisfy { $0.form.person == .first }
  }

  /// في أعقاب الخلاف، في محاولة لإنهائه، في خطوة فاجأت: on what occasion and to what end something is
  /// said; not في محاولة الانقلاب.
  func opensRemark(at index: Int) -> Bool {
    guard index + 2 < passage.words.count, passage.words[index].stem.isSpelled("في"),
      passage.words[index].isPlain
    else { return false }
    let (next, last) = (passage.words[index + 1], passage.words[index + 2])
    guard next.usages.contains(.remark), !next.isDefinite, next.particle == nil else {
      return false
    }
    return next.stem.isSpelled("اعقاب") || last.preposition == "ل" || last.isVerbal
      || last.particle == .preposition && !next.stem.isSpelled("مقابل")
  }

  /// أشاد بالقرار [بقوله] «…»، تحدث عن مستقبله [بالقول] «…»: the words themselves follow.
  func opensWords(at index: Int, from start: Int) -> Bool {
    let word = passage.words[index]
    guard word.preposition == "ب", !word.hasConjunction, index + 1 < passage.words.count,
      word.nounCue?.cue.links.contains(.quote) == true,
      // أن السد جاهز، واكتفى المدير بالقول: another says them.
      passage.words[start].complementizer == nil
        || !passage.words[start..<index - 1].contains(where: { $0.kind == .comma })
    else { return false }
    return isComplementizer(index + 1) || passage.words[index + 1].kind == .openQuote
      || passage.words[index + 1].kind == .colon
  }

  /// في إشارة إلى، في إشارة ضمنية لجارتها: whom the reporter thinks meant.
  func alludes(at place: Int) -> Bool {
    let words = passage.words
    let isThat = words[place].hasConjunction && words[place].stem.isSpelled("ذلك")
    let index = isThat ? place + 1 : place
    guard index + 2 < words.count, words[index].stem.isSpelled("في"), words[index].isPlain,
      words[index + 1].stem.isSpelled("اشاره"), words[index + 1].isPlain,
      !words[index + 1].isDefinite
    else { return false }
    let isDescribed = words[index + 2].isNominal && words[index + 2].isPlain
    let next = index + (isDescribed ? 3 : 2)
    guard next < words.count else { return false }
    return words[next].preposition == "ل" || words[next].stem.isSpelled("الي")
  }

  /// Whether in a quotation a clause beside that of a first person begins: أعتقد أن الخطة جيدة، وهذا واضح.
  func opensOther(at index: Int) -> Bool {
    guard let cue, cue.form.person == .first, passage.quotation(around: index) != nil else {
      return false
    }
    let word = passage.words[index]
    if word.isTurn { return true }
    if opensSentence(word) { return true }
    if word.usages.contains(.more) { return false }
    return word.hasConjunction && !word.folded.begins(with: "ف") && word.complementizer == nil
      && (word.isVerbal || word.isDefinite || word.particle != nil)
  }

  /// لقد، أعتقد، إنه، هذا: with no joint before it another sentence begins.
  private func opensSentence(_ word: Word) -> Bool {
    if word.hasConjunction { return false }
    return word.full.isSpelled("لقد") || word.complementizer?.hasLowHamza == true
      || word.verbs.contains { $0.form.isFinite && $0.form.person == .first }
  }
}
