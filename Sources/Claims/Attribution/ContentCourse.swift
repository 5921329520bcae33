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
