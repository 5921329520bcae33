internal import ArabicText

/// Tells what looks like a claim and is none: the verdict of a court, a hope, what a thing threatens.
struct UnreportedContent {
  /// Where the claim stands.
  let passage: Passage

  /// Whether a claim found with a verb reports nothing.
  func holds(for draft: ClaimDraft, of reading: VerbReading, at cue: Int) -> Bool {
    isVerdict(draft, at: cue) || isHope(draft) || isRule(draft, reading)
      || isOfThing(draft, reading, at: cue) || isShown(draft, reading, at: cue)
      || isForetold(draft, reading, at: cue) || isConvicted(reading, at: cue)
      || leavesOut(draft, reading)
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

  /// استبعد المدرب ستة لاعبين: he leaves them out, and doubts nothing.
  private func leavesOut(_ draft: ClaimDraft, _ reading: VerbReading) -> Bool {
    guard draft.stance == .doubt, reading.verb.frames.contains(.subjunctive),
      let start = draft.content.first?.lowerBound, passage.words[start].isPlain
    else { return false }
    let counts = passage.words[start].usages.contains(.numeral)
    let head = counts && start + 1 < passage.words.count ? start + 1 : start
    return passage.words[head].noun?.isRole == true
  }

  /// أعرب عن أمله: a hope claims nothing.
  private func isHope(_ draft: ClaimDraft) -> Bool {
    guard draft.stance == .other, let start = draft.content.first?.lowerBound else { return false }
    return passage.words[start].usages.contains(.hope)
  }

  /// اتفاق يقضي بأن: a rule says what shall be.
  private func isRule(_ draft: ClaimDraft, _ reading: VerbReading) -> Bool {
    guard reading.verb.isWeak, draft.stance == .other, let source = draft.source else {
      return false
    }
    return passage.words[source.lowerBound].usages.contains(.rule)
  }

  /// ، ما يكشف عن ضعف؛ كل هذا يؤكد: what something shows, nobody saying it.
  private func isShown(_ draft: ClaimDraft, _ reading: VerbReading, at cue: Int) -> Bool {
    guard cue > 1, draft.rule == .impliedSubject, reading.pronoun.isEmpty,
      cue + 1 >= passage.words.count || !passage.words[cue + 1].isPronominalPhrase
    else { return false }
    let before = passage.words[cue - 1]
    return before.folded.isSpelled("ما") && passage.words[cue - 2].kind == .comma
      || before.particle == .demonstrative && before.stem.begins(with: "هذ")
  }

  /// التطورات التي تهدد بكذا: what a relative clause says of a thing.
  private func isOfThing(_ draft: ClaimDraft, _ reading: VerbReading, at cue: Int) -> Bool {
    // مما دعا الناس إلى: what made them.
    if cue > 0, passage.words[cue - 1].stem.isSpelled("مما"), !reading.verb.isCore { return true }
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
