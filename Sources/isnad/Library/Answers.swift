internal import ArabicText
internal import Claims
internal import Library
internal import Reader

/// What the reader asks of the library, done.
extension Archive {
  /// More articles than any screen shows, and few enough to be seen at once.
  private static let firstArticles = 200

  /// Shows the beginning of the list, and what was marked.
  func begin(_ state: inout ReaderState) throws(StoreError) {
    state.remember(try bookmarks())
    state.show(try summaries(Self.firstArticles), total: try count())
  }

  /// Shows the whole list.
  func list(in state: inout ReaderState) throws(StoreError) {
    state.show(try summaries())
  }

  /// Opens an article where it was left.
  func open(_ id: Article.ID, in state: inout ReaderState) throws(StoreError) {
    guard let analysis = try store.analysis(of: id) else {
      return state.fail(Message.articleGone.words[language])
    }
    state.show(
      analysis, corrections: try store.claimCorrections(of: id, in: analysis),
      at: try store.position(of: id))
    if !store.isReadOnly { try store.setRead(true, [id]) }
  }

  /// Keeps the place where an article was left.
  func keep(_ place: TextOffset, in id: Article.ID) throws(StoreError) {
    if !store.isReadOnly { try store.setPosition(place, of: id) }
  }

  /// Does what an effect asks of the library; others are not its own.
  func answer(_ effect: Effect, in state: inout ReaderState) throws(StoreError) {
    switch effect {
    case .gather(.history, let limit): state.show(history: try history(upTo: limit))
    case .filter(let filter): state.fit(try articles(fitting: filter))
    case .mark(let id, let isRead): try store.setRead(isRead, [id])
    case .bookmark(let place): try store.setBookmark(place.span, in: place.article)
    case .forget(let place):
      try store.removeBookmark(at: place.span.lowerBound, in: place.article)
    default: break
    }
  }
}
