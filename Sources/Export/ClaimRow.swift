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

  /// The columns of a table of claims.
  public static let columns = Columns<ClaimRow>([
    ("article", { .text($0.article) }), ("title", { .text($0.title) }),
    ("outlet", { .text($0.outlet) }), ("published", { .text($0.published) }),
    ("url", { .text($0.url) }), ("claim", { .number($0.number) }),
    ("actor", { .text($0.actor?.id) }), ("name", { .text($0.actor?.name) }),
    ("gloss", { .text($0.actor?.gloss) }), ("kind", { .text($0.actor?.kind.rawValue) }),
    ("source", { .text($0.source) }), ("cue", { .text($0.cue) }),
    ("stance", { .text($0.stance.rawValue) }), ("form", { .text($0.form.rawValue) }),
    ("content", { .text($0.content) }), ("via", { .list($0.via) }), ("rule", { .text($0.rule) }),
    ("confidence", { .decimal(($0.confidence * 100).rounded() / 100) }),
  ])

  /// The row with its names.
  public var record: Record { Self.columns.record(of: self) }
}
