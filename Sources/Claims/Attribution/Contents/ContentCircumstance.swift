internal import ArabicText

// What the reporter tells behind a content: what was not told, where it was said, what others say to it.
extension ContentExtent {
  /// دون الإشارة إلى، من دون أن يوضح، ولم يكشف: what the source did not tell.
  func withholds(at index: Int) -> Bool {
    let word = passage.words[index]
    guard index + 2 < passage.words.count, passage.quotation(around: index) == nil else {
      return false
    }
    if opensSilence(word, at: index) { return true }
    if word.full.isSpelled("ولم") || word.hasConjunction && word.stem.isSpelled("لم") {
      return passage.words[index - 1].kind == .comma && tells(index + 1)
    }
    if word.stem.isSpelled("من") {
      return ["دون", "غير"].contains(where: passage.words[index + 1].full.isSpelled)
        && withholds(at: index + 1)
    }
    let isWithout = ["دون", "بدون"].contains(where: word.stem.isSpelled)
    guard isWithout || word.stem.isSpelled("غير") && passage.words[index - 1].stem.isSpelled("من")
    else { return false }
    let next = passage.words[index + 1].complementizer == nil ? index + 1 : index + 2
    return tells(next)
  }

  /// لكنه لم يذكر، ، إلا أنها لم توضح، ، لكنها رفضت التعليق: the source, taken up by a pronoun, did not tell.
  private func opensSilence(_ word: Word, at index: Int) -> Bool {
    guard passage.words[index - 1].kind == .comma || isSpeakers(word) else { return false }
    let isExcept =
      word.usages.contains(.exception)
      && passage.words[index + 1].complementizer?.pronoun.isEmpty == false
    guard isExcept || word.isTurn && word.hasOwner else { return false }
    let verb = isExcept ? index + 2 : index + 1
    guard verb + 1 < passage.words.count else { return false }
    if passage.words[verb].usages.contains(.declining) {
      return passage.words[(verb + 1)...].prefix(3).contains { $0.usages.contains(.telling) }
    }
    return passage.words[verb].stem.isSpelled("لم") && tells(verb + 1)
  }

  /// قال المدير إن السد سليم [لكنه]: without a comma, whether لكن takes up who speaks by its pronoun.
  private func isSpeakers(_ word: Word) -> Bool {
    guard word.isTurn, let form = cue?.form, form.isFinite, form.person == .third else {
      return false
    }
    return form.gender == .feminine ? word.full.hasSuffix("ها") : word.full.hasSuffix("ه")
  }

  /// Whether a word means to tell more, or to give what would bear it out: تقديم دليل.
  private func tells(_ index: Int) -> Bool {
    passage.words[index].usages.contains(.telling)
      || passage.words[index].usages.contains(.giving)
        && passage.words[(index + 1)...].prefix(2).contains { $0.usages.contains(.proof) }
  }

  /// ، في تصريح لصحيفة، في مقابلة مع قناة، في تغريدة نشرها: what the source said it in.
  func tellsWhere(at index: Int) -> Bool {
    guard index + 2 < passage.words.count, passage.words[index].isPlain,
      passage.words[index - 1].kind == .comma, passage.quotation(around: index) == nil
    else { return false }
    let (next, last) = (passage.words[index + 1], passage.words[index + 2])
    if next.stem.isSpelled("سلسله") { return isSeries(behind: index + 1) }
    return next.usages.contains(.statement) && next.isPlain && !next.isDefinite
      && (last.preposition == "ل" || last.particle == .preposition || last.isVerbal)
  }

  /// ، في سلسلة [تغريدات]، في سلسلة من [التغريدات].
  private func isSeries(behind index: Int) -> Bool {
    passage.words[(index + 1)...].prefix(2).contains { $0.usages.contains(.statement) }
  }

  /// ردا على سؤال: what the source answers by it.
  func answers(at index: Int) -> Bool {
    index + 2 < passage.words.count && passage.words[index].stem.isSpelled("ردا")
      && passage.words[index + 2].usages.contains(.query)
  }

  /// قبل أن يضيف أن: the source goes on.
  func goesOnToSay(at index: Int) -> Bool {
    verbs.contains(index) && (isComplementizer(index + 1) || isComplementizer(index + 2))
  }

  /// ، الأمر الذي نفاه المدير، الأمر الذي أدانته البلدية: what another says to it, not what he makes of it:
  /// الأمر الذي اعتبره خطأ.
  func isTakenUp(behind index: Int) -> Bool {
    guard index + 2 < passage.words.count, passage.words[index + 1].particle == .relative else {
      return false
    }
    // الأمر الذي يراه خبراء خطأ may be the speaker's; الأمر الذي يرى خبراء أنه خطأ is another claim.
    if verbs.contains(index + 2), passage.words[index + 2].verbs.allSatisfy(\.pronoun.isEmpty) {
      return true
    }
    return passage.words[index + 2].verbs.contains {
      !$0.pronoun.isEmpty && $0.form.isFinite
        && [.deny, .affirm, .criticise].contains($0.verb.stance)
    }
  }
}
