public import Claims
internal import GRDB

/// A line of the source ledger: somebody who speaks, how often, and through whom.
public struct LedgerEntry: Hashable, Sendable {
  /// Something counted.
  public struct Share: Hashable, Sendable {
    /// An outlet's or a medium's name.
    public let name: String
    /// How many of the claims.
    public let claims: Int
  }

  /// Who speaks; nil for the claims that are nobody's (يقال).
  public let actor: Actor?
  /// How many claims.
  public let claims: Int
  /// In how many articles.
  public let articles: Int
  /// The outlets that report them, the most often first.
  public let outlets: [Share]
  /// The media that pass them on, the most often first.
  public let via: [Share]

  /// Whether the source has a name: مصادر مطلعة has none.
  public var isNamed: Bool { actor.map { $0.kind != .anonymous } ?? false }
}

extension Store {
  /// Who speaks in the claims that fit, the most often first, or a range of them.
  public func sources(_ query: ClaimQuery = .init(), in range: Range<Int>? = nil)
    throws(StoreError) -> [LedgerEntry]
  {
    try read { database in
      let filter = try Filter(query, database)
      let claims = "claim JOIN article ON article.id = claim.article"
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT speaker, key, name, kind, gloss, claims, articles FROM (
            SELECT claim.actor AS speaker, count(*) AS claims,
              count(DISTINCT claim.article) AS articles
            FROM \(claims) WHERE \(filter.sql)
            GROUP BY claim.actor ORDER BY claims DESC, speaker \(range.limit))
          LEFT JOIN actor ON actor.id = speaker ORDER BY claims DESC, speaker
          """, arguments: filter.arguments)
      let outlets = try Self.shares(
        """
        SELECT claim.actor, outlet.name, count(*) FROM \(claims)
        JOIN outlet ON outlet.id = article.outlet WHERE \(filter.sql) GROUP BY 1, article.outlet
        """, filter, database)
      let via = try Self.shares(
        """
        SELECT claim.actor, actor.name, count(*) FROM relay JOIN claim ON claim.id = relay.claim
        JOIN article ON article.id = claim.article JOIN actor ON actor.id = relay.actor
        WHERE \(filter.sql) GROUP BY 1, relay.actor
        """, filter, database)
      return rows.map { row in
        let speaker = row[0] as Int64?
        return LedgerEntry(
          actor: Actor(row, from: 1), claims: row[5], articles: row[6],
          outlets: outlets[speaker] ?? [], via: via[speaker] ?? [])
      }
    }
  }

  /// Counts by speaker and name, the greatest first.
  private static func shares(_ sql: String, _ filter: Filter, _ database: Database) throws
    -> [Int64?: [LedgerEntry.Share]]
  {
    var shares: [Int64?: [LedgerEntry.Share]] = [:]
    let rows = try Row.fetchCursor(
      database, sql: sql + " ORDER BY 3 DESC, 2", arguments: filter.arguments)
    while let row = try rows.next() {
      shares[row[0] as Int64?, default: []].append(.init(name: row[1], claims: row[2]))
    }
    return shares
  }
}
