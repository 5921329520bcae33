internal import ArabicText
internal import Claims
internal import Library
internal import Reader

/// The pages that are gathered over the whole library.
extension Archive {
  /// What there is about a topic, up to a number of rows.
  func page(_ topic: Topic, limit: Int) throws(StoreError) -> Page {
    switch topic {
    case .actor(let id): try actorPage(id, limit: limit)
    case .words(let words): try hits(words, limit: limit)
    case .sources: try ledger(limit: limit)
    case .claims(let filter): try claims(filter, limit: limit)
    case .bookmarks:
      try Page(bookmarks: bookmarks(), language)
    case .history:
      try Page(history: history(upTo: limit), language)
    }
  }

  /// What an actor says and where it is named, the latest articles first.
  private func actorPage(_ id: Actor.ID, limit: Int) throws(StoreError) -> Page {
    var query = ClaimQuery()
    query.actor = .id(id)
    let stored = try store.actors(.id(id)).first
    let claims = try store.claims(query, in: 0..<limit)
    let mentions = try store.mentions(of: id, in: 0..<limit)
    // Behind the end of the one that is cut off first, the other would stand alone.
    let cut = max(
      claims.count == limit ? claims.last?.article.seconds ?? .min : .min,
      mentions.count == limit ? mentions.last?.article.seconds ?? .min : .min)
    let rows = Excerpt.newestFirst(
      claims.filter { $0.article.seconds >= cut }.map { Excerpt($0) }
        + mentions.filter { $0.article.seconds >= cut }.map(Excerpt.init))
    let name = stored?.actor.name ?? claims.first?.speaker?.name ?? id
    let kind = (stored?.actor ?? claims.first?.speaker).map { [$0.kind.words[language], $0.gloss] }
    let details = (kind ?? []).compactMap(\.self).joined(separator: " · ")
    return Page(
      .actor(id), heading: name, detail: details, rows: rows.map(Page.Row.excerpt),
      tallies: [
        Tally(try store.claimCount(query), .claim), Tally(stored?.mentions ?? 0, .mention),
      ], limit: max(claims.count, mentions.count) == limit ? limit : nil)
  }

  /// Who said what, the latest articles first.
  private func claims(_ filter: ArticleFilter, limit: Int) throws(StoreError) -> Page {
    let query = ClaimQuery(filter)
    let claims = try store.claims(query, in: 0..<limit)
    let rows = claims.map { claim in
      Page.Row.excerpt(Excerpt(claim, by: claim.speaker?.name ?? language[.unknownSource]))
    }
    return Page(
      .claims(filter), heading: language[.conversation], rows: rows,
      tallies: [Tally(try store.claimCount(query), .claim)],
      limit: claims.count == limit ? limit : nil)
  }

  /// The sentences in which words stand, the latest articles first.
  private func hits(_ words: String, limit: Int) throws(StoreError) -> Page {
    var query = ArticleQuery()
    query.words = words
    // A text is cut into sentences for each article that is shown: a screenful is enough at first.
    let articles = limit / Self.articlesPerLimit
    let found = try store.search(query, in: 0..<articles)
    let rows = found.flatMap { hit in
      hit.excerpts.map { excerpt in
        Excerpt(
          hit.article, span: excerpt.span, kind: .hit, words: excerpt.text, marked: excerpt.matches)
      }
    }
    return Page(
      .words(words), heading: "\(language[.wordsPrompt]) \(words)",
      rows: rows.map(Page.Row.excerpt),
      tallies: [Tally(try store.articleCount(query), .article)],
      limit: found.count == articles ? limit : nil)
  }

  private static let articlesPerLimit = 5

  /// Who speaks, the most often first.
  private func ledger(limit: Int) throws(StoreError) -> Page {
    let entries = try store.speakers(in: 0..<limit)
    return Page(
      .sources, heading: language[.sources],
      rows: entries.map { entry in
        .source(
          SourceSummary(
            actor: entry.actor, claims: entry.claims, articles: entry.articles,
            via: Array(entry.via.prefix(3))))
      }, tallies: entries.count < limit ? [Tally(entries.count, .source)] : [],
      limit: entries.count == limit ? limit : nil)
  }
}

extension Excerpt {
  /// A claim by what it says.
  fileprivate init(_ claim: StoredClaim, by speaker: String? = nil) {
    self.init(
      claim.article, span: claim.claim.span, kind: .claim(claim.claim.stance), speaker: speaker,
      words: claim.content)
  }

  /// A name in its sentence.
  fileprivate init(_ mention: StoredMention) {
    self.init(
      mention.article, span: mention.span, kind: .mention, words: mention.sentence,
      marked: [mention.spanInSentence])
  }

  /// The excerpts by article, the latest first, in the order of its text.
  fileprivate static func newestFirst(_ excerpts: [Excerpt]) -> [Excerpt] {
    let articles = Dictionary(grouping: excerpts, by: \.article).values.map { group in
      (
        moment: group[0].published.flatMap { Moment($0)?.seconds } ?? .min, id: group[0].article,
        excerpts: group.sorted { $0.span.lowerBound < $1.span.lowerBound }
      )
    }
    return articles.sorted { ($1.moment, $0.id) < ($0.moment, $1.id) }.flatMap(\.excerpts)
  }
}

extension StoredArticle {
  /// When it was published, in seconds since 1970; articles without a date come last.
  fileprivate var seconds: Int { published.flatMap { Moment($0)?.seconds } ?? .min }
}
