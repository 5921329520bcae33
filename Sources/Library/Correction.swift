public import ArabicText
public import Claims
internal import GRDB

/// What a person says of a claim against the analysis.
///
/// It is bound to the words of the claim's first cue, so that it outlives a new analysis.
public struct Correction: Hashable, Sendable {
  /// What is to be different.
  public enum Change: Hashable, Sendable {
    /// Somebody else says it: the name of an actor of the library, or a new name.
    case source(String)
    /// It is no claim.
    case dropped
  }

  /// The article.
  public let article: Article.ID
  /// Where the claim's first cue stands.
  public let cue: TextSpan
  /// What is to be different.
  public let change: Change

  /// A correction.
  public init(article: Article.ID, cue: TextSpan, change: Change) {
    self.article = article
    self.cue = cue
    self.change = change
  }
}

extension Store {
  /// Corrects a claim; a later correction of the same claim takes the place of an earlier one.
  /// Whether there is an article to correct.
  @discardableResult
  public func correct(_ correction: Correction) throws(StoreError) -> Bool {
    try write { database in
      guard let row = try Self.row(of: correction.article, in: database) else { return false }
      var source: String?
      if case .source(let name) = correction.change { source = name }
      try database.execute(
        sql: """
          INSERT INTO correction (article, cue, cueEnd, source, made)
          VALUES (?, ?, ?, ?, unixepoch())
          """,
        arguments: [
          row, correction.cue.lowerBound.utf8, correction.cue.upperBound.utf8, source,
        ])
      try Standing.change(row, in: database) {
        try Self.applyCorrections(to: row, in: database)
      }
      return true
    }
  }

  /// Takes back the last correction of an article and returns it, so that it can be made again;
  /// nil where there is none.
  @discardableResult
  public func undoCorrection(of id: Article.ID) throws(StoreError) -> Correction? {
    try write { database in
      guard let row = try Self.row(of: id, in: database),
        let last = try Self.corrections(of: row, id, in: database).last
      else { return nil }
      try database.execute(
        sql: """
          DELETE FROM correction
          WHERE id = (SELECT max(id) FROM correction WHERE article = ?)
          """, arguments: [row])
      try Standing.change(row, in: database) {
        try Self.applyCorrections(to: row, in: database)
      }
      return last
    }
  }

  /// The corrections of an article, in the order in which they were made.
  public func corrections(of id: Article.ID) throws(StoreError) -> [Correction] {
    try read { database in
      guard let row = try Self.row(of: id, in: database) else { return [] }
      return try Self.corrections(of: row, id, in: database)
    }
  }
}

extension Store {
  /// Makes the claims of an article what the analysis and then every correction say.
  static func applyCorrections(to article: Int64, in database: Database) throws {
    try database.execute(
      sql: "UPDATE claim SET actor = found, correction = 0 WHERE article = ? AND correction > 0",
      arguments: [article])
    let corrections = try Row.fetchAll(
      database, sql: "SELECT cue, source FROM correction WHERE article = ? ORDER BY id",
      arguments: [article])
    var actors = Roll(table: "actor", database)
    for correction in corrections {
      let actor = try (correction[1] as String?).map { try actors.row(named: $0) }
      // SQLite reads the number before the dash out of the spans of the cues.
      try database.execute(
        sql: """
          UPDATE claim SET actor = ifnull(?1, found), correction = iif(?1 IS NULL, 2, 1)
          WHERE article = ?2 AND CAST(cues AS INTEGER) = ?3
          """, arguments: [actor, article, correction[0] as Int])
    }
  }

  private static func corrections(of row: Int64, _ id: Article.ID, in database: Database) throws
    -> [Correction]
  {
    try Row.fetchAll(
      database,
      sql: "SELECT cue, cueEnd, source FROM correction WHERE article = ? ORDER BY id",
      arguments: [row]
    ).map { row in
      let start = row[0] as Int
      return Correction(
        article: id, cue: TextSpan(utf8: start..<max(start, row[1])),
        change: (row[2] as String?).map { .source($0) } ?? .dropped)
    }
  }
}
