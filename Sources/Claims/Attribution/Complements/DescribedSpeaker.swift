internal import ArabicText

/// The clause of a verb behind what is said of its subject.
extension ComplementFinder {
  /// The clause behind what describes the subject, closed by a comma or by إن, which only a verb of saying
  /// takes: قال المدير، الذي كان غادر المدينة بعدما أغلق المصنع، [إن]؛ قال مسؤول رفض ذكر اسمه لأنه لا يحق له
  /// الحديث [إن].
  func behindDescription(
    of verb: ReportingVerb, at stop: Int, cue: Int
  ) -> (Complement, Range<Int>)? {
    guard verb.isCore, !verb.isWeak, isDescribed(cue + 1..<stop + 1),
      passage.words[stop].kind != .stop, passage.words[stop].kind != .semicolon
    else { return nil }
    let end = min(limit, cue + Self.reach)
    if let found = speech(behind: stop, of: verb, cue, end) { return found }
    if let clause = opening(in: stop..<max(stop, end), of: verb) {
      return (.clause(start: clause), cue + 1..<clause)
    }
    let start = (stop..<max(stop, end)).first { index in
      let next = verb.governs(passage.words[index]) && index + 1 < end ? index + 1 : index
      guard let particle = passage.words[next].complementizer,
        verb.takesClause(particle, behind: passage.words[next - 1])
      else { return false }
      return passage.words[index - 1].kind == .comma
        || particle.hasLowHamza == true && isOnly(verb, in: stop..<index)
    }
    guard let start else { return nil }
    let clause = verb.governs(passage.words[start]) ? start + 1 : start
    return (.clause(start: clause), cue + 1..<start)
  }

  /// The speech behind a colon, where nobody else said anything before it: قالت امرأة كانت تنتظر في الشارع: «…».
  private func speech(
    behind stop: Int, of verb: ReportingVerb, _ cue: Int, _ end: Int
  ) -> (Complement, Range<Int>)? {
    let mark = (stop..<max(stop, end)).first { index in
      let word = passage.words[index]
      let isCue = word.mayReport && passage.words[index - 1].particle != .negation
      return isCue || word.kind == .stop || word.kind == .semicolon || word.kind == .openQuote
        || word.kind == .colon || word.complementizer != nil
    }
    guard let mark, verb.frames.contains(.quote), passage.words[mark].kind == .colon,
      passage.quotation(from: mark + 1) != nil
    else { return nil }
    return speech(of: verb, at: mark, cue: cue)
  }

  /// Whether in what describes the subject nobody else says anything that إن could open.
  private func isOnly(_ verb: ReportingVerb, in description: Range<Int>) -> Bool {
    verb.frames.contains(.inna)
      && passage.words[description].allSatisfy { word in
        word.kind == .word && !word.verbs.contains { $0.verb.frames.contains(.inna) }
      }
  }

  /// قال المدير الذي يرى أن الطريق طويل [إن]: without a comma the إن of a verb of saying behind the أن of another.
  private func opening(in rest: Range<Int>, of verb: ReportingVerb) -> Int? {
    guard verb.frames.contains(.inna) else { return nil }
    let inner = rest.first { passage.words[$0].complementizer != nil }
    guard let inner, passage.words[inner].complementizer?.hasLowHamza == false else { return nil }
    return rest.first { $0 > inner && passage.opensOuterClause(at: $0) }
  }

  /// Whether a clause describes the subject: المدير الذي كان غادر، قضاة كانوا ينظرون، مسؤول رفض.
  private func isDescribed(_ gap: Range<Int>) -> Bool {
    guard let first = gap.first.map({ passage.words[$0] }) else { return false }
    if first.isPlain, !first.isDefinite, first.noun?.isRole == true || first.noun?.actorKind != nil,
      passage.words[gap].contains(where: { $0.verbs.contains { $0.form.isFinite } })
    {
      return true
    }
    return gap.contains { index in
      let word = passage.words[index]
      if word.particle == .relative { return true }
      let before = passage.words[index - 1]
      return index > gap.lowerBound && word.particle == .auxiliary && before.isNominal
        && before.isPlain && !before.isDefinite
    }
  }
}
