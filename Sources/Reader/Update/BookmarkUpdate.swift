internal import ArabicText
internal import Claims
internal import Screen

extension ReaderState {
  /// Marks the place that is read or the article that is selected, or takes the mark away.
  mutating func toggleBookmark() -> Effect? {
    guard let place = markable else {
      say(.noArticle)
      return nil
    }
    if let number = bookmarks.firstIndex(where: place.isAt) {
      say(.bookmarkForgotten)
      let former = bookmarks.remove(at: number)
      if page?.topic == .bookmarks { openBookmarks() }
      return .forget(former)
    }
    say(.bookmarkKept)
    bookmarks.insert(place, at: 0)
    return .bookmark(place)
  }

  /// Takes back a bookmark that could not be kept, or the removal of one that could not be undone.
  public mutating func takeBack(_ effect: Effect) {
    switch effect {
    case .bookmark(let place): bookmarks.removeAll(where: place.isAt)
    case .forget(let place): bookmarks.insert(place, at: 0)
    default: break
    }
  }

  /// Shows the bookmarks to choose from.
  mutating func openBookmarks() {
    show(Page(bookmarks: bookmarks, language))
  }

  /// Whether an article holds a bookmark.
  func isBookmarked(_ id: Article.ID) -> Bool { bookmarks.contains { $0.article == id } }

  /// What a bookmark would stand for now.
  private var markable: Excerpt? {
    if let reading { return reading.bookmark }
    guard let page else { return list.selected.map(Excerpt.init(bookmark:)) }
    if case .excerpt(let excerpt) = page.selected { return excerpt.asBookmark }
    return nil
  }
}

extension Page {
  /// The bookmarks to choose from.
  public init(bookmarks: [Excerpt], _ language: Language) {
    self.init(
      .bookmarks, heading: language[.bookmarks], rows: bookmarks.map(Row.excerpt),
      tallies: [Tally(bookmarks.count, .bookmark)])
  }
}

extension Reading {
  /// The sentence under the focus, or where there is none, what the screen begins with.
  fileprivate var bookmark: Excerpt {
    let place = placeAtHand
    let sentence = article.sentences.last { $0.lowerBound <= place } ?? place..<place
    let start = sentence.upperBound > place ? sentence : place..<place
    return Excerpt(
      article: article.id, span: start, kind: .bookmark,
      words: String(words(start).prefix(300)), title: article.firstWords,
      outlet: article.outlet, published: article.published)
  }
}

extension Excerpt {
  /// A bookmark at the beginning of an article.
  fileprivate init(bookmark article: ArticleSummary) {
    self.init(
      article: article.id, span: TextSpan(utf8: 0..<0), kind: .bookmark, words: article.title,
      title: article.title, outlet: article.outlet, published: article.published)
  }

  /// A bookmark at the same place.
  fileprivate var asBookmark: Excerpt {
    Excerpt(
      article: article, span: span, kind: .bookmark, words: words, title: title, outlet: outlet,
      published: published)
  }
}
