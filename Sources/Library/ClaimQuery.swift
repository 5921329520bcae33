public import Claims
internal import GRDB

/// Which claims are asked for: all that fit everything that is set.
public struct ClaimQuery: Hashable, Sendable {
  /// Whose assertions they are.
  public var actor: NameQuery?
  /// A place that their contents name.
  public var place: NameQuery?
  /// Words of the name of the outlet that reported them.
  public var outlet: String?
  /// The position that the cue gives the source.
  public var stance: Stance?
  /// Words that the articles hold, as in `ArticleQuery`.
  public var words: String?
  /// Reported then or later.
  public var since: Moment?
  /// Reported before that.
  public var until: Moment?
  /// Only those of one article.
  public var article: Article.ID?

  /// All claims.
  public init() {}
}

extension ClaimQuery {
  /// Which table is gone through first: where all claims of somebody or of a place are wanted, these,
  /// as they are few and are sorted; else they are met in the order of the articles, so that the
  /// first come at once.
  fileprivate func order(isCut: Bool) -> String {
    if isCut, actor != nil {
      "\(StoredArticle.latestFirst) CROSS JOIN claim ON claim.article = article.id"
    } else if actor != nil || place != nil {
      "claim CROSS JOIN article ON article.id = claim.article"
    } else {
      "article CROSS JOIN claim ON claim.article = article.id"
    }
  }

  /// The condition that an article has claims of the actor: it is held against a list, and not
  /// looked for in each article.
  fileprivate func articles(isCut: Bool, _ database: Database) throws -> String {
    guard isCut, let actor else { return "" }
    let rows = try actor.rows(in: "actor", database).listed
    return """
      AND article.id IN (SELECT article FROM claim WHERE actor IN (\(rows)) AND correction < 2)
      """
  }
}

extension Store {
  /// The claims that fit, those of the latest articles first and in the order of their cues, or
  /// those of them in a range of places. Dropped claims are none.
  public func claims(_ query: ClaimQuery, in range: Range<Int>? = nil)
    throws(StoreError) -> [StoredClaim]
  {
    var claims: [StoredClaim] = []
    try eachClaim(query, in: range) { claims.append($0) }
    return claims
  }

  /// The same, handed on one by one, so that a million need no more memory than one.
  public func eachClaim(
    _ query: ClaimQuery, in range: Range<Int>? = nil, _ body: (StoredClaim) -> Void
  ) throws(StoreError) {
    try read { database in
      let filter = try Filter(query, database)
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(StoredClaim.columns)
          FROM \(query.order(isCut: range != nil)) \(StoredClaim.details)
          WHERE \(filter.sql) \(try query.articles(isCut: range != nil, database))
          ORDER BY article.moment DESC, article.id DESC, claim.number \(range.limit)
          """, arguments: filter.arguments)
      var reader = StoredClaim.Reader(database)
      while let row = try rows.next() { body(try reader.read(row)) }
    }
  }

  /// How many claims fit.
  public func claimCount(_ query: ClaimQuery) throws(StoreError) -> Int {
    try read { database in
      let filter = try Filter(query, database)
      return try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM \(filter.claims) WHERE \(filter.sql)",
        arguments: filter.arguments) ?? 0
    }
  }
}
