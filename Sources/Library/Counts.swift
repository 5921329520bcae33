internal import GRDB

/// How much a library holds.
public struct Counts: Hashable, Sendable {
  /// The articles kept.
  public var articles = 0
  /// Those that nobody has opened.
  public var unread = 0
  /// The claims found in them, dropped ones not counted.
  public var claims = 0
  /// The actors named in them.
  public var actors = 0
  /// The places named in them.
  public var places = 0
  /// The feeds subscribed to.
  public var feeds = 0
}

extension Store {
  /// How much the library holds.
  public func counts() throws(StoreError) -> Counts {
    try read { database in
      func count(_ sql: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM " + sql) ?? 0
      }
      return Counts(
        articles: try count("article"), unread: try count("article WHERE NOT isRead"),
        claims: try count("claim WHERE correction < 2"), actors: try count("actor"),
        places: try count("place"), feeds: try count("feed"))
    }
  }
}
