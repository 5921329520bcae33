public import Claims
internal import GRDB

/// Which articles are asked for: all that fit everything that is set.
public struct ArticleQuery: Hashable, Sendable {
  /// The order of articles.
  public enum Order: String, CaseIterable, Sendable {
    /// The latest first, those without a date last.
    case newest
    /// The earliest first, those without a date last.
    case oldest
    /// By the letters of the title.
    case title
    /// By the outlet's name, the latest first.
    case outlet
    /// The one with the most claims first.
    case claims
    /// The one that came into the library last first.
    case added
  }

  /// An actor that is named in them.
  public var actor: NameQuery?
  /// The position that a claim in them gives its source; with an actor, the actor is its source.
  public var stance: Stance?
  /// A place that is named in them.
  public var place: NameQuery?
  /// Words of the name of the outlet that published them, Arabic or Latin.
  public var outlet: String?
  /// Words that their titles or texts hold, all of them; hamza, harakat, ال and proclitics do not
  /// matter.
  public var words: String?
  /// Whether the last of `words` may be the beginning of one, as while it is typed.
  public var completesLastWord = false
  /// Published then or later.
  public var since: Moment?
  /// Published before that.
  public var until: Moment?
  /// Only what nobody has opened.
  public var isUnread = false
  /// Only what somebody has marked.
  public var isBookmarked = false
  /// The order.
  public var order = Order.newest

  /// All articles, the latest first.
  public init() {}
}

extension Store {
  /// The articles that fit, or those of them in a range of places, as when a screen shows some of
  /// thirty thousand.
  public func articles(_ query: ArticleQuery = .init(), in range: Range<Int>? = nil)
    throws(StoreError) -> [StoredArticle]
  {
    var articles: [StoredArticle] = []
    try eachArticle(query, in: range) { articles.append($0) }
    return articles
  }

  /// The same, handed on one by one.
  public func eachArticle(
    _ query: ArticleQuery = .init(), in range: Range<Int>? = nil, _ body: (StoredArticle) -> Void
  ) throws(StoreError) {
    try read { database in
      try eachArticle(query, in: range, database) { article, _ in body(article) }
    }
  }

  /// The same with their rows.
  func eachArticle(
    _ query: ArticleQuery, in range: Range<Int>?, _ database: Database,
    _ body: (StoredArticle, Int64) throws -> Void
  ) throws {
    let filter = try Filter(query, database)
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT \(StoredArticle.columns), article.id FROM \(StoredArticle.source)
          WHERE \(filter.sql) ORDER BY \(query.order.sql) \(range.limit)
          """), arguments: filter.arguments)
    while let row = try rows.next() { try body(StoredArticle(row), row[8]) }
  }

  /// How many articles fit.
  public func articleCount(_ query: ArticleQuery = .init()) throws(StoreError) -> Int {
    try read { database in
      let filter = try Filter(query, database)
      return try Int.fetchOne(
        database, sql: "SELECT count(*) FROM article WHERE \(filter.sql)",
        arguments: filter.arguments) ?? 0
    }
  }
}

extension ArticleQuery.Order {
  fileprivate var sql: String {
    switch self {
    case .newest: "article.moment DESC, article.id DESC"
    case .oldest: "article.moment IS NULL, article.moment, article.id"
    case .title: "article.title, article.id"
    case .outlet: "outlet.name IS NULL, outlet.name, article.moment DESC, article.id DESC"
    case .claims: "article.claims DESC, article.moment DESC, article.id DESC"
    case .added: "article.id DESC"
    }
  }
}

extension Range<Int>? {
  /// The range as SQL puts it.
  var limit: String {
    map { "LIMIT \($0.count) OFFSET \(Swift.max(0, $0.lowerBound))" } ?? ""
  }
}
