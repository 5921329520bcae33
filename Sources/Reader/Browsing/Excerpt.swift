public import ArabicText
public import Claims

/// A stretch of an article shown away from it: a claim, a name, a hit, a bookmark, or where it was
/// left.
public struct Excerpt: Hashable, Sendable {
  /// Why the stretch is shown.
  public enum Kind: Hashable, Sendable {
    case claim(Stance)
    case mention, hit, bookmark, visit
  }

  /// The article that it stands in.
  public let article: Article.ID
  /// Where it stands in the article's text.
  public let span: TextSpan
  /// Why it is shown.
  public let kind: Kind
  /// Whose assertion it is, where that is to be shown.
  public let speaker: String?
  /// The words to show, on one line.
  public let words: String
  /// The stretches of `words` that stand out.
  public let marked: [TextSpan]
  /// The article's headline.
  public let title: String
  /// Who published the article.
  public let outlet: String?
  /// When, as ISO 8601 or as the source gave it.
  public let published: String?

  /// A stretch of an article, with what is shown of the article.
  public init(
    article: Article.ID, span: TextSpan, kind: Kind, speaker: String? = nil, words: String,
    marked: [TextSpan] = [], title: String, outlet: String? = nil, published: String? = nil
  ) {
    self.article = article
    self.span = span
    self.kind = kind
    self.speaker = speaker
    self.words = words
    self.marked = marked
    self.title = title
    self.outlet = outlet
    self.published = published
  }

  /// Whether two stand for one place.
  func isAt(_ other: Excerpt) -> Bool {
    article == other.article && span.lowerBound == other.span.lowerBound
  }
}

extension Excerpt.Kind {
  /// What the interface calls the kind.
  var words: Words {
    switch self {
    case .claim(let stance): stance.words
    case .mention: Words("إشارة", "mention")
    case .hit: Words("نتيجة", "hit")
    case .bookmark: Words("علامة", "bookmark")
    case .visit: Words("مقروء", "read")
    }
  }
}
