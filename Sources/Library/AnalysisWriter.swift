internal import ArabicText
internal import Claims
internal import GRDB

/// Writes what was found in articles into the tables.
struct AnalysisWriter {
  private let database: Database
  private var actors: Roll
  private var places: Roll

  /// A writer into an open transaction.
  init(_ database: Database) {
    self.database = database
    actors = Roll(table: "actor", database)
    places = Roll(table: "place", database)
  }

  /// Writes an analysis of the article in a row, which has none.
  mutating func write(_ analysis: Analysis, of article: Int64) throws {
    var actorRows: [Actor.ID: Int64] = [:]
    for actor in analysis.actors { actorRows[actor.id] = try actors.row(of: actor) }
    var placeRows: [Place.ID: Int64] = [:]
    for place in analysis.places { placeRows[place.id] = try places.row(of: place) }
    try write(analysis.mentions.spans(\.actor, actorRows), to: "actor", of: article)
    try write(analysis.mentions.spans(\.place, placeRows), to: "place", of: article)
    for claim in analysis.claims {
      let row = try write(claim, of: article, actorRows)
      for place in analysis.places(in: claim).compactMap({ placeRows[$0] }).unique {
        try database.cachedStatement(sql: "INSERT INTO claimPlace (claim, place) VALUES (?, ?)")
          .execute(arguments: [row, place])
      }
    }
  }

  private func write(_ spans: [(Int64, [TextSpan])], to table: String, of article: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO \(table)Mention (article, \(table), count, spans) VALUES (?, ?, ?, ?)")
    for (row, spans) in spans {
      try statement.execute(arguments: [article, row, spans.count, SpanText.write(spans)])
    }
  }

  private func write(_ claim: Claim, of article: Int64, _ actors: [Actor.ID: Int64]) throws
    -> Int64
  {
    try database.cachedStatement(
      sql: """
        INSERT INTO claim (article, number, cues, found, actor, source, antecedent, content, form,
          stance, rule, confidence, relays)
        VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
        """
    ).execute(arguments: [
      article, claim.id, SpanText.write(claim.cues), claim.source.actor.flatMap { actors[$0] },
      SpanText.write(claim.source.span), SpanText.write(claim.source.antecedent),
      SpanText.write(claim.content), claim.form.rawValue, claim.stance.rawValue, claim.rule,
      claim.confidence, claim.via.count,
    ])
    let row = database.lastInsertedRowID
    for (number, via) in claim.via.enumerated() {
      try database.cachedStatement(
        sql: "INSERT INTO relay (claim, number, actor, source, antecedent) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [
        row, number, via.actor.flatMap { actors[$0] }, SpanText.write(via.span),
        SpanText.write(via.antecedent),
      ])
    }
    return row
  }
}

extension [Mention] {
  /// The spans under each row, in the order of their first ones.
  fileprivate func spans(
    _ id: (Mention) -> String?, _ rows: [String: Int64]
  ) -> [(Int64, [TextSpan])] {
    var places: [Int64: Int] = [:]
    var spans: [(Int64, [TextSpan])] = []
    for mention in self {
      guard let row = id(mention).flatMap({ rows[$0] }) else { continue }
      if let place = places[row] {
        spans[place].1.append(mention.span)
      } else {
        places[row] = spans.count
        spans.append((row, [mention.span]))
      }
    }
    return spans
  }
}

extension [Int64] {
  fileprivate var unique: Set<Int64> { Set(self) }
}

extension Analysis {
  /// The places that a claim's content names.
  fileprivate func places(in claim: Claim) -> [Place.ID] {
    mentions.compactMap { mention in
      claim.content.contains { $0.covers(mention.span) } ? mention.place : nil
    }
  }
}
