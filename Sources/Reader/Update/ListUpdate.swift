internal import Claims
internal import Screen

extension ReaderState {
  mutating func performInList(_ action: Action) -> Effect? {
    if let count = Self.movement(action, page: panes.body.size.height) {
      list.move(by: count)
      return nil
    }
    switch action {
    case .open: return openSelected()
    case .narrow: overlay = .narrow
    case .sort:
      list.sort()
      message = list.order.words[language]
    case .close where query.isEmpty && !filter.isEmpty: return narrow(by: ArticleFilter())
    case .close: narrow(to: "")
    case .quit: return .quit
    default: break
    }
    return nil
  }

  func openSelected() -> Effect? {
    list.selected.map { .open($0.id) }
  }

  /// Opens the article some places further in the list.
  mutating func openNeighbour(by count: Int) -> Effect? {
    if let id = list.neighbour(of: reading?.article.id, by: count) { return .open(id) }
    say(count > 0 ? .noNextArticle : .noPreviousArticle)
    return nil
  }

}
