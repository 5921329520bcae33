internal import GRDB

/// How often every actor and place is named, and how often and through whom every actor speaks, over
/// all articles. It is kept as articles come, change and go, so that nobody waits until hundreds of
/// thousands of rows are counted.
enum Standing: String, CaseIterable {
  /// An actor, how often it is named and in how many articles.
  case namedActor
  /// A place, how often it is named and in how many articles.
  case namedPlace
  /// Somebody who speaks (0: nobody, يقال), how often and in how many articles.
  case speaker
  /// Somebody who speaks, a medium, and how many claims that one passes on.
  case medium

  /// Counts an article in, when its analysis and its corrections are written.
  static func enter(_ article: Int64, in database: Database) throws {
    for standing in allCases { try standing.add(article, times: 1, database) }
  }

  /// Counts an article out, before it goes.
  static func withdraw(_ article: Int64, in database: Database) throws {
    for standing in allCases { try standing.add(article, times: -1, database) }
  }

  /// Changes what is written of an article.
  static func change(_ article: Int64, in database: Database, _ body: () throws -> Void) throws {
    try withdraw(article, in: database)
    try body()
    try enter(article, in: database)
  }

  /// What a query reads it from: its table or, in a library of an earlier version that may only be
  /// read, the count.
  func source(_ database: Database) throws -> String {
    try database.tableExists(rawValue) ? rawValue : "(\(count)) AS \(rawValue)"
  }

  private func add(_ article: Int64, times: Int, _ database: Database) throws {
    let counted = columns.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO \(rawValue) SELECT \(keys.joined(separator: ", ")),
        \(columns.map { "?2 * \($0)" }.joined(separator: ", ")) FROM (\(count(in: "article = ?1")))
        WHERE true
        ON CONFLICT (\(keys.joined(separator: ", "))) DO UPDATE SET \(counted)
        """)
    try statement.execute(arguments: [article, times])
  }
}

extension Standing {
  /// What is counted for.
  private var keys: [String] {
    switch self {
    case .namedActor, .speaker: ["actor"]
    case .namedPlace: ["place"]
    case .medium: ["speaker", "actor"]
    }
  }

  /// The numbers.
  var columns: [String] {
    switch self {
    case .namedActor, .namedPlace: ["mentions", "articles"]
    case .speaker: ["claims", "articles"]
    case .medium: ["claims"]
    }
  }

  /// The count over all articles.
  var count: String { count(in: "true") }

  /// The count over the articles of a condition.
  private func count(in articles: String) -> String {
    switch self {
    case .namedActor: Self.names(of: "actor", articles)
    case .namedPlace: Self.names(of: "place", articles)
    case .speaker:
      """
      SELECT actor, sum(number) AS claims, count(*) AS articles FROM (
        SELECT ifnull(actor, 0) AS actor, count(*) AS number FROM claim
        WHERE correction < 2 AND \(articles) GROUP BY actor, article)
      GROUP BY actor
      """
    case .medium:
      """
      SELECT ifnull(claim.actor, 0) AS speaker, relay.actor AS actor, count(*) AS claims
      FROM claim JOIN relay ON relay.claim = claim.id
      WHERE relays > 0 AND correction < 2 AND relay.actor IS NOT NULL AND \(articles)
      GROUP BY claim.actor, relay.actor
      """
    }
  }

  private static func names(of table: String, _ articles: String) -> String {
    """
    SELECT \(table), sum(count) AS mentions, count(*) AS articles FROM \(table)Mention
    WHERE \(articles) GROUP BY \(table)
    """
  }

  /// Makes the tables, and counts what there is.
  static func make(in database: Database) throws {
    for standing in allCases {
      let columns = (standing.keys + standing.columns).map { "\($0) INTEGER NOT NULL" }
      try database.execute(
        sql: """
          CREATE TABLE \(standing.rawValue) (\(columns.joined(separator: ", ")),
            PRIMARY KEY (\(standing.keys.joined(separator: ", ")))) STRICT, WITHOUT ROWID;
          INSERT INTO \(standing.rawValue) \(standing.count);
          """)
    }
    // All columns, so that the first of many are read from the index alone.
    try database.execute(
      sql: """
        CREATE INDEX namedActorOrder ON namedActor(mentions DESC, actor, articles);
        CREATE INDEX namedPlaceOrder ON namedPlace(mentions DESC, place, articles);
        CREATE INDEX speakerOrder ON speaker(claims DESC, actor, articles);
        """)
  }
}
