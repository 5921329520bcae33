public import Claims
internal import GRDB

extension Store {
  /// Keeps articles in one transaction, and says of each what became of it, in their order.
  ///
  /// What is returned as new is on the disk, and stays there if the program is killed. `version`
  /// is that of the analyser. A batch of some hundreds is fast: one costs a write to the disk.
  @discardableResult
  public func add(_ additions: [Addition], version: String) throws(StoreError)
    -> [Addition.Outcome]
  {
    try write { database in
      var writer = AnalysisWriter(database)
      return try additions.map { addition in
        if let id = try Self.articleID(hash: addition.hash, in: database) { return .known(id) }
        if let (row, id) = try Self.unsigned(addition.words, in: database) {
          try Self.sign(row, as: addition.analysis.article, in: database)
          try Self.remember(addition, with: row, in: database)
          return .joined(id)
        }
        if let (row, id) = try Self.nearby(addition.fingerprint, in: database) {
          try Self.remember(addition, with: row, in: database)
          return .joined(id)
        }
        let (row, id) = try Self.insert(addition, version: version, in: database)
        try Self.remember(addition, with: row, in: database)
        try Self.remember(words: addition.words, with: row, in: database)
        try writer.write(addition.analysis, of: row)
        try Standing.enter(row, in: database)
        return .new(id)
      }
    }
  }

  /// Which of some hashes, of what was found or of originals' bytes, are kept, so that what has them
  /// need not be analysed again.
  public func known(_ hashes: [[UInt8]]) throws(StoreError) -> Set<[UInt8]> {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM original WHERE hash = ?1)
            OR EXISTS (SELECT 1 FROM original WHERE bytes = ?1)
          """)
      return Set(
        try hashes.filter { try Bool.fetchOne(statement, arguments: [$0.blob]) == true })
    }
  }

  /// Removes articles and all that belongs to them, corrections too.
  public func remove(_ ids: [Article.ID]) throws(StoreError) {
    try write { database in
      for id in ids {
        guard let row = try Self.row(of: id, in: database) else { continue }
        try ArticleWords.remove(row, from: database)
        try Standing.withdraw(row, in: database)
        try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [row])
      }
    }
  }
}

extension Store {
  /// The row of the article with an id.
  static func row(of id: Article.ID, in database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM article WHERE key = ?"), arguments: [id])
  }

  private static func articleID(hash: [UInt8], in database: Database) throws -> Article.ID? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT key FROM original JOIN article ON article.id = original.article WHERE hash = ?
        """)
    return try String.fetchOne(statement, arguments: [hash.blob])
  }

  /// The article whose text is nearly the same, the nearest first.
  private static func nearby(_ fingerprint: UInt64?, in database: Database) throws
    -> (Int64, Article.ID)?
  {
    guard let fingerprint else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, key, fingerprint FROM article WHERE fingerprint & 65535 = ?
          OR (fingerprint >> 16) & 65535 = ? OR (fingerprint >> 32) & 65535 = ?
          OR (fingerprint >> 48) & 65535 = ?
        """)
    let quarters = (0..<4).map { Int64(fingerprint >> ($0 * 16) & 0xFFFF) }
    return try Row.fetchAll(statement, arguments: StatementArguments(quarters))
      .map { row in
        let other = UInt64(bitPattern: row[2] as Int64)
        return (row: row, distance: (other ^ fingerprint).nonzeroBitCount)
      }
      .filter { $0.distance <= Addition.nearDistance }
      .min { $0.distance < $1.distance }
      .map { ($0.row[0], $0.row[1]) }
  }

  private static func remember(_ addition: Addition, with row: Int64, in database: Database) throws
  {
    let article = addition.analysis.article
    try database.cachedStatement(
      sql: "INSERT INTO original (hash, bytes, article, outlet, url) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      addition.hash.blob, addition.original.blob, row, outlet(article.outlet, in: database),
      article.url,
    ])
  }

  private static func insert(_ addition: Addition, version: String, in database: Database) throws
    -> (Int64, Article.ID)
  {
    let article = addition.analysis.article
    let id = try free(article.id, in: database)
    try database.cachedStatement(
      sql: """
        INSERT INTO article (key, title, hasTitle, outlet, place, published, moment, url,
          fingerprint, added, analyser, claims)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch(), ?, ?)
        """
    ).execute(arguments: [
      id, article.title ?? article.opening, article.title != nil,
      outlet(article.outlet, in: database), article.place, article.published,
      article.published.flatMap { Moment($0)?.seconds }, article.url,
      addition.fingerprint.map { Int64(bitPattern: $0) }, version, addition.analysis.claims.count,
    ])
    let row = database.lastInsertedRowID
    try database.cachedStatement(
      sql: "INSERT INTO body (article, text, sentences) VALUES (?, ?, ?)"
    )
    .execute(arguments: [row, article.text, SpanText.write(article.sentences)])
    try ArticleWords.insert(article, as: row, in: database)
    return (row, id)
  }

  /// The id, or one made of it where another article has that.
  private static func free(_ id: Article.ID, in database: Database) throws -> Article.ID {
    guard try row(of: id, in: database) != nil else { return id }
    var number = try Int.fetchOne(database, sql: "SELECT max(id) + 1 FROM article") ?? 1
    while try row(of: "\(id) (\(number))", in: database) != nil { number += 1 }
    return "\(id) (\(number))"
  }

  static func outlet(_ name: String?, in database: Database) throws -> Int64? {
    guard let name else { return nil }
    let find = try database.cachedStatement(sql: "SELECT id FROM outlet WHERE name = ?")
    if let row = try Int64.fetchOne(find, arguments: [name]) { return row }
    try database.execute(
      sql: "INSERT INTO outlet (name, terms) VALUES (?, ?)",
      arguments: [name, SearchTerms.key(name)])
    return database.lastInsertedRowID
  }
}
