public import ArabicText
public import Claims
internal import GRDB

extension Store {
  /// Marks articles as opened, or as never opened.
  public func setRead(_ isRead: Bool, _ ids: [Article.ID]) throws(StoreError) {
    try write { database in
      let statement = try database.cachedStatement(
        sql: "UPDATE article SET isRead = ? WHERE key = ?")
      for id in ids { try statement.execute(arguments: [isRead, id]) }
    }
  }

  /// Keeps the place to which an article was read, and that it was read last.
  public func setPosition(_ position: TextOffset, of id: Article.ID) throws(StoreError) {
    try write { database in
      let statement = try database.cachedStatement(
        sql: "UPDATE article SET position = ?, lastRead = strftime('%s', 'now') WHERE key = ?")
      try statement.execute(arguments: [position.utf8, id])
    }
  }

  /// The place to which an article was read; its start for an unknown one.
  public func position(of id: Article.ID) throws(StoreError) -> TextOffset {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT position FROM article WHERE key = ?")
      return TextOffset(utf8: try Int.fetchOne(statement, arguments: [id]) ?? 0)
    }
  }
}
