public import Claims
internal import GRDB

/// An article that another version of the analyser has read.
public struct StaleArticle: Identifiable, Hashable, Sendable {
  /// The article's id.
  public let id: Article.ID
  /// The bytes of its text in UTF-8.
  public let size: Int
}

extension Store {
  /// The articles that another version of the analyser has read than this one, the latest first.
  public func articles(notAnalysedBy version: String) throws(StoreError) -> [StaleArticle] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT key, length(CAST(text AS BLOB)) FROM article JOIN body ON body.article = article.id
          WHERE \(Self.isStale) ORDER BY moment DESC, id DESC
          """, arguments: [version]
      ).map { StaleArticle(id: $0[0], size: $0[1]) }
    }
  }

  /// Whether there is such an article.
  public func hasArticles(notAnalysedBy version: String) throws(StoreError) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE \(Self.isStale))",
        arguments: [version]) ?? false
    }
  }

  /// In two halves, each of which an index finds.
  private static let isStale = "(analyser < ?1 OR analyser > ?1)"

  /// Keeps new analyses of articles that are kept, in one transaction; a person's corrections are
  /// made again.
  public func update(_ analyses: [Analysis], version: String) throws(StoreError) {
    try write { database in
      var writer = AnalysisWriter(database)
      for analysis in analyses {
        guard let row = try Self.row(of: analysis.article.id, in: database) else { continue }
        try Standing.change(row, in: database) {
          for table in ["claim", "actorMention", "placeMention"] {
            try database.execute(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [row])
          }
          try writer.write(analysis, of: row)
          try Self.applyCorrections(to: row, in: database)
        }
        try StoredSentences.keep(analysis.article, as: row, in: database)
        try database.execute(
          sql: "UPDATE article SET analyser = ?, claims = ? WHERE id = ?",
          arguments: [version, analysis.claims.count, row])
      }
    }
  }
}
