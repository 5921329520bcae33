public import Claims

/// What the list of articles shows of one, known without having analysed it.
public struct ArticleSummary: Identifiable, Hashable, Sendable {
  /// The article's id.
  public let id: Article.ID
  /// Its headline, or its first words.
  public var title: String
  /// Who published it.
  public var outlet: String?
  /// When, as ISO 8601 or as the source gave it.
  public var published: String?
  /// How many claims it holds, once it has been analysed.
  public var claims: Int?
  /// Whether it is kept in mind that nobody has opened it yet.
  public var isUnread: Bool
  /// The number under which the library finds it; 0 elsewhere.
  public let number: Int64

  /// A line of the list.
  public init(
    id: Article.ID, title: String, outlet: String? = nil, published: String? = nil,
    claims: Int? = nil, isUnread: Bool = false, number: Int64 = 0
  ) {
    self.id = id
    self.title = title
    self.outlet = outlet
    self.published = published
    self.claims = claims
    self.isUnread = isUnread
    self.number = number
  }

  /// What the list shows of an article before it has been analysed.
  public init(_ article: Article) {
    self.init(
      id: article.id, title: article.firstWords, outlet: article.outlet,
      published: article.published)
  }

  /// What the list shows of an article once it has been analysed.
  init(_ analysis: Analysis) {
    self.init(analysis.article)
    claims = analysis.claims.count
  }
}
