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
    let exact = try Int64.fetchAll(
      database, sql: "SELECT id FROM \(table) WHERE key = ?1 OR terms = ?2 OR glossTerms = ?2",
      arguments: [words, SearchTerms.key(words)])
    let isPerson = table == "actor" ? "kind = 'person'" : "0"
    let holding = try Row.fetchAll(
      database,
      sql: """
        SELECT id, \(isPerson) AND (terms LIKE ?2 OR glossTerms LIKE ?2) FROM \(table)
        WHERE id IN (SELECT rowid FROM \(table)Words WHERE \(table)Words MATCH ?1)
        """, arguments: [pattern, "% " + SearchTerms.key(words)])
    let persons = holding.filter { $0[1] as Bool }.map { $0[0] as Int64 }
    let meant = Set(exact).union(persons)
    return meant.isEmpty ? holding.map { $0[0] } : meant.sorted()
  }
}
