public import ArabicText
internal import GRDB

/// An article that a person has read, and where it was left.
public struct Visit: Hashable, Sendable {
  /// The article.
  public let article: StoredArticle
  /// The place in the article's text.
  public let place: TextOffset
  /// The words there, on one line.
  public let words: String
}

extension Store {
  /// The articles that were read, the last first, no more than `count`.
  public func history(upTo count: Int) throws(StoreError) -> [Visit] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(StoredArticle.columns), position, text FROM \(StoredArticle.source)
          JOIN body ON body.article = article.id
          WHERE lastRead IS NOT NULL ORDER BY lastRead DESC, article.id DESC LIMIT ?
          """, arguments: [count]
      ).map { row in
        let text = row[9] as String
        let place = min(row[8] as Int, text.utf8.count)
        let words = text[TextSpan(utf8: place..<text.utf8.count)].prefix(300)
        return Visit(
          article: StoredArticle(row), place: TextOffset(utf8: place), words: words.onOneLine)
      }
    }
  }
}

extension Schema {
  static let history = """
    ALTER TABLE article ADD COLUMN lastRead INTEGER; -- seconds since 1970
    CREATE INDEX articleLastRead ON article(lastRead) WHERE lastRead IS NOT NULL;
    """
}
