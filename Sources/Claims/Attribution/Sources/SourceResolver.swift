internal import ArabicText

/// Says whose the claims of an article are.
struct SourceResolver {
  private var discourse: Discourse
  /// How sure claims are.
  private let confidence: ConfidenceTable

  /// A resolver over all mentions of an article with their keys, in order, and its claims.
  init(
    references: [Reference], passages: [Passage], drafts: [ClaimDraft], confidence: ConfidenceTable
  ) {
    let actors = ActorMentions(references, passages: passages.count)
    discourse = Discourse(passages: passages, actors: actors, drafts: drafts)
    self.confidence = confidence
  }

  /// The claims with their sources, in order.
  mutating func claims() -> [Claim] {
    discourse.drafts.indices.map { number in
      let source = source(of: number)
      return claim(number, source)
    }
  }

  private func claim(_ number: Int, _ source: Source) -> Claim {
    let draft = discourse.drafts[number]
    let passage = discourse.passages[draft.passage]
    let party = discourse.speakers.last.flatMap { $0.claim == number ? $0.reference : nil }
    let signs = ClaimSigns(
      draft: draft, passage: passage, party: party,
      isNested: discourse.nesting.containers[number] != nil,
      neighbours: discourse.neighbours(of: number)
    ).names
    return Claim(
      id: number + 1, cues: draft.cues.map(passage.span), source: source,
      content: draft.content.filter { !$0.isEmpty }.map(passage.span),
      form: Quoted(passage: passage).form(of: draft),
      stance: draft.stance,
      via: draft.via.map { range in
        let party = discourse.reference(in: range, draft.passage)
        return Source(span: passage.nameSpan(range), actor: party?.id)
      },
      rule: draft.rule.rawValue, confidence: confidence.confidence(signs), signs: signs)
  }

  private mutating func source(of number: Int) -> Source {
    let draft = discourse.drafts[number]
    if let range = draft.source { return stated(range, number) }
    guard draft.impliesSource, let party = ImpliedSubject(discourse: discourse).party(of: number)
    else { return .unknown }
    discourse.note(party, draft.agreement.merged(with: party.agreement), number)
    let cue = discourse.passages[draft.passage].words[draft.start].span.lowerBound
    let full = discourse.actors.fullest(party, before: cue)
    return Source(span: nil, antecedent: full.span, actor: party.id)
  }

  private mutating func stated(_ range: Range<Int>, _ number: Int) -> Source {
    let draft = discourse.drafts[number]
    let party = discourse.reference(in: range, draft.passage)
    if let party {
      var agreement = discourse.agreement(of: party)
      agreement.complete(by: draft, of: party.match.actorKind)
      discourse.note(party, agreement, number)
    }
    let full = party.map { discourse.actors.fullest($0) }
    let antecedent = full?.span == party?.span ? nil : full?.span
    let passage = discourse.passages[draft.passage]
    // A name may begin like ك or ب, and nobody speaks behind it.
    let letter = passage.words[range.lowerBound].preposition
    let isWhole = letter == "ك" || letter == "ب" && draft.rule == .verbSubject
    let span = isWhole ? passage.span(range) : passage.nameSpan(range)
    return Source(span: span, antecedent: antecedent, actor: party?.id)
  }
}

extension Agreement {
  /// Adds what the verb of a claim shows of who speaks; where somebody passed it on, the verb is of that one,
  /// but قولهم is of who spoke: نقلت الصحيفة عن مسؤولين [قولهم].
  fileprivate mutating func complete(by draft: ClaimDraft, of kind: Actor.Kind?) {
    let isPassedOn = draft.rule == .relayed
    if gender == nil, !isPassedOn || draft.cues.count > 1 || kind == .anonymous {
      gender = draft.agreement.gender
    }
    // Behind a preposition the plural in ين is written like the dual.
    if isPassedOn, number == .dual { number = draft.agreement.number == .dual ? .dual : .plural }
  }

  /// What one of two shows, this one's first.
  fileprivate func merged(with other: Agreement) -> Agreement {
    Agreement(gender: gender ?? other.gender, number: other.number ?? number)
  }
}
