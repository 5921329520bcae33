internal import ArabicText

/// Tells what looks like a claim and is none: the verdict of a court, a hope, what a thing threatens.
struct UnreportedContent {
  /// Where the claim stands.
  let passage: Passage

  /// Whether a claim found with a verb reports nothing.
  func holds(for draft: ClaimDraft, of reading: VerbReading, at cue: Int) -> Bool {
    isVerdict(draft, at: cue) || isHope(draft) || isPrayer(draft) || isRule(draft, reading)
      || isOfThing(draft, reading, at: cue) || isShown(draft, reading, at: cue)
      || isForetold(draft, reading, at: cue) || lacksPredicate(draft, reading)
      || leavesOut(draft, reading) || isConvicted(reading, at: cue)
  }

  /// استبعد المدرب لاعبه من التشكيلة، استبعد 12 متسابقا: whom somebody leaves out.
  private func leavesOut(_ draft: ClaimDraft, _ reading: VerbReading) -> Bool {
    guard draft.stance == .doubt, reading.verb.frames.contains(.subjunctive),
      let start = draft.content.first?.lowerBound
    else { return false }
    let word = passage.words[start]
    if word.usages.contains(.numeral), start + 1 < passage.words.count {
      return passage.words[start + 1].noun?.isRole == true
    }
    return word.kind == .number
      || word.noun?.isRole == true && word.isPlain
        && (word.hasOwner || !word.isDefinite)
  }

  /// وصف الدواء للمريض: nothing says what somebody takes it for, as in وصفه بالخطأ.
  private func lacksPredicate(_ draft: ClaimDraft, _ reading: VerbReading) -> Bool {
    guard reading.verb.needsObject, reading.verb.stance == .say, reading.pronoun.isEmpty else {
      return false
    }
    return !draft.content.joined().contains { index in
      let word = passage.words[index]
      return word.complementizer != nil || word.kind == .openQuote || word.hasTanwinFath
        || word.proclitic == "ب" || word.preposition == "ك" || word.stem.isSpelled("علي")
    }
  }

  /// سيعلن الوزير خطته: what somebody will announce, he has not; but سيعلن أن tells already what, and so
  /// does سيطالب بالتعويض.
  private func isForetold(_ draft: ClaimDraft, _ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.tense == .imperfect, isForetelling(cue), draft.stance != .demand,
      let start = draft.content.first?.lowerBound
    else { return false }
    if start > 0, passage.words[start - 1].kind == .colon { return false }
    return !passage.words[start...].prefix(2).contains { $0.complementizer != nil }
  }

  /// أدانت المحكمة المتهم: it convicts, and criticises nothing.
  private func isVerdict(_ draft: ClaimDraft, at cue: Int) -> Bool {
    guard passage.words[cue].usages.contains(.verdict), draft.stance != .other,
      let source = draft.source
    else { return false }
    return passage.words[source.lowerBound].usages.contains(.court)
  }

  /// أدين سامي بتهمة كذا: he was convicted, and nobody criticises.
  private func isConvicted(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.voice == .passive, reading.verb.stance == .criticise else { return false }
    let behind = passage.words[cue + 1..<min(cue + 12, passage.words.count)]
    return behind.prefix { !$0.isVerbal && $0.kind != .stop }
      .contains { $0.preposition == "ب" && $0.nounCue?.cue.stance == .accuse }
  }

  /// أعرب عن أمله: a hope claims nothing.
  private func isHope(_ draft: ClaimDraft) -> Bool {
    guard draft.stance == .other, let start = draft.content.first?.lowerBound else { return false }
    return passage.words[start].usages.contains(.hope)
  }

  /// أدعو الله أن يشفيه: who prays demands nothing.
  private func isPrayer(_ draft: ClaimDraft) -> Bool {
    guard draft.stance == .demand, let start = draft.content.first?.lowerBound else { return false }
    return passage.words[start].folded.isSpelled("الله")
  }

  /// اتفاق يقضي بأن: a rule says what shall be.
  private func isRule(_ draft: ClaimDraft, _ reading: VerbReading) -> Bool {
    guard reading.verb.isWeak, draft.stance == .other, let source = draft.source else {
      return false
    }
    return passage.words[source.lowerBound].usages.contains(.rule)
  }

