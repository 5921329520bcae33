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
      let speakers = try Row.fetchAll(
        database,
        sql: """
          SELECT claim.actor, count(*) FROM \(filter.claims) WHERE \(filter.sql)
          GROUP BY claim.actor ORDER BY 2 DESC, 1 \(range.limit)
          """, arguments: filter.arguments)
      let rows = range.map { _ in speakers.map { $0[0] as Int64? } }
      let outlets = try Tally(
        sql: """
          SELECT claim.actor, outlet.name, count(*), count(DISTINCT claim.article)
          FROM claim JOIN article ON article.id = claim.article
          LEFT JOIN outlet ON outlet.id = article.outlet
          WHERE \(filter.sql) AND \(Tally.isAmong(rows)) GROUP BY 1, article.outlet
          """, filter, database)
      let via = try Tally(
        sql: """
          SELECT claim.actor, actor.name, count(*), 0
          FROM relay CROSS JOIN claim ON claim.id = relay.claim
          JOIN article ON article.id = claim.article JOIN actor ON actor.id = relay.actor
          WHERE \(filter.sql) AND \(Tally.isAmong(rows)) GROUP BY 1, relay.actor
          """, filter, database)
      let find = try database.cachedStatement(
        sql: "SELECT key, name, kind, gloss FROM actor WHERE id = ?")
      return try speakers.map { row in
        let speaker = row[0] as Int64?
        return LedgerEntry(
          actor: try Row.fetchOne(find, arguments: [speaker]).flatMap { Actor($0, from: 0) },
          claims: row[1], articles: outlets.articles[speaker] ?? 0,
          outlets: outlets.shares[speaker] ?? [], via: via.shares[speaker] ?? [])
      }
    }
  }
}

extension Store {
  /// How many speak in the claims that fit.
  public func sourceCount(_ query: ClaimQuery = .init()) throws(StoreError) -> Int {
    try read { database in
      let filter = try Filter(query, database)
      return try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (
            SELECT 1 FROM \(filter.claims) WHERE \(filter.sql) GROUP BY claim.actor)
          """, arguments: filter.arguments) ?? 0
    }
  }
}

/// Counts of claims by speaker and name.
private struct Tally {
  /// The names of each speaker, the greatest count first.
  private(set) var shares: [Int64?: [LedgerEntry.Share]] = [:]
  /// In how many articles each speaks.
  private(set) var articles: [Int64?: Int] = [:]

  /// Reads rows of a speaker, a name that may be missing, claims and articles.
  init(sql: String, _ filter: Filter, _ database: Database) throws {
    let rows = try Row.fetchCursor(
      database, sql: sql + " ORDER BY 3 DESC, 2", arguments: filter.arguments)
    while let row = try rows.next() {
      let speaker = row[0] as Int64?
      articles[speaker, default: 0] += row[3]
      guard let name = row[1] as String? else { continue }
      shares[speaker, default: []].append(.init(name: name, claims: row[2]))
    }
  }

  /// The condition that the speaker is among some; true where all are wanted.
  static func isAmong(_ speakers: [Int64?]?) -> String {
    guard let speakers else { return "1" }
    let list = "claim.actor IN (\(speakers.compactMap(\.self).listed))"
    return speakers.contains(nil) ? "(claim.actor IS NULL OR \(list))" : list
  }
}
