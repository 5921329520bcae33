public import Claims

/// An analysis as it is written: `isnad-analysis/1`.
///
/// Offsets are Unicode scalars of `article.text`, half-open. Every key stands in every object;
/// what is not known is null. Later versions may add keys under the same format.
public struct AnalysisRecord: Codable, Hashable, Sendable {
  let format: String
  let article: ArticleRecord
  let blocks: [BlockRecord]
  let sentences: [SentenceRecord]
  let actors: [ActorRecord]
  let places: [PlaceRecord]
  let mentions: [MentionRecord]
  let claims: [ClaimRecord]

  /// The record of an analysis.
  public init(_ analysis: Analysis) {
    let spans = SpanReader(analysis.article.text)
    format = "isnad-analysis/1"
    article = ArticleRecord(analysis.article)
    blocks = analysis.article.blocks.map { block in
      let range = spans.range(block.span)
      return BlockRecord(
        kind: block.kind.rawValue, start: range.lowerBound, end: range.upperBound)
    }
    sentences = zip(analysis.article.sentences, analysis.attributions).map { sentence, attributed in
      let range = spans.range(sentence)
      return SentenceRecord(
        start: range.lowerBound, end: range.upperBound, attributed: attributed)
    }
    actors = analysis.actors.map(ActorRecord.init)
    places = analysis.places.map(PlaceRecord.init)
    mentions = analysis.mentions.map { MentionRecord($0, in: spans) }
    claims = analysis.claims.map { ClaimRecord($0, in: spans) }
  }
}

/// The article of an analysis.
struct ArticleRecord: Codable, Hashable, Sendable {
  let id: String
  @OrNull var title: String?
  @OrNull var outlet: String?
  @OrNull var place: String?
  @OrNull var published: String?
  let text: String

  init(_ article: Article) {
    id = article.id
    title = article.title
    outlet = article.outlet
    place = article.place
    published = article.published
    text = article.text
  }
}
