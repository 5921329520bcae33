internal import ArabicText

/// Says who is meant where a claim's source is only implied (وأضاف, ويزعمون, مشيرا): the last one
/// who spoke and agrees in gender and number.
struct SourceResolver {
  /// One who spoke.
  private struct Speaker {
    let reference: Reference
    let passage: Int
    /// The claim, by its number, and the one in whose content it stands.
    let claim: Int
    let container: Int?
    var agreement: Agreement
  }

  private var speakers: [Speaker] = []
  private var drafts: [ClaimDraft] = []
  /// The parties of the article.
  private let actors: ActorMentions
  /// The passages of the article.
  private let passages: [Passage]
  private var nesting = ClaimNesting([])
  /// The gender of the persons whose titles or verbs show it.
  private var genders: [Actor.ID: Gender?] = [:]
  /// How sure claims are.
  private let confidence: ConfidenceTable

  /// A resolver over all mentions of an article with their keys, in order.
  init(references: [Reference], passages: [Passage], confidence: ConfidenceTable) {
    actors = ActorMentions(references, passages: passages.count)
    self.passages = passages
    self.confidence = confidence
  }

  /// The claims with their sources, in order.
  mutating func claims(from drafts: [ClaimDraft]) -> [Claim] {
    self.drafts = drafts
    nesting = ClaimNesting(drafts)
    noteGenders()
    return drafts.indices.map { number in
      let source = source(of: number)
      return claim(drafts[number], source, id: number + 1)
    }
  }

  private func claim(_ draft: ClaimDraft, _ source: Source, id: Int) -> Claim {
    let passage = passages[draft.passage]
    let party = speakers.last.flatMap { $0.claim == id - 1 ? $0.reference : nil }
    let number = id - 1
    let signs = ClaimSigns(
      draft: draft, passage: passage, party: party, isNested: nesting.containers[number] != nil,
      neighbours: neighbours(of: number)
    ).names
    return Claim(
      id: id, cues: draft.cues.map(passage.span), source: source,
      content: draft.content.filter { !$0.isEmpty }.map(passage.span),
      form: Quoted(passage: passage).form(of: draft),
      stance: draft.stance,
      via: draft.via.map { range in
        Source(span: passage.nameSpan(range), actor: reference(in: range, draft.passage)?.id)
      },
      rule: draft.rule.rawValue, confidence: confidence.confidence(signs), signs: signs)
  }

  /// The claims before and behind one in its passage.
  private func neighbours(of number: Int) -> [ClaimDraft] {
    [number - 1, number + 1].filter(drafts.indices.contains).map { drafts[$0] }
      .filter { $0.passage == drafts[number].passage }
  }

  private mutating func source(of number: Int) -> Source {
    let draft = drafts[number]
    if let range = draft.source { return stated(range, number) }
    guard draft.impliesSource, let speaker = implied(number) else { return .unknown }
    note(speaker, draft.agreement.merged(with: speaker.agreement), number)
    return Source(span: nil, antecedent: actors.fullest(speaker).span, actor: speaker.id)
  }

  private mutating func stated(_ range: Range<Int>, _ number: Int) -> Source {
    let passage = drafts[number].passage
    let party = reference(in: range, passage)
    if let party {
      var agreement = agreement(of: party)
      if agreement.gender == nil { agreement.gender = drafts[number].agreement.gender }
      note(party, agreement, number)
    }
    let full = party.map(actors.fullest)
    let antecedent = full?.span == party?.span ? nil : full?.span
    return Source(span: passages[passage].nameSpan(range), antecedent: antecedent, actor: party?.id)
  }

  /// Notes the gender that titles and the verbs of stated sources give persons; nil where they
  /// do not agree.
  private mutating func noteGenders() {
    for mention in actors.all { note(mention.agreement.gender, of: mention) }
    for draft in drafts where draft.agreement.gender != nil {
      guard let source = draft.source, let party = reference(in: source, draft.passage) else {
        continue
      }
      note(draft.agreement.gender, of: party)
    }
  }

