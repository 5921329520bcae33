public import Claims
internal import GRDB

extension Store {
  /// Under which ids the articles are kept that have one of some hashes, of what was found, of its
  /// words or of its bytes, in the order of the hashes.
  public func ids(ofOriginals hashes: [[UInt8]]) throws(StoreError) -> [Article.ID] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT key FROM original JOIN article ON article.id = original.article
          WHERE hash = ?1 OR bytes = ?1
          """)
      return try hashes.flatMap { try String.fetchAll(statement, arguments: [$0.blob]) }
    }
  }

  /// The article that has just these words and of which nobody knows whence it came, as when a
  /// person corrected it in a file.
  static func unsigned(_ words: [UInt8]?, in database: Database) throws -> (Int64, Article.ID)? {
    guard let words else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.id, key FROM original JOIN article ON article.id = original.article
        WHERE hash = ? AND article.outlet IS NULL AND article.url IS NULL
        """)
    return try Row.fetchOne(statement, arguments: [words.blob]).map { ($0[0], $0[1]) }
  }

  /// Takes over from whom, when and where an article is.
  static func sign(_ row: Int64, as article: Article, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        UPDATE article SET outlet = ?, url = ?, published = ifnull(published, ?),
          moment = ifnull(moment, ?) WHERE id = ?
        """
    ).execute(arguments: [
      outlet(article.outlet, in: database), article.url, article.published,
      article.published.flatMap { Moment($0)?.seconds }, row,
    ])
  }

  /// Remembers the words of an article, so that a file that holds them is known.
  static func remember(words: [UInt8]?, with row: Int64, in database: Database) throws {
    guard let words else { return }
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO original (hash, article) VALUES (?, ?)"
    )
    .execute(arguments: [words.blob, row])
  }
}