  /// ، ما يكشف عن ضعف؛ وهو ما قد يؤكد الضعف؛ مما يؤكده؛ كل هذا يؤكد: what something shows, nobody saying it.
  private func isShown(_ draft: ClaimDraft, _ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.pronoun.isEmpty else { return false }
    let isImplied = draft.rule == .impliedSubject
    if isImplied, isSubject(behind: cue, draft) { return true }
    guard let start = passage.words[..<cue].lastIndex(where: { $0.particle != .modal }), start > 0,
      isImplied || draft.rule == .subjectVerb && passage.words[start].stem.isSpelled("مما"),
      cue + 1 >= passage.words.count || !passage.words[cue + 1].isPronominalPhrase,
      !callsSo(draft)
    else { return false }
    let (before, last) = (passage.words[start], passage.words[start - 1])
    let isResult = last.kind == .comma || last.particle == .pronoun && last.hasConjunction
    return isResult && ["ما", "بما"].contains(where: before.folded.isSpelled)
      || before.stem.isSpelled("مما")
      || before.particle == .demonstrative && before.stem.begins(with: "هذ")
  }

  /// مما يزعمون [أنه] تواطؤ: what they call so.
  private func callsSo(_ draft: ClaimDraft) -> Bool {
    guard let start = draft.content.first?.lowerBound else { return true }
    return passage.words[start].complementizer?.pronoun.isEmpty == false
  }

  /// ويشير ذلك إلى أن، ويؤكد هذا أن: what has been told shows it.
  private func isSubject(behind cue: Int, _ draft: ClaimDraft) -> Bool {
    guard cue + 2 < passage.words.count, let start = draft.content.first?.lowerBound else {
      return false
    }
    let (next, last) = (passage.words[cue + 1], passage.words[cue + 2])
    return ["ذلك", "هذا"].contains(where: next.folded.isSpelled) && start > cue + 1
      && (last.complementizer != nil || last.particle == .preposition)
      && passage.words[cue].verbs.contains {
        $0.form.tense == .imperfect && $0.form.person == .third
      }
  }

  /// وارتفعت الأسعار، مما يشير إلى أن السوق ضعيف: what has been told shows it.
  private func shows(_ reading: VerbReading, _ draft: ClaimDraft, behind index: Int) -> Bool {
    index > 0 && passage.words[index - 1].kind == .comma && reading.form.tense == .imperfect
      && reading.pronoun.isEmpty && draft.rule == .relativeClause
      && [.say, .affirm, .announce].contains(draft.stance)
  }

  /// أفضل مما كان يتوقعه أحد: a measure, and nobody's words.
  private func isCompared(at cue: Int, _ draft: ClaimDraft) -> Bool {
    let before = passage.words[..<cue].last { $0.particle != .modal && $0.particle != .auxiliary }
    return draft.source == nil && [.believe, .expect].contains(draft.stance)
      && before?.folded.isSpelled("مما") == true
  }

  /// التطورات التي تهدد بكذا: what a relative clause says of a thing.
  private func isOfThing(_ draft: ClaimDraft, _ reading: VerbReading, at cue: Int) -> Bool {
    // مما دعا الناس إلى: what made them.
    if cue > 0, passage.words[cue - 1].stem.isSpelled("مما"),
      !reading.verb.isCore || shows(reading, draft, behind: cue - 1)
    {
      return true
    }
    if isCompared(at: cue, draft) { return true }
    // الخطاب الذي دعا فيه إلى: in which somebody says it.
    if cue + 1 < passage.words.count, passage.words[cue + 1].isTherein { return false }
    return (draft.stance == .warn || !reading.verb.isCore) && draft.rule == .impliedSubject
      && cue > 0
      && passage.words[cue - 1].particle == .relative
      && !passage.words[cue - 1].stem.isSpelled("حيث")
  }
}

extension UnreportedContent {
  /// Whether a verb tells the future, with س of its own or behind سوف: سيعلن، وستعلن، سوف يعلن.
  private func isForetelling(_ cue: Int) -> Bool {
    let word = passage.words[cue].folded
    return ["س", "وس", "فس"].contains { word.begins(with: $0) }
      || cue > 0 && passage.words[cue - 1].stem.isSpelled("سوف")
  }
}
