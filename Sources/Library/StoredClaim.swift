internal import ArabicText
public import Claims
internal import GRDB

/// A claim in the library, with the words that make it up.
public struct StoredClaim: Hashable, Sendable {
  /// The article that reports it.
  public let article: StoredArticle
  /// Its spans, stance, form and confidence; actors' ids are those of the library.
  public let claim: Claim
  /// Whose assertion it is; nil where nobody is meant.
  public let speaker: Actor?
  /// The media that passed it on.
  public let via: [Actor]
  /// The words that name the source; nil where it is only implied.
  public let source: String?
  /// The words that attribute.
  public let cue: String
  /// What is asserted, on one line; an ellipsis where something else stands between.
  public let content: String
  /// Whether a person gave it another source than the analysis.
  public let isCorrected: Bool
}

extension StoredClaim {
  static let columns = """
    claim.id, claim.article, \(StoredArticle.columns), claim.number, claim.cues, claim.source,
    claim.antecedent, claim.content, claim.form, claim.stance, claim.rule, claim.confidence,
    claim.correction, claim.relays, actor.key, actor.name, actor.kind, actor.gloss
    """
  /// What is joined to claims and articles for the columns.
  static let details = """
    LEFT JOIN outlet ON outlet.id = article.outlet LEFT JOIN actor ON actor.id = claim.actor
    """

  /// Reads rows of `columns`, and what else belongs to them.
  struct Reader {
    private let database: Database
    /// The article of the last claim: claims come by articles.
    private var article: Int64?
    private var text = ""

    init(_ database: Database) {
      self.database = database
    }

    mutating func read(_ row: Row) throws -> StoredClaim {
      try turn(to: row[1])
      let speaker = Actor(row, from: 21)
      let relays = try row[20] as Int > 0 ? relays(of: row[0]) : []
      let isCorrected = row[19] as Int == 1
      let claim = Claim(
        row, from: 10,
        source: isCorrected
          ? Source(span: nil, actor: speaker?.id)
          : Source(row, from: 12, actor: speaker?.id), via: relays.map(\.source))
      return StoredClaim(
        article: StoredArticle(row, from: 2), claim: claim, speaker: speaker,
        via: relays.compactMap(\.actor), source: claim.source.span.map { words([$0]) },
        cue: words(claim.cues), content: words(claim.content), isCorrected: isCorrected)
    }

    private mutating func turn(to article: Int64) throws {
      guard article != self.article else { return }
      let statement = try database.cachedStatement(sql: "SELECT text FROM body WHERE article = ?")
      text = try String.fetchOne(statement, arguments: [article]) ?? ""
      self.article = article
    }

    private func words(_ spans: [TextSpan]) -> String {
      spans.map { text[$0].onOneLine }.joined(separator: " … ")
    }

    private func relays(of claim: Int64) throws -> [(source: Source, actor: Actor?)] {
      let statement = try database.cachedStatement(
        sql: """
          SELECT relay.source, relay.antecedent, actor.key, actor.name, actor.kind, actor.gloss
          FROM relay LEFT JOIN actor ON actor.id = relay.actor WHERE claim = ? ORDER BY number
          """)
      return try Row.fetchAll(statement, arguments: [claim]).map { row in
        let actor = Actor(row, from: 2)
        return (Source(row, from: 0, actor: actor?.id), actor)
      }
    }
  }
}
