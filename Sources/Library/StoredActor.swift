public import ArabicText
public import Claims
internal import GRDB

/// An actor over the whole library.
public struct StoredActor: Identifiable, Hashable, Sendable {
  /// The actor.
  public let actor: Actor
  /// How many articles name it.
  public let articles: Int
  /// How often they do.
  public let mentions: Int
  /// How many claims are its own.
  public let claims: Int

  /// The actor's key.
  public var id: Actor.ID { actor.id }
}

/// A place where an article names an actor.
public struct StoredMention: Hashable, Sendable {
  /// The article.
  public let article: StoredArticle
  /// Where the name stands in the article's text.
  public let span: TextSpan
  /// The sentence around it, on one line.
  public let sentence: String
  /// Where the name stands in `sentence`.
  public let spanInSentence: TextSpan
}

extension Store {
  /// The actors that words mean, or all of them, the most often named first.
  public func actors(_ query: NameQuery? = nil, in range: Range<Int>? = nil)
    throws(StoreError) -> [StoredActor]
  {
    try read { database in
      let rows = try query?.rows(in: "actor", database)
      let condition = rows.map { "AND actor IN (\($0.listed))" }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT key, name, kind, gloss, named.articles, mentions, ifnull(claims, 0)
          FROM (
            SELECT actor AS row, articles, mentions
            FROM \(try Standing.namedActor.source(database))
            WHERE mentions > 0 \(condition ?? "") ORDER BY mentions DESC, actor \(range.limit)
          ) AS named
          JOIN actor ON actor.id = row
          LEFT JOIN \(try Standing.speaker.source(database)) ON speaker.actor = row
          ORDER BY mentions DESC, row
          """
      ).compactMap { row in
        Actor(row, from: 0).map {
          StoredActor(actor: $0, articles: row[4], mentions: row[5], claims: row[6])
        }
      }
    }
  }

  /// How many those are.
  public func actorCount(_ query: NameQuery? = nil) throws(StoreError) -> Int {
    try read { database in
      let rows = try query?.rows(in: "actor", database)
      let condition = rows.map { "WHERE actor IN (\($0.listed))" }
      return try Int.fetchOne(
        database, sql: "SELECT count(DISTINCT actor) FROM actorMention \(condition ?? "")") ?? 0
    }
  }

  /// Where an actor is named, the latest articles first, or those places in a range.
  public func mentions(of id: Actor.ID, in range: Range<Int>? = nil)
    throws(StoreError) -> [StoredMention]
  {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(StoredArticle.columns), spans, article.id
          FROM \(StoredArticle.latestFirst)
          CROSS JOIN actorMention ON actorMention.article = article.id
          LEFT JOIN outlet ON outlet.id = article.outlet
          WHERE actor = (SELECT id FROM actor WHERE key = ?1) AND article.id IN (
            SELECT article FROM actorMention WHERE actor = (SELECT id FROM actor WHERE key = ?1))
          ORDER BY article.moment DESC, article.id DESC
          """, arguments: [id])
      let range = range ?? 0..<Int.max
      var mentions: [StoredMention] = []
      var passed = 0
      while passed < range.upperBound, let row = try rows.next() {
        let spans = SpanText.read(row[8])
        defer { passed += spans.count }
        let wanted = range.clamped(to: passed..<passed + spans.count)
        guard !wanted.isEmpty, let sentences = try StoredSentences(row[9], database) else {
          continue
        }
        mentions += spans[wanted.lowerBound - passed..<wanted.upperBound - passed].map {
          StoredMention($0, in: sentences, of: StoredArticle(row))
        }
      }
      return mentions
    }
  }
}

extension StoredMention {
  fileprivate init(_ span: TextSpan, in sentences: StoredSentences, of article: StoredArticle) {
    let context = sentences.context(of: span)
    let start = span.lowerBound.utf8 - context.lowerBound.utf8
    self.init(
      article: article, span: span, sentence: sentences.text[context].onOneLine,
      spanInSentence: TextSpan(utf8: start..<start + span.utf8.count))
  }
}

extension Substring {
  /// The same with blanks for line ends, byte for byte, so that spans in it stay.
  var onOneLine: String {
    String(decoding: utf8.map { 0x0A...0x0D ~= $0 ? 0x20 : $0 }, as: UTF8.self)
  }
}
