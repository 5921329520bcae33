internal import ArabicText
public import Claims
internal import GRDB

extension Store {
  /// An article with what was found in it, a person's corrections applied; nil for an unknown id.
  ///
  /// Ids of actors and places are those of the library. Blocks and sentences are found anew from
  /// the text, which takes no lexicon of names.
  public func analysis(of id: Article.ID) throws(StoreError) -> Analysis? {
    try read { database in
      guard let row = try Self.row(of: id, in: database), let article = try article(row, database)
      else { return nil }
      let actors = try Self.parties(
        "actor", "key, name, kind, gloss", of: row, database
      ) { Actor($0, from: 1) }
      let places = try Self.parties(
        "place", "key, name, kind, gloss, country, latitude, longitude", of: row, database
      ) { Place($0, from: 1) }
      let mentions =
        actors.flatMap { actor in
          actor.spans.map { Mention(span: $0, referent: .actor(actor.party.id)) }
        }
        + places.flatMap { place in
          place.spans.map { Mention(span: $0, referent: .place(place.party.id)) }
        }
      let claims = try claims(of: row, database)
      let named = Set(actors.map(\.party.id))
      // Whom a correction names need not be named in the article.
      let others = claims.compactMap(\.speaker).filter { !named.contains($0.id) }
      return Analysis(
        article: article, actors: actors.map(\.party) + others.unique,
        places: places.map(\.party),
        mentions: mentions.sorted {
          ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
        },
        claims: claims.map { claim in
          claim.isCorrected
            ? claim.claim.with(
              antecedent: actors.first { $0.party.id == claim.speaker?.id }?.spans.first)
            : claim.claim
        })
    }
  }

  /// The text of an article as it was kept; nil for an unknown id.
  public func text(of id: Article.ID) throws(StoreError) -> String? {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT text FROM body JOIN article ON article.id = body.article WHERE key = ?")
      return try String.fetchOne(statement, arguments: [id])
    }
  }

  /// An article as it was kept; nil for an unknown id.
  public func article(_ id: Article.ID) throws(StoreError) -> Article? {
    try read { database in
      guard let row = try Self.row(of: id, in: database) else { return nil }
      return try article(row, database)
    }
  }
}

extension Store {
  /// The article in a row.
  func article(_ row: Int64, _ database: Database) throws -> Article? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT key, iif(hasTitle, title, NULL), outlet.name, place, published, url, text
        FROM article JOIN body ON body.article = article.id
        LEFT JOIN outlet ON outlet.id = article.outlet WHERE article.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [row]) else { return nil }
    var article = Article(
      parsing: row[6], id: row[0], outlet: row[2], published: row[4], url: row[5])
    article.title = row[1]
    article.place = row[3]
    return article
  }

  /// The actors or places of an article with their spans, in the order of their first ones.
  private static func parties<Party>(
    _ table: String, _ columns: String, of row: Int64, _ database: Database,
    _ read: (Row) -> Party?
  ) throws -> [(party: Party, spans: [TextSpan])] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT spans, \(columns) FROM \(table)Mention
        JOIN \(table) ON \(table).id = \(table)Mention.\(table) WHERE article = ?
        """)
    return try Row.fetchAll(statement, arguments: [row])
      .compactMap { row in read(row).map { ($0, SpanText.read(row[0])) } }
      .sorted { ($0.spans.first?.lowerBound.utf8 ?? 0) < ($1.spans.first?.lowerBound.utf8 ?? 0) }
  }

  private func claims(of row: Int64, _ database: Database) throws -> [StoredClaim] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(StoredClaim.columns)
        FROM claim JOIN article ON article.id = claim.article \(StoredClaim.details)
        WHERE claim.article = ? AND claim.correction < 2 ORDER BY claim.number
        """)
    var reader = StoredClaim.Reader(database)
    return try Row.fetchAll(statement, arguments: [row]).map { try reader.read($0) }
  }
}

extension [Actor] {
  /// Each once.
  fileprivate var unique: [Actor] {
    var seen = Set<Actor.ID>()
    return filter { seen.insert($0.id).inserted }
  }
}

extension Claim {
  /// The claim, its implied source known from an earlier mention.
  fileprivate func with(antecedent: TextSpan?) -> Claim {
    Claim(
      id: id, cues: cues,
      source: Source(span: nil, antecedent: antecedent, actor: source.actor), content: content,
      form: form, stance: stance, via: via, rule: rule, confidence: confidence)
  }
}
