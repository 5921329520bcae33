internal import ArabicText
public import Claims

/// A claim by itself, for tables and spreadsheets: words instead of spans, and where it was
/// reported.
public struct ClaimRow: Hashable, Sendable {
  /// The article's id.
  public var article: Article.ID
  /// Its headline.
  public var title: String?
  /// Who published it.
  public var outlet: String?
  /// When.
  public var published: String?
  /// Where it was found.
  public var url: String?
  /// The claim's number in the article, from 1.
  public var number: Int
  /// Whose assertion it is; nil where nobody is meant.
  public var actor: Actor?
  /// The words that name the source; nil where it is only implied.
  public var source: String?
  /// The words that attribute.
  public var cue: String
  /// What is asserted.
  public var content: String
  /// How much of it is quoted.
  public var form: Claim.Form
  /// The position that the cue gives the source.
  public var stance: Stance
  /// The names of the media that passed it on.
  public var via: [String]
  /// The construction that found it.
  public var rule: String
  /// How sure it is.
  public var confidence: Double

  /// A claim of an article, with the words that the caller has for it.
  public init(
    _ claim: Claim, article: Article.ID, title: String?, outlet: String?, published: String?,
    url: String?, actor: Actor?, source: String?, cue: String, content: String, via: [String]
  ) {
    (self.article, self.title, self.outlet) = (article, title, outlet)
    (self.published, self.url, self.actor) = (published, url, actor)
    (self.source, self.cue, self.content, self.via) = (source, cue, content, via)
    (number, form, stance) = (claim.id, claim.form, claim.stance)
    (rule, confidence) = (claim.rule, claim.confidence)
  }

  /// A claim of an analysis.
  public init(_ claim: Claim, in analysis: Analysis) {
    let article = analysis.article
    func words(_ spans: [TextSpan]) -> String {
      spans.map { article.text[$0].split(whereSeparator: \.isNewline).joined(separator: " ") }
        .joined(separator: " … ")
    }
    self.init(
      claim, article: article.id, title: article.title, outlet: article.outlet,
      published: article.published, url: article.url,
      actor: claim.source.actor.flatMap(analysis.actor),
      source: claim.source.span.map { words([$0]) }, cue: words(claim.cues),
      content: words(claim.content),
      via: claim.via.map {
        $0.actor.flatMap(analysis.actor)?.name ?? $0.span.map { words([$0]) } ?? ""
      })
  }

  /// The row with its names, in the order of the columns.
  public var record: Record {
    Record([
      .init("article", .text(article)), .init("title", .text(title)),
      .init("outlet", .text(outlet)), .init("published", .text(published)),
      .init("url", .text(url)), .init("claim", .number(number)),
      .init("actor", .text(actor?.id)), .init("name", .text(actor?.name)),
      .init("gloss", .text(actor?.gloss)), .init("kind", .text(actor?.kind.rawValue)),
      .init("source", .text(source)), .init("cue", .text(cue)),
      .init("stance", .text(stance.rawValue)), .init("form", .text(form.rawValue)),
      .init("content", .text(content)), .init("via", .list(via)), .init("rule", .text(rule)),
      .init("confidence", .decimal((confidence * 100).rounded() / 100)),
    ])
  }

  /// The names of the columns as CSV.
  public static let csvHeader = ClaimRow(
    Claim(
      id: 0, cues: [], source: .unknown, content: [], form: .indirect, stance: .other, rule: "",
      confidence: 0),
    article: "", title: nil, outlet: nil, published: nil, url: nil, actor: nil, source: nil,
    cue: "", content: "", via: []
  ).record.csvHeader
}
