public import Claims
internal import GRDB

/// Somebody who speaks in the library, how often and through whom.
public struct Speaker: Hashable, Sendable {
  /// Who speaks; nil for the claims that are nobody's (يقال).
  public let actor: Actor?
  /// How many claims.
  public let claims: Int
  /// In how many articles.
  public let articles: Int
  /// The media that pass the claims on, the most often first.
  public let via: [String]
}

extension Store {
  /// Who speaks in all articles, the most often first, or a range of them: the source ledger without
  /// its outlets, counted from an index alone so that a person need not wait for it.
  public func speakers(in range: Range<Int>? = nil) throws(StoreError) -> [Speaker] {
    try read { database in
      let relays = try Row.fetchAll(
        database,
        sql: """
          SELECT claim.actor, actor.name FROM relay CROSS JOIN claim ON claim.id = relay.claim
          JOIN actor ON actor.id = relay.actor WHERE claim.correction < 2
          GROUP BY claim.actor, relay.actor ORDER BY count(*) DESC, actor.name
          """)
      let via = Dictionary(grouping: relays) { $0[0] as Int64? }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT speaker, key, name, kind, gloss, claims, articles FROM (
            SELECT actor AS speaker, sum(number) AS claims, count(*) AS articles FROM (
              SELECT actor, count(*) AS number FROM claim WHERE correction < 2
              GROUP BY actor, article)
            GROUP BY actor ORDER BY claims DESC, speaker \(range.limit))
          LEFT JOIN actor ON actor.id = speaker ORDER BY claims DESC, speaker
          """
      ).map { row in
        Speaker(
          actor: Actor(row, from: 1), claims: row[5], articles: row[6],
          via: via[row[0] as Int64?, default: []].map { $0[1] })
      }
    }
  }
}

extension Schema {
  /// The index of claims by actor holds whether one was dropped, so that counting needs no more.
  static let countedClaims = """
    DROP INDEX claimActor;
    CREATE INDEX claimActor ON claim(actor, article, correction);
    """
}
