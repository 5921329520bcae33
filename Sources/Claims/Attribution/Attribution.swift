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
    return drafts(verbs: mayReport.intersection(reporting), fixed: fixed).filter(isWhole)
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
    return drafts.filter(says).sorted { $0.start < $1.start }.map {
      goingOn($0, near.names(around: $0.start))
    }
  }

  /// Whether a claim has a word of content, and not only marks: وأضاف: «».
  private func says(_ draft: ClaimDraft) -> Bool {
    draft.content.contains { passage.words[$0].contains(where: \.isWord) }
  }

  /// Whether it has more than the particle of a clause that is cut off: وقال إن.
  private func isWhole(_ draft: ClaimDraft) -> Bool {
    draft.content.contains {
      passage.words[$0].contains { $0.isWord && $0.complementizer?.pronoun.isEmpty != true }
    }
  }

  /// A claim without a source with the subject of the clause that it goes on.
  private func goingOn(_ draft: ClaimDraft, _ names: [NameMatch]) -> ClaimDraft {
    if draft.rule == .nominal, [.accuse, .doubt].contains(draft.stance) {
      return Charge(passage: passage, names: names).charged(draft)
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
    if let draft = verbal.claim(at: index) {
      if draft.rule == .verbalNoun, isSpeaker(index, of: drafts.last) { return nil }
      guard let last = drafts.last, isInserted(draft, behind: last) else { return draft }
      return inserted(verbal.phraseClaim(at: index), before: last.content[0].lowerBound)
    }
    let nominal = NominalCue(passage: passage, number: number, names: names, extent: extent)
    guard let draft = nominal.claim(at: index) else { return nil }
    return drafts.contains { $0.source?.contains(index) == true } ? nil : draft
  }

  /// قال [شكري]: whether a word names who speaks in the claim before; not نقلت عن سامي [قوله] إن.
  private func isSpeaker(_ index: Int, of last: ClaimDraft?) -> Bool {
    guard let last, last.source?.contains(index) == true else { return false }
    return !passage.words[index].hasOwner || last.content.first?.lowerBound != index + 1
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
}
