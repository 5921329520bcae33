public import ArabicText
internal import Claims
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
          SELECT \(StoredArticle.columns), position, article.id FROM \(StoredArticle.source)
          WHERE lastRead IS NOT NULL ORDER BY lastRead DESC, article.id DESC LIMIT ?
          """, arguments: [count]
      ).compactMap { row in
        let place = TextOffset(utf8: row[8])
        return try article(row[9], database).map { article in
          Visit(
            article: StoredArticle(row), place: place,
            words: article.report(from: place).prefix(300).onOneLine)
        }
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
