internal import ArabicText

// The paper's own transitions: يذكر أن، يشار إلى أن، تقرر أن، من المتوقع أن.
extension ReportingTest {
  /// Whether a verb only leads over to what the paper itself tells.
  func isBackground(_ reading: VerbReading, at cue: Int) -> Bool {
    let form = reading.form
    guard cue + 1 < passage.words.count else { return false }
    if form.tense == .participle, isForeseen(cue) { return true }
    let next = passage.words[cue + 1]
    let (isClause, isTo) = (next.complementizer != nil, next.preposition == "ل")
    if passage.words[cue].stem.isSpelled("تبين") { return isClause || isTo || isLate(behind: cue) }
    if isClause, isDecided(cue) { return true }
    // ويظهر أن: it seems.
    if reading.verb.scope.contains(.shown), form.tense == .imperfect, form.gender == .masculine,
      isClause, passage.words[cue].hasConjunction
    {
      return true
    }
    guard isClause || next.particle == .preposition else { return false }
    if cue > 0, form.tense == .participle, passage.words[cue - 1].stem.isSpelled("من"),
      passage.words[cue].isDefinite
    {
      return true
    }
    guard form.voice == .passive, form.tense == .imperfect, form.number == .singular else {
      return false
    }
    return reading.verb.scope.contains(.formula)
  }

  /// كان متوقعا أن: what was to come, and nobody says it.
  private func isForeseen(_ cue: Int) -> Bool {
    guard cue > 0, passage.words[cue].usages.contains(.foreseen) else { return false }
    let before = passage.words[cue - 1]
    return before.particle == .auxiliary || ["يكن", "تكن"].contains(where: before.full.isSpelled)
  }

  /// فقد تقرر أن، وتقرر أن: it was decided, by nobody who is named.
  private func isDecided(_ cue: Int) -> Bool {
    guard passage.words[cue].stem.isSpelled("تقرر") else { return false }
    if cue == passage.sentence(of: cue).lowerBound { return true }
    let before = passage.words[cue - 1]
    return before.isSeparator || before.kind == .openQuote || before.particle == .modal
  }
}
