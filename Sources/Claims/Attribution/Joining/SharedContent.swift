internal import ArabicText

// What two cues say of one content, made one claim.
extension Attribution {
  /// Two cues that serve one content are one claim: يقال … وفقا ل X; وقال … على حد قوله; وتابع قائلا.
  func join(_ draft: ClaimDraft, to drafts: inout [ClaimDraft]) {
    if let last = drafts.last, last.cues.contains(draft.cues[0]) {
      if draft.rule == .nominal { drafts[drafts.count - 1] = draft }
      return
    }
    if let number = strandedClaim(draft, in: drafts) {
      drafts[number] = closed(drafts[number], by: draft)
      return
    }
    if let last = drafts.last, isPassedOn(draft, by: last) {
      drafts[drafts.count - 1] = passed(draft, on: last)
      return
    }
    guard let last = partner(of: draft, in: drafts) else {
      drafts.append(takingUp(draft, behind: drafts.last))
      return
    }
    drafts[last].cues += draft.cues
    addSource(of: draft, to: &drafts[last])
    addRest(of: draft, to: &drafts[last])
    if draft.rule == .participle, !opensBefore(drafts[last], draft) {
      drafts[last].content = draft.content
    }
  }

  /// وقال الوزير إن السد - بحسب الوكالة - [سليم]: what goes on behind the dashes of a cue within the content.
  private func addRest(of draft: ClaimDraft, to claim: inout ClaimDraft) {
    guard draft.rule == .accordingTo, draft.content.count == 2, let rest = draft.content.last,
      let end = claim.content.last?.upperBound, end <= draft.start, draft.start < rest.lowerBound,
      passage.words[rest.lowerBound - 1].kind == .dash || isOpen(before: draft, rest)
        || passage.words[rest.lowerBound].complementizer?.hasConjunction == true
    else { return }
    claim.content.append(rest)
  }

  /// قال إن الجفاف يفرض على حد تعبيره [خطة]: no mark parts the cue from the clause around it.
  private func isOpen(before draft: ClaimDraft, _ rest: Range<Int>) -> Bool {
    passage.words[draft.start - 1].isVerbal && rest.lowerBound == draft.cues[0].upperBound
  }

  /// وقال، مشيرا إلى الحادث، إن: the clause of the verb begins behind what its participle takes.
  private func opensBefore(_ claim: ClaimDraft, _ draft: ClaimDraft) -> Bool {
    guard let outer = claim.content.first, let inner = draft.content.first else { return false }
    return inner.lowerBound < outer.lowerBound
      && passage.words[outer.lowerBound].complementizer?.hasPreposition == false
  }

  /// The claim before that has the same content: the last, or for وفقا ل the one that the last is a part of.
  private func partner(of draft: ClaimDraft, in drafts: [ClaimDraft]) -> Int? {
    guard let last = drafts.indices.last else { return nil }
    if let speech = drafts.indices.suffix(4).first(where: { closesSpeech(draft, drafts[$0]) })
      ?? quoting(drafts[last], before: draft, in: drafts)
    {
      return speech
    }
    if sharesContent(draft, drafts[last]) || repeats(draft, drafts[last]) { return last }
    guard draft.rule == .accordingTo, last > 0, let inner = drafts[last].content.first,
      drafts[last - 1].content.contains(where: {
        $0.contains(inner.lowerBound)
          || drafts[last - 1].start < drafts[last].start
            && drafts[last].start < $0.lowerBound
      })
    else { return nil }
    return sharesContent(draft, drafts[last - 1]) ? last - 1 : nil
  }

  /// وتابع بالقول إن، وتابع الوزير بالقول إن: a noun at once behind a verb or its subject, or a definite one,
  /// with the same content only repeats it; حسب الوزارة، ونقلا عن وكالتها: two cues name those through whom it
  /// came.
  private func repeats(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    if isOrigin(draft, of: earlier) { return true }
    if draft.rule == .accordingTo, earlier.rule == .accordingTo {
      return draft.content == earlier.content
    }
    if isSaying(draft, earlier) || saysOnceMore(draft, earlier) { return true }
    guard draft.content.first?.lowerBound == earlier.content.first?.lowerBound else { return false }
    // ونشر بيانا قال فيه: both verbs say the same words.
    if draft.source == nil, earlier.rule != .passive, passage.isInscribed(at: draft.start) {
      return true
    }
    guard draft.rule == .nominal, draft.source == nil else { return false }
    let ends = [earlier.source?.upperBound, earlier.cues.last?.upperBound]
    let isDefinite = passage.words[draft.start].isDefinite
    return ends.contains(draft.start)
      || isDefinite && [.say, .affirm].contains(draft.stance) && draft.content == earlier.content
  }

