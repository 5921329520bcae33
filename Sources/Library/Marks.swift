public import ArabicText
public import Claims
internal import GRDB

extension Store {
  /// Marks articles as opened, or as never opened.
  public func setRead(_ isRead: Bool, _ ids: [Article.ID]) throws(StoreError) {
    try set("isRead", isRead, of: ids)
  }

  /// Keeps the place to which an article was read.
  public func setPosition(_ position: TextOffset, of id: Article.ID) throws(StoreError) {
    try set("position", position.utf8, of: [id])
  }

  /// The place to which an article was read; its start for an unknown one.
  public func position(of id: Article.ID) throws(StoreError) -> TextOffset {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT position FROM article WHERE key = ?")
      return TextOffset(utf8: try Int.fetchOne(statement, arguments: [id]) ?? 0)
    }
  }

  private func set(_ column: String, _ value: some DatabaseValueConvertible, of ids: [Article.ID])
    throws(StoreError)
  {
    try write { database in
      let statement = try database.cachedStatement(
        sql: "UPDATE article SET \(column) = ? WHERE key = ?")
      for id in ids { try statement.execute(arguments: [value, id]) }
    }
  }
}
