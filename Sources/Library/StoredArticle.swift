public import Claims
internal import GRDB

/// What a list shows of an article in the library.
public struct StoredArticle: Identifiable, Hashable, Sendable {
  /// The article's id, which no other article of the library has.
  public let id: Article.ID
  /// Its headline, or its first words.
  public let title: String
  /// Who published it.
  public let outlet: String?
  /// When, as ISO 8601.
  public let published: String?
  /// Where it was found.
  public let url: String?
  /// How many claims were found in it.
  public let claims: Int
  /// Whether somebody has opened it.
  public var isRead: Bool
  /// Whether somebody has marked it.
  public var isBookmarked: Bool
}

extension StoredArticle {
  /// The columns that `init(_:from:)` reads, of a query over `article` and `outlet`.
  static let columns = """
    article.key, article.title, outlet.name, article.published, article.url, article.claims,
    article.isRead, article.isBookmarked
    """
  /// What joins the outlet, which may be missing.
  static let source = "article LEFT JOIN outlet ON outlet.id = article.outlet"

  /// The articles in the order of an index, so that none of those behind the last that is wanted is
  /// read or sorted.
  static let latestFirst = "article INDEXED BY articleMoment"

  /// Reads the columns from `column` on.
  init(_ row: Row, from column: Int = 0) {
    self.init(
      id: row[column], title: row[column + 1], outlet: row[column + 2],
      published: row[column + 3], url: row[column + 4], claims: row[column + 5],
      isRead: row[column + 6], isBookmarked: row[column + 7])
  }
}
