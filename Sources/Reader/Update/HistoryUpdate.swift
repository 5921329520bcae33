internal import ArabicText
internal import Claims

/// What was read, the last first, each article where it was left.
extension ReaderState {
  /// How many articles are kept in mind.
  private static let longestHistory = 200

  /// Keeps in mind where the open article is.
  mutating func rememberReading() {
    guard let visit = reading?.visit else { return }
    history.removeAll { $0.article == visit.article }
    history.insert(visit, at: 0)
    if history.count > Self.longestHistory { history.removeLast() }
  }

  /// Shows what was read to choose from.
  mutating func openHistory() {
    rememberReading()
    show(Page(history: history, language))
  }

  /// Returns in the article that has just been opened to where it was left, unless it was opened
  /// for another place.
  mutating func resumeReading() {
    guard let id = reading?.article.id, destination?.article != id else { return }
    guard let visit = history.first(where: { $0.article == id }) else { return }
    reading?.resume(at: visit.span.lowerBound)
  }
}

extension Page {
  /// The articles that were read, to choose from.
  public init(history: [Excerpt], _ language: Language) {
    self.init(
      .history, heading: language[.history], rows: history.map(Row.excerpt),
      tallies: [Tally(history.count, .article)])
  }
}

extension Reading {
  /// The open article at the place at the upper edge.
  fileprivate var visit: Excerpt {
    let rest = article.text[anchor..<article.text.span.upperBound].prefix(300).span
    return Excerpt(
      article: article.id, span: anchor..<anchor, kind: .visit, words: words(rest),
      title: article.firstWords, outlet: article.outlet, published: article.published)
  }
}
