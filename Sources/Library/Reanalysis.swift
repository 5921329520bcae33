public import Claims
internal import GRDB

extension Store {
  /// Articles that another version of the analyser has read than this one, up to a number of them.
  public func articles(notAnalysedBy version: String, limit: Int) throws(StoreError) -> [Article] {
    try read { database in
      try Int64.fetchAll(
        database,
        sql: "SELECT id FROM article WHERE analyser < ?1 OR analyser > ?1 ORDER BY id LIMIT ?2",
        arguments: [version, limit]
      ).compactMap { try article($0, database) }
    }
  }

  /// Keeps new analyses of articles that are kept, in one transaction; a person's corrections are
  /// made again.
  public func update(_ analyses: [Analysis], version: String) throws(StoreError) {
    try write { database in
      var writer = AnalysisWriter(database)
      for analysis in analyses {
        guard let row = try Self.row(of: analysis.article.id, in: database) else { continue }
        for table in ["claim", "actorMention", "placeMention"] {
          try database.execute(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [row])
        }
        try writer.write(analysis, of: row)
        try database.execute(
          sql: "UPDATE article SET analyser = ?, claims = ? WHERE id = ?",
          arguments: [version, analysis.claims.count, row])
        try Self.applyCorrections(to: row, in: database)
      }
    }
  }
}
