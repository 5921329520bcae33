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

  /// Shows what was read to choose from; a library knows what was read on other days.
  mutating func openHistory() -> Effect? {
    rememberReading()
    if isLibrary { return .gather(.history, limit: Self.longestHistory) }
    show(history: [])
    return nil
  }

  /// Shows what was read to choose from: this time, and behind it before.
  public mutating func show(history former: [Excerpt]) {
    let known = Set(history.map(\.article))
    show(Page(history: history + former.filter { !known.contains($0.article) }, language))
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
  /// The open article at the place at the upper edge, with the first words of its report there.
  fileprivate var visit: Excerpt {
    Excerpt(
      article: article.id, span: anchor..<anchor, kind: .visit,
      words: words(article.report(from: anchor).prefix(300).span), title: article.firstWords,
      outlet: article.outlet, published: article.published)
  }
}
