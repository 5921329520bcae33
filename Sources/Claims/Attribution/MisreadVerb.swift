internal import ArabicText

// Forms that only look like those of a verb of saying.
extension ReportingTest {
  /// أعدها الخبير، خذ حذرك: a first person with its object, or what "you" is written on, speaks in a
  /// quotation alone.
  func isMisread(_ reading: VerbReading, at cue: Int) -> Bool {
    if comesTo(reading, at: cue) { return true }
    return
      (reading.form.person == .first && !reading.pronoun.isEmpty
      || ["ك", "كم"].contains(reading.pronoun)) && passage.quotation(around: cue) == nil
  }

  /// يبلغ سامي 31 عاما، تبلغ قيمتها مليونين: how much something comes to.
  private func comesTo(_ reading: VerbReading, at cue: Int) -> Bool {
    guard ["أَبْلَغَ", "بَلَّغَ"].contains(where: reading.verb.perfect.isSpelled),
      reading.form.tense == .imperfect
    else { return false }
    let behind = passage.words[cue + 1..<min(cue + 4, passage.words.count)]
    guard let next = behind.first else { return false }
    if next.hasOwner, next.isPlain, next.noun == nil, !next.isName, next.particle == nil {
      return true
    }
    return behind.prefix { $0.complementizer == nil && !$0.isSeparator }
      .contains { $0.kind == .number || $0.usages.contains(.numeral) }
  }
}
