internal import ArabicText

/// Says who is meant where a claim's source is only implied (وأضاف, ويزعمون, مشيرا): the last one
/// who spoke and agrees in gender and number.
struct SourceResolver {
  /// One who spoke.
  private struct Speaker {
    let reference: Reference
    let passage: Int
    let position: Int
    var agreement: Agreement
  }

  private var speakers: [Speaker] = []
  /// All mentions of the article with their keys.
  let references: [Reference]
  /// The passages of the article.
  let passages: [Passage]

  init(references: [Reference], passages: [Passage]) {
    self.references = references
    self.passages = passages
  }

  /// The claims with their sources, in order.
  mutating func claims(from drafts: [ClaimDraft]) -> [Claim] {
    var claims: [Claim] = []
    for draft in drafts {
      let source = source(of: draft)
      claims.append(claim(draft, source, id: claims.count + 1))
    }
    return claims
  }

  private func claim(_ draft: ClaimDraft, _ source: Source, id: Int) -> Claim {
    let passage = passages[draft.passage]
    return Claim(
      id: id, cues: draft.cues.map(passage.span), source: source,
      content: draft.content.map(passage.span), form: Quoted(passage: passage).form(of: draft),
      stance: draft.stance,
      via: draft.via.map { range in
        Source(span: passage.nameSpan(range), actor: reference(in: range, draft.passage)?.id)
      },
      rule: draft.rule.rawValue)
  }

  private mutating func source(of draft: ClaimDraft) -> Source {
    if let range = draft.source { return stated(range, draft) }
    guard draft.impliesSource, let speaker = implied(draft) else { return .unknown }
    speakers.append(
      Speaker(
        reference: speaker, passage: draft.passage, position: draft.start,
        agreement: draft.agreement.merged(with: speaker.agreement)))
    return Source(span: nil, antecedent: fullest(speaker).span, actor: speaker.id)
  }

  private mutating func stated(_ range: Range<Int>, _ draft: ClaimDraft) -> Source {
    let passage = passages[draft.passage]
    let party = reference(in: range, draft.passage)
    if let party {
      var agreement = party.agreement
      if agreement.gender == nil { agreement.gender = draft.agreement.gender }
      speakers.append(
        Speaker(
          reference: party, passage: draft.passage, position: draft.start, agreement: agreement))
    }
    let full = party.map(fullest)
    let antecedent = full?.span == party?.span ? nil : full?.span
    return Source(span: passage.nameSpan(range), antecedent: antecedent, actor: party?.id)
  }

  /// The mention that a source phrase names.
  private func reference(in range: Range<Int>, _ passage: Int) -> Reference? {
    let inside = references.filter { $0.passage == passage && $0.isActor }
    let names = inside.map(\.match)
    let match = SourceParty(passage: passages[passage], names: names).match(range)
    return inside.first { $0.match.range == match.range }
  }

  /// The last speaker who agrees; for a participle the subject of its own sentence first.
  private func implied(_ draft: ClaimDraft) -> Reference? {
    if let speaker = speakers.last(where: { fits($0, draft) }) { return speaker.reference }
    return subject(of: draft)
  }

  private func fits(_ speaker: Speaker, _ draft: ClaimDraft) -> Bool {
    speaker.agreement.fits(draft.agreement)
  }

  /// The first party of the sentence, or of the one before.
  private func subject(of draft: ClaimDraft) -> Reference? {
    let start = passages[draft.passage].words[draft.start].token.span.lowerBound
    let earlier = references.filter {
      $0.isActor && $0.span.upperBound <= start && $0.agreement.fits(draft.agreement)
    }
    let sentence = passages[draft.passage].span(passages[draft.passage].sentence(of: draft.start))
    return earlier.first { sentence.covers($0.span) } ?? earlier.last
  }

  /// The latest mention of the same party in full.
  private func fullest(_ reference: Reference) -> Reference {
    references.filter {
      $0.id == reference.id && $0.span.lowerBound <= reference.span.lowerBound && $0.isActor
    }
    .max { ($0.words.count, $0.span.lowerBound) < ($1.words.count, $1.span.lowerBound) }
      ?? reference
  }
}

extension Agreement {
  /// What one of two shows, this one's first.
  fileprivate func merged(with other: Agreement) -> Agreement {
    Agreement(gender: gender ?? other.gender, number: other.number ?? number)
  }
}
