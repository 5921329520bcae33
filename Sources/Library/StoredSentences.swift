internal import ArabicText
internal import Claims
internal import GRDB

/// The text of an article cut into sentences, as they were found when it was analysed: cutting it
/// anew takes longer than finding words in it.
struct StoredSentences {
  let text: String
  let spans: [TextSpan]

  /// Those of the article in a row.
  init?(_ article: Int64, _ database: Database) throws {
    // A library of an earlier version that may only be read has none.
    let isKept = try database.columns(in: "body").contains { $0.name == "sentences" }
    let statement = try database.cachedStatement(
      sql: "SELECT text, \(isKept ? "sentences" : "NULL") FROM body WHERE article = ?")
    guard let row = try Row.fetchOne(statement, arguments: [article]) else { return nil }
    text = row[0]
    spans = (row[1] as String?).map(SpanText.read) ?? Article(parsing: text, id: "").sentences
  }

  /// The sentence around a span, or where none holds it, as in a dateline, the line.
  func context(of span: TextSpan) -> TextSpan {
    if let sentence = spans.first(where: { $0.covers(span) }) { return sentence }
    let bytes = text.utf8
    guard span.utf8.upperBound <= bytes.count else { return TextSpan(utf8: 0..<0) }
    let start = bytes.index(bytes.startIndex, offsetBy: span.utf8.lowerBound)
    let before = bytes[..<start].reversed().prefix { $0 != 0x0A }.count
    let behind = bytes[start...].prefix { $0 != 0x0A }.count
    return TextSpan(
      utf8: span.utf8.lowerBound
        - before..<max(
          span.utf8.upperBound, span.utf8.lowerBound + behind))
  }

  /// Keeps those of an article.
  static func keep(_ article: Article, as row: Int64, in database: Database) throws {
    try database.cachedStatement(sql: "UPDATE body SET sentences = ? WHERE article = ?")
      .execute(arguments: [SpanText.write(article.sentences), row])
  }
}

extension Schema {
  /// Pairs of UTF-8 offsets in decimals; null until the article is analysed again.
  static let sentences = "ALTER TABLE body ADD COLUMN sentences TEXT"
}
