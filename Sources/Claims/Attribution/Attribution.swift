internal import ArabicText

/// Finds the claims of a passage: every construction at every word, then what two of them say of
/// one content made one.
struct Attribution {
  /// What is known of cues.
  let lexicon: Lexicon
  /// Where they are sought.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The names of the passage.
  let names: [NameMatch]

  /// The claims in the order of their cues.
  ///
  /// Contents end where the next claim begins, and what begins a claim shows only with its content:
  /// so every verb that may report is tried first, and then those alone that do.
  func drafts() -> [ClaimDraft] {
    let fixed = fixedCues()
    let mayReport = Set(passage.words.indices.filter { passage.words[$0].mayReport })
    let first = drafts(verbs: mayReport, fixed: fixed)
    if first.isEmpty { return [] }
    let reporting = first.flatMap(\.cues).map(\.lowerBound)
    return drafts(verbs: mayReport.intersection(reporting), fixed: fixed)
  }

  private func drafts(verbs: Set<Int>, fixed: Set<Int>) -> [ClaimDraft] {
    let extent = ContentExtent(passage: passage, verbs: verbs, attributions: fixed)
    var drafts = HeadlineColon(passage: passage, number: number, names: names).claims()
    var covered = 0
    var near = NearNames(names, in: passage)
    for index in passage.words.indices where index >= covered {
      let isFixed = fixed.contains(index)
      guard let draft = claim(at: index, isFixed, extent, &near, besides: drafts) else { continue }
      if draft.rule == .accordingTo { covered = draft.cues[0].upperBound }
      join(draft, to: &drafts)
    }
    return drafts.sorted { $0.start < $1.start }.map {
      goingOn($0, near.names(around: $0.start))
    }
  }

  /// A claim without a source with the subject of the clause that it goes on.
  private func goingOn(_ draft: ClaimDraft, _ names: [NameMatch]) -> ClaimDraft {
    if draft.rule == .nominal, [.accuse, .doubt].contains(draft.stance) {
      return charged(draft, names)
    }
    guard draft.source == nil, draft.impliesSource, !draft.isFirstPerson,
      draft.rule == .impliedSubject || draft.rule == .participle
    else { return draft }
    var draft = draft
    draft.subject = ClauseSubject(passage: passage, names: names).of(draft)
    return draft
  }

  /// The claim that a word makes as a preposition, a verb, or a noun that is nobody's name.
  private func claim(
    at index: Int, _ isFixed: Bool, _ extent: ContentExtent, _ near: inout NearNames,
    besides drafts: [ClaimDraft]
  ) -> ClaimDraft? {
    let word = passage.words[index]
    guard isFixed || !word.verbs.isEmpty || word.nounCue != nil else { return nil }
    let names = near.names(around: index)
    if isFixed, let draft = prepositional(extent, names).claim(at: index) { return draft }
    let verbal = VerbalCue(passage: passage, number: number, names: names, extent: extent)
    if let draft = verbal.claim(at: index) { return draft }
    let nominal = NominalCue(passage: passage, number: number, names: names, extent: extent)
    guard let draft = nominal.claim(at: index) else { return nil }
    return drafts.contains { $0.source?.contains(index) == true } ? nil : draft
  }

  private func prepositional(_ extent: ContentExtent, _ names: [NameMatch]) -> PrepositionalCue {
    PrepositionalCue(
      passage: passage, number: number, lexicon: lexicon, names: names, extent: extent)
  }

  private func fixedCues() -> Set<Int> {
    let extent = ContentExtent(passage: passage, verbs: [], attributions: [])
    var near = NearNames(names, in: passage)
    return Set(
      passage.words.indices.filter { index in
        prepositional(extent, near.names(around: index)).claim(at: index) != nil
      })
  }

  /// Two cues that serve one content are one claim: يقال … وفقا ل X; وقال … على حد قوله; وتابع قائلا.
  private func join(_ draft: ClaimDraft, to drafts: inout [ClaimDraft]) {
    if let last = drafts.last, last.cues.contains(draft.cues[0]) {
      if draft.rule == .nominal { drafts[drafts.count - 1] = draft }
      return
    }
    guard let last = partner(of: draft, in: drafts) else {
      drafts.append(takingUp(draft, behind: drafts.last))
      return
    }
    drafts[last].cues += draft.cues
    addSource(of: draft, to: &drafts[last])
    if draft.rule == .participle { drafts[last].content = draft.content }
  }

  /// The claim before that has the same content: the last, or for وفقا ل the one that the last is a part of.
  private func partner(of draft: ClaimDraft, in drafts: [ClaimDraft]) -> Int? {
    guard let last = drafts.indices.last else { return nil }
    if sharesContent(draft, drafts[last]) || repeats(draft, drafts[last]) { return last }
    guard draft.rule == .accordingTo, last > 0, let inner = drafts[last].content.first,
      drafts[last - 1].content.contains(where: { $0.contains(inner.lowerBound) })
    else { return nil }
    return sharesContent(draft, drafts[last - 1]) ? last - 1 : nil
  }

  /// وتابع بالقول إن: a noun at once behind a verb with the same content only repeats it; حسب الوزارة،
  /// ونقلا عن وكالتها: two cues name those through whom it came.
  private func repeats(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    if draft.rule == .accordingTo, earlier.rule == .accordingTo {
      return draft.content == earlier.content
    }
    return draft.rule == .nominal && draft.source == nil && draft.content == earlier.content
      && earlier.cues.last?.upperBound == draft.start
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

  /// Of two sources of one content the medium passed it on.
  private func addSource(of draft: ClaimDraft, to claim: inout ClaimDraft) {
    guard let source = draft.source else { return }
    if let earlier = claim.source {
      let passedOn = isMedium(earlier) && !isMedium(source)
      claim.source = passedOn ? source : earlier
      claim.via.append(passedOn ? earlier : source)
    } else if claim.impliesSource, isMedium(source) || claim.rule == .impliedSubject {
      claim.via.append(source)
    } else {
      claim.source = source
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
        || earlier.source != nil && isRelayed(draft))
  }

  /// وذكر الموقع، نقلا عن مصدر، أن: the cue stands between the verb and its content.
  private func isBetween(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    guard draft.rule == .accordingTo, let content = earlier.content.first else { return false }
    return earlier.start < draft.start && draft.start < content.lowerBound
  }

  /// وفق ما نقلت: the verb of a cue that says where the report was read.
  private func isRelayed(_ draft: ClaimDraft) -> Bool {
    draft.cues[0].contains { index in
      passage.words[index].verbs.contains {
        $0.verb.scope.contains(.medium)
      }
    }
  }

  private func isMedium(_ source: Range<Int>?) -> Bool {
    guard let source else { return false }
    return passage.words[source.lowerBound].noun?.actorKind == .media
      || names.contains { $0.actorKind == .media && $0.range.overlaps(source) }
  }
}
