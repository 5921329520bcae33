internal import Claims
internal import GRDB

/// The condition of a query: SQL, and the values of its question marks in order.
struct Filter {
  private var conditions: [String] = []
  private(set) var arguments = StatementArguments()

  /// The condition; true where there is none.
  var sql: String { conditions.isEmpty ? "1" : conditions.joined(separator: " AND ") }

  /// Whether it speaks of the article and not of the claim alone.
  private var usesArticle = false

  /// Where claims come from that are to fit.
  var claims: String {
    usesArticle ? "claim JOIN article ON article.id = claim.article" : "claim"
  }

  /// What articles have to fit.
  init(_ query: ArticleQuery, _ database: Database) throws {
    if let actor = query.actor {
      try add(mentionOf: actor, "actor", database)
    }
    if let stance = query.stance { try add(claimOf: query.actor, stance, database) }
    if let place = query.place {
      try add(mentionOf: place, "place", database)
    }
    try add(outlet: query.outlet, database)
    add(words: query.words, completesLast: query.completesLastWord)
    add(since: query.since, until: query.until)
    if query.isUnread { add("NOT article.isRead") }
    if query.isBookmarked { add("article.isBookmarked") }
  }

  /// What claims have to fit.
  init(_ query: ClaimQuery, _ database: Database) throws {
    add("claim.correction < 2")
    if let actor = query.actor {
      add("claim.actor IN (\(try actor.rows(in: "actor", database).listed))")
    }
    if let place = query.place {
      let rows = try place.rows(in: "place", database)
      add("claim.id IN (SELECT claim FROM claimPlace WHERE place IN (\(rows.listed)))")
    }
    if let stance = query.stance { add("claim.stance = ?", stance.rawValue) }
    usesArticle =
      query.outlet != nil || query.words != nil || query.since != nil || query.until != nil
      || query.article != nil
    try add(outlet: query.outlet, database)
    add(words: query.words, completesLast: false)
    add(since: query.since, until: query.until)
    if let article = query.article { add("article.key = ?", article) }
  }

  private mutating func add(_ sql: String, _ values: (any DatabaseValueConvertible)?...) {
    conditions.append(sql)
    arguments += StatementArguments(values)
  }

  private mutating func add(mentionOf name: NameQuery, _ table: String, _ database: Database) throws
  {
    let rows = try name.rows(in: table, database)
    add(
      """
      article.id IN (SELECT article FROM \(table)Mention WHERE \(table) IN (\(rows.listed)))
      """)
  }

  private mutating func add(claimOf name: NameQuery?, _ stance: Stance, _ database: Database) throws
  {
    let rows = try name?.rows(in: "actor", database)
    let speaker = rows.map { " AND actor IN (\($0.listed))" } ?? ""
    add(
      """
      article.id IN (SELECT article FROM claim WHERE correction < 2 AND stance = ?\(speaker))
      """, stance.rawValue)
  }

  private mutating func add(outlet: String?, _ database: Database) throws {
    guard let outlet else { return }
    let wanted = SearchTerms.key(outlet)
    let rows = try Row.fetchAll(database, sql: "SELECT id, terms FROM outlet")
      .filter { (" " + ($0[1] as String) + " ").contains(" " + wanted + " ") }
    add("article.outlet IN (\(rows.map { $0[0] as Int64 }.listed))")
  }

  private mutating func add(words: String?, completesLast: Bool) {
    guard let words, words.contains(where: { !$0.isWhitespace }) else { return }
    guard let pattern = ArticleWords.pattern(words, completesLast: completesLast) else {
      return add("0")
    }
    add("article.id IN (SELECT rowid FROM words WHERE words MATCH ?)", pattern)
  }

  private mutating func add(since: Moment?, until: Moment?) {
    if let since { add("article.moment >= ?", since.seconds) }
    if let until { add("article.moment < ?", until.seconds) }
  }
}

extension [Int64] {
  /// Rows as SQL lists them; row numbers are ours, so they need no question marks.
  var listed: String { map(String.init).joined(separator: ",") }
}
