internal import GRDB

/// Which actors or places are asked for.
public enum NameQuery: Hashable, Sendable {
  /// The one with this key (`Actor.ID`, `Place.ID`).
  case id(String)
  /// Those that a person means by these words, Arabic or English; hamza, harakat, ال and capitals
  /// do not matter.
  ///
  /// A name or an English name that is just these words is meant, and a person whose surname they
  /// are; where there is neither, every name that holds them all.
  case named(String)
}

extension NameQuery {
  /// The rows of `actor` or `place` that are meant; empty where there are none.
  func rows(in table: String, _ database: Database) throws -> [Int64] {
    switch self {
    case .id(let key):
      try Int64.fetchAll(
        database, sql: "SELECT id FROM \(table) WHERE key = ?", arguments: [key])
    case .named(let words): try Self.rows(named: words, in: table, database)
    }
  }

  private static func rows(named words: String, in table: String, _ database: Database) throws
    -> [Int64]
  {
    guard let pattern = ArticleWords.pattern(words) else { return [] }
    let key = SearchTerms.key(words)
    let exact = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM \(table) WHERE key = ?
        UNION SELECT \(table) FROM \(table)Name WHERE terms = ?
        """, arguments: [words, key])
    let holding = try Int64.fetchAll(
      database, sql: "SELECT rowid FROM \(table)Words WHERE \(table)Words MATCH ?",
      arguments: [pattern])
    let persons = try table == "actor" ? Self.persons(named: key, among: holding, database) : []
    let meant = Set(exact).union(persons)
    return meant.isEmpty ? holding : meant.sorted()
  }

  /// Those that are persons with a surname.
  private static func persons(named surname: String, among rows: [Int64], _ database: Database)
    throws -> [Int64]
  {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id FROM actor JOIN actorName ON actor = id
        WHERE id = ? AND kind = 'person' AND terms LIKE ?
        """)
    return try rows.filter { row in
      try Int64.fetchOne(statement, arguments: [row, "% " + surname]) != nil
    }
  }
}
