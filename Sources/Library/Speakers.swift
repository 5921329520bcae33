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
  /// its outlets.
  public func speakers(in range: Range<Int>? = nil) throws(StoreError) -> [Speaker] {
    try read { database in
      let speakers = """
        SELECT actor, claims, articles FROM \(try Standing.speaker.source(database))
        WHERE claims > 0 ORDER BY claims DESC, actor \(range.limit)
        """
      let media = try Row.fetchAll(
        database,
        sql: """
          SELECT medium.speaker, actor.name FROM \(try Standing.medium.source(database))
          JOIN actor ON actor.id = medium.actor
          WHERE medium.claims > 0 AND medium.speaker IN (SELECT actor FROM (\(speakers)))
          ORDER BY medium.claims DESC, actor.name
          """)
      let via = Dictionary(grouping: media) { $0[0] as Int64 }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT speaker.actor, key, name, kind, gloss, claims, articles FROM (\(speakers)) AS speaker
          LEFT JOIN actor ON actor.id = speaker.actor ORDER BY claims DESC, speaker.actor
          """
      ).map { row in
        Speaker(
          actor: Actor(row, from: 1), claims: row[5], articles: row[6],
          via: via[row[0], default: []].map { $0[1] })
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