  private mutating func note(_ gender: Gender?, of person: Reference) {
    guard let gender, person.match.actorKind == .person, person.match.head == nil else { return }
    if let known = genders[person.id], known != gender {
      genders[person.id] = .some(nil)
    } else {
      genders[person.id] = gender
    }
  }

  /// What is known of a party's gender and number.
  private func agreement(of party: Reference) -> Agreement {
    var agreement = party.agreement
    if agreement.gender == nil { agreement.gender = genders[party.id] ?? nil }
    return agreement
  }

  private mutating func note(_ reference: Reference, _ agreement: Agreement, _ number: Int) {
    speakers.append(
      Speaker(
        reference: reference, passage: drafts[number].passage, claim: number,
        container: nesting.containers[number], agreement: agreement))
  }

  /// The mention that a source phrase names.
  private func reference(in range: Range<Int>, _ passage: Int) -> Reference? {
    let inside = actors.within(range, of: passage)
    let names = inside.map(\.match)
    let match = SourceParty(passage: passages[passage], names: names).match(range)
    return inside.first { $0.match.range == match.range }
  }

  /// Who is meant: "I" and "we" are who is quoted; a participle goes with the verb before it; else
  /// the last speaker who agrees, one within somebody's words only for another claim there.
  private func implied(_ number: Int) -> Reference? {
    let draft = drafts[number]
    let around = nesting.containers[number]
    if draft.isFirstPerson { return around.flatMap(speaker(of:)) }
    let visible = speakers.lazy.filter {
      $0.container == around || $0.container == nil && $0.claim != around
    }
    let near = visible.reversed().prefix { isInSentence($0, of: draft) }
    if let speaker = near.first(where: { $0.agreement.fits(draft.agreement) }) {
      return speaker.reference
    }
    if isInside(draft), let subject = subject(of: draft) {
      guard draft.agreement.gender == .feminine, agreement(of: subject).gender == nil,
        subject.match.actorKind == .person
      else { return subject }
      // A feminine verb goes on with the woman who spoke rather than with one of unknown gender.
      let woman = visible.last {
        $0.agreement.gender == .feminine && $0.agreement.fits(draft.agreement)
      }
      return woman?.reference ?? subject
    }
    if draft.rule == .participle, let speaker = near.first(where: { _ in true }) {
      return speaker.reference
    }
    return visible.last { $0.agreement.fits(draft.agreement) }?.reference ?? subject(of: draft)
  }

  /// Who spoke in a claim.
  private func speaker(of claim: Int) -> Reference? {
    speakers.reversed().prefix { $0.claim >= claim }.last { $0.claim == claim }?.reference
  }

  /// Whether a cue stands inside its sentence, so that its subject is the sentence's.
  private func isInside(_ draft: ClaimDraft) -> Bool {
    let passage = passages[draft.passage]
    let sentence = passage.sentence(of: draft.start)
    return passage.words[sentence.lowerBound..<draft.start].contains {
      $0.isWord && $0.particle == nil
    }
  }

  /// Whether one spoke in a claim's sentence; claims come in the order of their cues.
  private func isInSentence(_ speaker: Speaker, of draft: ClaimDraft) -> Bool {
    speaker.passage == draft.passage
      && passages[draft.passage].sentence(of: draft.start).contains(drafts[speaker.claim].start)
  }

  /// The first party of the sentence that agrees, or the last of the ones before; a medium is one
  /// only where it speaks.
  private func subject(of draft: ClaimDraft) -> Reference? {
    let passage = passages[draft.passage]
    let start = passage.words[draft.start].span.lowerBound
    func mayBe(_ mention: Reference) -> Bool {
      mention.span.upperBound <= start && mention.match.actorKind != .media
        && agreement(of: mention).fits(draft.agreement)
    }
    let sentence = passage.span(passage.sentence(of: draft.start))
    return actors.of(draft.passage).first { sentence.covers($0.span) && mayBe($0) }
      ?? (isInside(draft) ? nil : actors.upTo(draft.passage).last(where: mayBe))
  }
}

extension Agreement {
  /// What one of two shows, this one's first.
  fileprivate func merged(with other: Agreement) -> Agreement {
    Agreement(gender: gender ?? other.gender, number: other.number ?? number)
  }
}