  /// وتابع الوزير [بالقول] إن: behind its subject a verb is repeated so.
  private func isSaying(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    guard draft.rule == .nominal, passage.words[draft.start].isBySaying,
      let inner = draft.content.first, let outer = earlier.content.first,
      earlier.start < draft.start, draft.start < outer.lowerBound
    else { return false }
    return abs(inner.lowerBound - outer.lowerBound) <= 1
  }

  /// وهو ما نفاه: what the claim before it says, where that goes on to it.
  private func takingUp(_ draft: ClaimDraft, behind last: ClaimDraft?) -> ClaimDraft {
    guard draft.takesUpClaim, let last, let end = last.content.last?.upperBound,
      passage.trimmed(last.content[last.content.count - 1]).upperBound
        == draft.content.last.map({ passage.trimmed($0).upperBound }), end <= draft.start
    else { return draft }
    var draft = draft
    draft.content = last.content
    return draft
  }

  /// قال إن «البيانات ترجح الغرق»، وفقا للوكالة: behind a quotation the cue goes with who is quoted, and not
  /// with who speaks within it.
  private func quoting(
    _ inner: ClaimDraft, before draft: ClaimDraft, in drafts: [ClaimDraft]
  ) -> Int? {
    guard draft.rule == .accordingTo, let quotation = passage.quotation(around: inner.start),
      quotation.upperBound <= draft.start
    else { return nil }
    return drafts.indices.suffix(Self.mostQuoted).first { index in
      let outer = drafts[index]
      return !quotation.contains(outer.start) && outer.content.contains { $0.contains(inner.start) }
        && sharesContent(draft, outer)
    }
  }

  private static let mostQuoted = 6

  /// Of two sources of one content the medium passed it on.
  private func addSource(of draft: ClaimDraft, to claim: inout ClaimDraft) {
    guard let source = draft.source else { return }
    let isKnown = isKnown(draft, behind: claim)
    // وفق ما قال المتحدث: the speaker once more.
    let head = passage.words[source.lowerBound]
    if isKnown, head.noun?.isRole == true, !head.isOccasion, !head.isNews { return }
    if let earlier = claim.source {
      if earlier.overlaps(source) { return }
      let passedOn =
        isMedium(earlier) && (!isMedium(source) || claim.rule == .accordingTo && namesOrigin(draft))
        || tellsWhose(draft, behind: claim)
      claim.source = passedOn ? source : earlier
      claim.via.append(passedOn ? earlier : source)
    } else if claim.impliesSource, isMedium(source) || claim.rule == .impliedSubject || isKnown {
      claim.via.append(source)
    } else {
      claim.source = source
    }
  }

  /// على ما أورد مراسلنا [نقلا عن الوزارة]: whether the second of two cues names who said it.
  private func tellsWhose(_ draft: ClaimDraft, behind claim: ClaimDraft) -> Bool {
    claim.rule == .accordingTo && draft.rule == .accordingTo
      && draft.cues[0].contains {
        ["نقلا", "لسان"].contains(where: passage.words[$0].folded.isSpelled)
      }
  }

  private func sharesContent(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    guard passage.sentence(of: draft.start) == passage.sentence(of: earlier.start) else {
      return false
    }
    if draft.rule == .participle || draft.rule == .verbalNoun {
      guard let a = draft.content.first, let b = earlier.content.first else { return false }
      return abs(a.lowerBound - b.lowerBound) <= 2 && b.upperBound > draft.start
    }
    if isBetween(draft, earlier) { return true }
    guard draft.rule == .accordingTo, earlier.rule != .nominal || earlier.source != nil,
      let end = earlier.content.last?.upperBound
    else { return false }
    let between = passage.trimmed(end..<max(end, draft.start))
    let isRemark = between.first.map { passage.words[$0].stem.isSpelled("ذلك") } ?? true
    let passedOn = isMedium(earlier.source) && draft.source != nil
    return end <= draft.start && isRemark
      && (passedOn || !earlier.impliesSource || draft.source == nil || isMedium(draft.source)
        || earlier.source != nil && isRelayed(draft) || isKnown(draft, behind: earlier))
  }

  /// قال: «عدنا. سنبقى هنا»، وفق ما ذكرت الوكالة: behind speech of several sentences the cue belongs to who
  /// spoke, though the verb stands in the first.
  private func closesSpeech(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    guard draft.rule == .accordingTo, earlier.rule != .nominal, earlier.rule != .accordingTo,
      let content = earlier.content.last, content.upperBound <= draft.start,
      passage.words[content.upperBound - 1].kind == .closeQuote,
      passage.sentence(of: draft.start) != passage.sentence(of: earlier.start)
    else { return false }
    return passage.trimmed(content.upperBound..<draft.start).isEmpty
      && passage.sentence(of: draft.start).contains(content.upperBound - 1)
  }

  /// وذكر الموقع، نقلا عن مصدر، أن: the cue stands between the verb and its content.
  private func isBetween(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    guard draft.rule == .accordingTo, let content = earlier.content.first else { return false }
    return earlier.start < draft.start && draft.start < content.lowerBound
  }
}
