internal import ArabicText

/// The clause of a verb behind what is said of its subject.
extension ComplementFinder {
  /// The clause behind a comma that closes a relative clause of the subject: قال المدير، الذي كان غادر
  /// المدينة بعدما أغلق المصنع، [إن].
  func behindDescription(
    of verb: ReportingVerb, at stop: Int, cue: Int
  ) -> (Complement, Range<Int>)? {
    guard verb.isCore, !verb.isWeak, isDescribed(cue + 1..<stop),
      passage.words[stop].kind != .stop, passage.words[stop].kind != .semicolon
    else { return nil }
    let end = min(limit, cue + Self.reach)
    if let clause = opening(in: stop..<max(stop, end), of: verb) {
      return (.clause(start: clause), cue + 1..<clause)
    }
    let start = (stop..<max(stop, end)).first { index in
      guard passage.words[index - 1].kind == .comma else { return false }
      let next = verb.governs(passage.words[index]) && index + 1 < end ? index + 1 : index
      guard let particle = passage.words[next].complementizer else { return false }
      return verb.takesClause(particle, behind: passage.words[next - 1])
    }
    guard let start else { return nil }
    let clause = verb.governs(passage.words[start]) ? start + 1 : start
    return (.clause(start: clause), cue + 1..<start)
  }

  /// قال المدير الذي يرى أن الطريق طويل [إن]: without a comma the إن of a verb of saying behind the أن of another.
  private func opening(in rest: Range<Int>, of verb: ReportingVerb) -> Int? {
    guard verb.frames.contains(.inna) else { return nil }
    let inner = rest.first { passage.words[$0].complementizer != nil }
    guard let inner, passage.words[inner].complementizer?.hasLowHamza == false else { return nil }
    return rest.first { $0 > inner && passage.opensOuterClause(at: $0) }
  }

  /// Whether a clause describes the subject: المدير الذي كان غادر، قضاة كانوا ينظرون.
  private func isDescribed(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      let word = passage.words[index]
      if word.particle == .relative { return true }
      let before = passage.words[index - 1]
      return index > gap.lowerBound && word.particle == .auxiliary && before.isNominal
        && before.isPlain && !before.isDefinite
    }
  }
}
