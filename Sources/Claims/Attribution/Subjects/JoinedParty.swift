internal import ArabicText

/// Subjects of more than a name: several parties, a name in quotation marks.
extension Subject {
  /// The party's name in quotation marks that opens the clause of a verb: «مرصد الساحل» أكد.
  func quotedName(before cue: Int) -> Range<Int>? {
    let mark = passage.words[..<cue].lastIndex { $0.particle != .modal } ?? 0
    guard mark > 1, !passage.words[cue].hasConjunction, passage.words[mark].kind == .closeQuote,
      let name = passage.quotation(around: mark - 1), name.upperBound == mark + 1,
      passage.isName(name, cue + 1), names.hasActor(at: name.lowerBound + 1)
    else { return nil }
    let start = name.lowerBound
    let before = start > 0 ? passage.words[start - 1] : nil
    let opens =
      start == passage.sentence(of: cue).lowerBound || before?.isSeparator == true
      || before?.complementizer != nil || before?.particle == .connective
      || before?.particle == .auxiliary
    return opens ? name : nil
  }

  /// A party with those that و joins to it: اليابان [والبرازيل]، شركتا «نسيم» [و«شراع»].
  func withJoined(_ party: Range<Int>, in whole: Range<Int>) -> Range<Int> {
    var end = party.upperBound
    while end + 1 < whole.upperBound, passage.words[end].folded.isSpelled("و"),
      passage.words[end - 1].kind == .closeQuote, let next = passage.quotation(from: end + 1),
      next.upperBound <= whole.upperBound, passage.isName(next, passage.words.count)
    { end = next.upperBound }
    while end < whole.upperBound, passage.words[end].hasConjunction, end + 1 < passage.words.count,
      names.hasActor(at: end), passage.words[end].folded.first == "و"
    {
      let next = phrase(from: end).upperBound
      guard next <= whole.upperBound, next < passage.words.count, !passage.words[next].isVerbal
      else { break }
      end = next
    }
    return party.lowerBound..<end
  }

  /// The end of أحدهم, or of البعض الآخر.
  func someoneEnd(from start: Int) -> Int {
    let next = start + 1
    guard next < passage.words.count, passage.words[start].isDefinite,
      passage.words[next].isDefinite, passage.words[next].isPlain,
      passage.words[next].isAdjectival
        || ["اخر", "اخرين"].contains(where: passage.words[next].stem.isSpelled)
    else { return next }
    return next + 1
  }
}
