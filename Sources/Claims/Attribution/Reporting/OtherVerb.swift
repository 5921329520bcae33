internal import ArabicText

/// A form of a verb that reports where it does something else.
extension ReportingTest {
  /// رجل يدعى سالم: it says what somebody is called.
  func isNaming(_ cue: Int) -> Bool {
    guard passage.words[cue].usages.contains(.naming), cue + 1 < passage.words.count else {
      return false
    }
    let next = passage.words[cue + 1]
    return next.isName || next.isUnknown || next.kind == .openQuote
  }

  /// دعونا ننتظر، دعوني أقول: let us do something.
  func isLetting(_ cue: Int) -> Bool {
    guard cue + 1 < passage.words.count,
      ["دعونا", "دعوني"].contains(where: passage.words[cue].stem.isSpelled)
    else { return false }
    let next = passage.words[cue + 1]
    return next.isPlain && ["ن", "ا"].contains { next.stem.begins(with: $0) } && !next.isDefinite
      && !next.isName && next.particle == nil
  }
}
