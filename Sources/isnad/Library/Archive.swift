internal import ArabicText
internal import Claims
internal import Library
internal import Reader

/// The library as the reader sees it: the store's answers as values of the reader.
struct Archive {
  /// So many names are offered to choose from.
  private static let mostOffers = 2000

  let store: Store
  let language: Language

  /// The articles, the latest first; only some of them where a list is to be seen at once.
  func summaries(_ count: Int? = nil) throws(StoreError) -> [ArticleSummary] {
    var summaries: [ArticleSummary] = []
    try store.eachArticle(in: count.map { 0..<$0 }) { summaries.append(ArticleSummary($0)) }
    return summaries
  }

  /// How many articles there are.
  func count() throws(StoreError) -> Int { try store.articleCount() }

  /// Whether there are analyses of another version, and a new one can take their place.
  func isStale(for version: String) throws(StoreError) -> Bool {
    store.isReadOnly ? false : try store.hasArticles(notAnalysedBy: version)
  }

  /// The bookmarks, the newest first.
  func bookmarks() throws(StoreError) -> [Excerpt] {
    try store.bookmarks().map { mark in
      Excerpt(
        mark.article, span: mark.span, kind: .bookmark,
        words: mark.words.isEmpty ? mark.article.title : mark.words)
    }
  }

  /// The articles that were read, the last first.
  func history(upTo count: Int) throws(StoreError) -> [Excerpt] {
    try store.history(upTo: count).map { visit in
      Excerpt(
        visit.article, span: visit.place..<visit.place, kind: .visit, words: visit.words)
    }
  }

  /// The articles that fit a filter; nil where that is all of them.
  func articles(fitting filter: ArticleFilter) throws(StoreError) -> [Article.ID]? {
    filter.isEmpty ? nil : try store.articles(ArticleQuery(filter)).map(\.id)
  }

  /// What there is to choose from.
  func offers(for purpose: Purpose) throws(StoreError) -> [Offer] {
    switch purpose {
    case .actorPage, .filter(.actor):
      try store.actors(in: 0..<Self.mostOffers).map { stored in
        Offer(
          stored.actor.name, gloss: stored.actor.gloss ?? "",
          detail: language.count(stored.articles, .article), key: stored.id)
      }
    case .filter(.place):
      try store.places(in: 0..<Self.mostOffers).map { stored in
        Offer(
          stored.place.name, gloss: stored.place.gloss ?? "",
          detail: language.count(stored.articles, .article), key: stored.id)
      }
    case .field, .filter: []
    }
  }
}

extension ArticleSummary {
  /// What the list shows of an article of the library.
  init(_ stored: StoredArticle) {
    self.init(
      id: stored.id, title: stored.title, outlet: stored.outlet, published: stored.published,
      claims: stored.claims, isUnread: !stored.isRead)
  }
}

extension Excerpt {
  /// A stretch of an article of the library.
  init(
    _ stored: StoredArticle, span: TextSpan, kind: Kind, speaker: String? = nil, words: String,
    marked: [TextSpan] = []
  ) {
    self.init(
      article: stored.id, span: span, kind: kind, speaker: speaker, words: words, marked: marked,
      title: stored.title, outlet: stored.outlet, published: stored.published)
  }
}
