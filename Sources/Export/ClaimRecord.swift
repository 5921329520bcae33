internal import Claims

/// Who said what.
struct ClaimRecord: Codable, Hashable, Sendable {
  let id: Int
  let cues: [SpanRecord]
  let source: SourceRecord
  @OrNull var antecedent: SpanRecord?
  let content: [SpanRecord]
  let form: String
  let stance: String
  let via: [SourceRecord]
  let rule: String
  let confidence: Double
  let corrected: Bool

  init(_ claim: Claim, in spans: SpanReader) {
    id = claim.id
    cues = claim.cues.map(spans.span)
    source = SourceRecord(claim.source, in: spans)
    antecedent = claim.source.antecedent.map(spans.span)
    content = claim.content.map(spans.span)
    form = claim.form.rawValue
    stance = claim.stance.rawValue
    via = claim.via.map { SourceRecord($0, in: spans) }
    rule = claim.rule
    confidence = (claim.confidence * 100).rounded() / 100
    corrected = claim.isCorrected
  }
}

/// Whose assertion a claim is; the span is null where the source is only implied.
struct SourceRecord: Codable, Hashable, Sendable {
  @OrNull var start: Int?
  @OrNull var end: Int?
  @OrNull var text: String?
  @OrNull var actor: String?

  init(_ source: Source, in spans: SpanReader) {
    let span = source.span.map(spans.span)
    start = span?.start
    end = span?.end
    text = span?.text
    actor = source.actor
  }
}
