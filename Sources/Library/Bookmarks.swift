public import ArabicText
public import Claims
internal import GRDB

/// A place in an article that a person has marked to find it again.
public struct Bookmark: Hashable, Sendable {
  /// The article.
  public let article: StoredArticle
  /// The stretch of the article's text; empty at its beginning where the whole article is meant.
  public let span: TextSpan
  /// The words there, on one line.
  public let words: String
}

extension Store {
  /// The bookmarks, the newest first.
  public func bookmarks() throws(StoreError) -> [Bookmark] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(StoredArticle.columns), start, end, text FROM bookmark
          JOIN article ON article.id = bookmark.article
          LEFT JOIN outlet ON outlet.id = article.outlet
          JOIN body ON body.article = article.id ORDER BY bookmark.id DESC
          """
      ).map { row in
        let text = row[10] as String
        let end = min(row[9] as Int, text.utf8.count)
        let span = TextSpan(utf8: min(row[8] as Int, end)..<end)
        return Bookmark(article: StoredArticle(row), span: span, words: text[span].onOneLine)
      }
    }
  }

  /// Marks a stretch of an article's text, of which the start counts.
  public func setBookmark(_ span: TextSpan, in id: Article.ID) throws(StoreError) {
    try write { database in
      guard let row = try Self.row(of: id, in: database) else { return }
      try database.execute(
        sql: "INSERT OR REPLACE INTO bookmark (article, start, end) VALUES (?, ?, ?)",
        arguments: [row, span.lowerBound.utf8, span.upperBound.utf8])
      try Self.markBookmarked(row, in: database)
    }
  }

  /// Takes the mark away from a stretch that begins at a place.
  public func removeBookmark(at place: TextOffset, in id: Article.ID) throws(StoreError) {
    try write { database in
      guard let row = try Self.row(of: id, in: database) else { return }
      try database.execute(
        sql: "DELETE FROM bookmark WHERE article = ? AND start = ?", arguments: [row, place.utf8])
      try Self.markBookmarked(row, in: database)
    }
  }

  /// An article is bookmarked as long as some stretch of it is.
  private static func markBookmarked(_ row: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE article SET isBookmarked = EXISTS (SELECT 1 FROM bookmark WHERE article = ?1)
        WHERE id = ?1
        """, arguments: [row])
  }
}

extension Schema {
  static let bookmarks = """
    CREATE TABLE bookmark (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      start INTEGER NOT NULL, -- UTF-8 offset
      end INTEGER NOT NULL,
      UNIQUE (article, start)
    ) STRICT;
    -- What was marked before places could be.
    INSERT INTO bookmark (article, start, end) SELECT id, 0, 0 FROM article WHERE isBookmarked;
    """
}
