internal import ArabicText

// What the reporter tells behind a content: what was not told, where it was said, what others say to it.
extension ContentExtent {
  /// دون الإشارة إلى، من دون أن يوضح، ولم يكشف: what the source did not tell.
  func withholds(at index: Int) -> Bool {
    let word = passage.words[index]
    guard index + 2 < passage.words.count, passage.quotation(around: index) == nil else {
      return false
    }
    if word.full.isSpelled("ولم") || word.hasConjunction && word.stem.isSpelled("لم") {
      return passage.words[index - 1].kind == .comma && tells(index + 1)
    }
    if word.stem.isSpelled("من") {
      return passage.words[index + 1].full.isSpelled("دون") && withholds(at: index + 1)
    }
    guard word.stem.isSpelled("دون") || word.stem.isSpelled("بدون") else { return false }
    let next = passage.words[index + 1].complementizer == nil ? index + 1 : index + 2
    return tells(next)
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
    return next.usages.contains(.statement) && next.isPlain && !next.isDefinite
      && (last.preposition == "ل" || last.particle == .preposition || last.isVerbal)
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
    return passage.words[index + 2].verbs.contains {
      !$0.pronoun.isEmpty && $0.form.isFinite
        && [.deny, .affirm, .criticise].contains($0.verb.stance)
    }
  }
}
