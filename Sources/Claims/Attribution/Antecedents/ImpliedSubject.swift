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
    let around = discourse.container(of: number)
    if draft.isFirstPerson { return speaker(around: number) ?? quoted(in: draft) }
    if let speaker = himself(in: draft, around) { return speaker }
    if draft.rule == .nominal, let charging = draft.subject {
      return discourse.reference(in: charging, draft.passage)
    }
    let visible = discourse.speakers.lazy.filter {
      ($0.container == around || $0.container == nil && $0.claim != around)
        && !discourse.isShare($0)
    }
    let near = visible.reversed().prefix { discourse.isInSentence($0, of: draft) }
    if let speaker = near.first(where: { $0.agreement.fits(draft.agreement) }) {
      return speaker.reference
    }
    if let subject = ownSubject(of: draft) {
      return woman(among: visible, for: draft, before: subject) ?? subject
    }
    if draft.rule == .participle, let speaker = near.first(where: { _ in true }) {
      return speaker.reference
    }
    return earlierParty(for: draft, among: visible)
  }

  /// أعلنت الحكومة [أنها] ستطالب: the pronoun that opens what somebody says is his.
  private func himself(in draft: ClaimDraft, _ container: Int?) -> Reference? {
    guard let container, draft.rule == .impliedSubject else { return nil }
    let (outer, words) = (discourse.drafts[container], discourse.passages[draft.passage].words)
    let opening = words[..<draft.start].lastIndex {
      $0.particle != .modal && $0.particle != .negation
    }
    guard outer.passage == draft.passage, let opening, let particle = words[opening].complementizer,
      !particle.pronoun.isEmpty, outer.content.contains(where: { $0.lowerBound == opening }),
      Agreement(pronoun: particle.pronoun).fits(draft.agreement),
      let speaker = discourse.speaker(of: container),
      discourse.agreement(of: speaker).fits(draft.agreement)
    else { return nil }
    return speaker
  }

  /// Who is the subject of the claim's own sentence; not where that only says on what occasion something
  /// was said: جاء ذلك في كلمة أمام المجلس، حيث قال.
  private func ownSubject(of draft: ClaimDraft) -> Reference? {
    let stated = draft.subject.flatMap { discourse.reference(in: $0, draft.passage) }
    if discourse.tellsOccasion(draft) { return stated }
    return stated ?? (discourse.isInside(draft) ? subject(of: draft) : nil)
  }

  /// Who spoke or acted before and agrees.
  private func earlierParty(
    for draft: ClaimDraft, among speakers: some BidirectionalCollection<Speaker>
  ) -> Reference? {
    let fitting = speakers.lazy.filter { $0.agreement.fits(draft.agreement) }
    if let speaker = lastSpeaker(among: fitting) {
      return goesOn(draft, behind: speaker) ?? speaker.reference
    }
    return goesOn(draft, behind: nil) ?? subject(of: draft) ?? body(of: draft, among: speakers)
  }

  /// قالت الشرطة إنه هرب. وأنكروا: those of a body that spoke last.
  private func body(
    of draft: ClaimDraft, among speakers: some BidirectionalCollection<Speaker>
  ) -> Reference? {
    guard draft.agreement.number == .plural, draft.agreement.gender != .feminine,
      discourse.opensSentence(draft), let last = speakers.last?.reference,
      draft.passage - last.passage <= 1, let kind = last.match.actorKind,
      [.government, .military, .organisation].contains(kind)
    else { return nil }
    return last
  }

  /// Who is quoted where "I" or "we" speak: whose claim stands around them, or begins their sentence
  /// where its words are not marked: قال: أعتقد أن.
  private func speaker(around number: Int) -> Reference? {
    for claim in discourse.nesting.around(number) {
      if let speaker = discourse.speaker(of: claim) { return speaker }
    }
    return discourse.speakers.last.flatMap {
      discourse.isInSentence($0, of: discourse.drafts[number]) ? $0.reference : nil
    }
  }

  /// Who is quoted where the words around make no claim: who is named before the quotation in its
  /// sentence, or spoke last: وأضاف [الوزير] خلال اللقاء "أعتقد أن".
  private func quoted(in draft: ClaimDraft) -> Reference? {
    let passage = discourse.passages[draft.passage]
    guard let quotation = passage.quotation(around: draft.start) else { return nil }
    let start = passage.sentence(of: quotation.lowerBound).lowerBound
    let named = discourse.actors.within(start..<quotation.lowerBound, of: draft.passage)
    return named.first { $0.match.actorKind == .person }
      ?? discourse.speakers.last { $0.container == nil }?.reference
  }

  /// The last who spoke; of those of one sentence rather who speaks in its main clause: قال الوزير إن،
  /// بحسب الصحيفة. وأضاف.
  private func lastSpeaker(among speakers: some BidirectionalCollection<Speaker>) -> Speaker? {
    guard let last = speakers.last, discourse.isAside(last) else { return speakers.last }
    let sentence = speakers.reversed().prefix {
      discourse.isInSentence($0, of: discourse.drafts[last.claim])
    }
    return sentence.first { !discourse.isAside($0) } ?? last
  }

  /// The subject of the sentence before, where nobody spoke there or behind it; a person whose words
  /// it only refers to spoke, a paper not: رفض المدير العرض، بحسب الصحيفة. وقال.
  private func goesOn(_ draft: ClaimDraft, behind speaker: Speaker?) -> Reference? {
    guard draft.rule == .impliedSubject, !discourse.isInside(draft),
      let subject = discourse.subjectBefore(draft),
      subject.match.actorKind != .media, subject.match.actorKind != .anonymous
    else { return nil }
    let hasSpoken = speaker.map { speaker in
      let isPerson = speaker.reference.match.actorKind == .person
      return discourse.isInSentence(speaker, of: subject)
        && (isPerson || !discourse.isAside(speaker))
    }
    return hasSpoken == true ? nil : subject
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

  /// The party of the sentence that agrees and acts last, or else the first, or the last of the
  /// sentences before; a medium is one only where it speaks.
  private func subject(of draft: ClaimDraft) -> Reference? {
    let passage = discourse.passages[draft.passage]
    let start = passage.words[draft.start].token.span.lowerBound
    func mayBe(_ mention: Reference) -> Bool {
      mention.span.upperBound <= start && mention.match.actorKind != .media
        && discourse.agreement(of: mention).fits(draft.agreement)
    }
    if let nearest = discourse.subjectBehindVerb(before: draft, where: mayBe) { return nearest }
    let sentence = passage.span(passage.sentence(of: draft.start))
    return discourse.actors.of(draft.passage).first { sentence.covers($0.span) && mayBe($0) }
      ?? (discourse.isInside(draft)
        ? nil : discourse.actors.upTo(draft.passage).last(where: mayBe))
  }
}
