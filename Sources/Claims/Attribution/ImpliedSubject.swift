internal import ArabicText

/// Who is meant where a claim's source is only implied (وأضاف, ويزعمون, مشيرا): the last one who
/// spoke and agrees in gender and number.
struct ImpliedSubject {
  /// Who is in the article, and who has spoken.
  let discourse: Discourse

  /// Who is meant: "I" and "we" are who is quoted; a participle goes with the verb before it; else
  /// the last speaker who agrees, one within somebody's words only for another claim there.
  func party(of number: Int) -> Reference? {
    let draft = discourse.drafts[number]
    let around = discourse.nesting.containers[number]
    if draft.isFirstPerson { return around.flatMap(discourse.speaker(of:)) }
    let visible = discourse.speakers.lazy.filter {
      $0.container == around || $0.container == nil && $0.claim != around
    }
    let near = visible.reversed().prefix { discourse.isInSentence($0, of: draft) }
    if let speaker = near.first(where: { $0.agreement.fits(draft.agreement) }) {
      return speaker.reference
    }
    let stated = draft.subject.flatMap { discourse.reference(in: $0, draft.passage) }
    if let subject = stated ?? (discourse.isInside(draft) ? subject(of: draft) : nil) {
      return woman(among: visible, for: draft, before: subject) ?? subject
    }
    if draft.rule == .participle, let speaker = near.first(where: { _ in true }) {
      return speaker.reference
    }
    return visible.last { $0.agreement.fits(draft.agreement) }?.reference ?? subject(of: draft)
  }

  /// A feminine verb goes on with the woman who spoke rather than with one of unknown gender.
  private func woman(
    among speakers: some BidirectionalCollection<Speaker>, for draft: ClaimDraft,
    before subject: Reference
  ) -> Reference? {
    guard draft.agreement.gender == .feminine, discourse.agreement(of: subject).gender == nil,
      subject.match.actorKind == .person
    else { return nil }
    return speakers.last {
      $0.reference.match.actorKind == .person && $0.agreement.gender == .feminine
        && $0.agreement.fits(draft.agreement)
    }?.reference
  }

  /// The first party of the sentence that agrees, or the last of the ones before; a medium is one
  /// only where it speaks.
  private func subject(of draft: ClaimDraft) -> Reference? {
    let passage = discourse.passages[draft.passage]
    let start = passage.words[draft.start].token.span.lowerBound
    func mayBe(_ mention: Reference) -> Bool {
      mention.span.upperBound <= start && mention.match.actorKind != .media
        && discourse.agreement(of: mention).fits(draft.agreement)
    }
    let sentence = passage.span(passage.sentence(of: draft.start))
    return discourse.actors.of(draft.passage).first { sentence.covers($0.span) && mayBe($0) }
      ?? (discourse.isInside(draft)
        ? nil : discourse.actors.upTo(draft.passage).last(where: mayBe))
  }
}
