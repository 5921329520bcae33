internal import ArabicText
internal import Claims
internal import FoundationEssentials
internal import GRDB

/// The index of the words of articles.
///
/// It keeps no text of its own (FTS5's contentless tables), so what is removed must be handed in
/// again.
enum ArticleWords {
  static func insert(_ article: Article, as row: Int64, in database: Database) throws {
    try database.cachedStatement(sql: "INSERT INTO words (rowid, terms) VALUES (?, ?)")
      .execute(arguments: [row, SearchTerms.kept([article.title ?? "", article.text])])
  }

  static func remove(_ row: Int64, from database: Database) throws {
    let found = try Row.fetchOne(
      database,
      sql: """
        SELECT iif(hasTitle, title, ''), text FROM article JOIN body ON body.article = article.id
        WHERE article.id = ?
        """, arguments: [row])
    guard let found else { return }
    try database.execute(
      sql: "INSERT INTO words (words, rowid, terms) VALUES ('delete', ?, ?)",
      arguments: [row, SearchTerms.kept([found[0], found[1]])])
  }

  /// What FTS5 is to look for, for words that must all be there; the last may be a beginning.
  /// Terms hold letters and digits only, so nothing in them is syntax.
  static func pattern(_ text: String, completesLast: Bool = false) -> String? {
    let terms = SearchTerms.wanted(text)
    guard let last = terms.last else { return nil }
    let all = terms.dropLast().map { "\"\($0)\"" }
    return (all + ["\"\(last)\"" + (completesLast ? "*" : "")]).joined(separator: " AND ")
  }
}

extension Article {
  /// The first words, which stand where a title is missing.
  var opening: String {
    String(text[...].trimmed.prefix(while: { !$0.isNewline }).prefix(120))
  }
}

extension [UInt8] {
  var blob: DatabaseValue { withUnsafeBytes { Data($0).databaseValue } }
}
