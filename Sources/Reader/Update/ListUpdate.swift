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
    case .help: overlay = .help(of: .list, top: 0)
    case .quit: return .quit
    default: break
    }
    return nil
  }

  func openSelected() -> Effect? {
    list.articles.indices.contains(list.selection)
      ? .open(list.articles[list.selection].id) : nil
  }

  /// Opens the article some places further in the list.
  mutating func openNeighbour(by count: Int) -> Effect? {
    if let id = list.neighbour(of: reading?.article.id, by: count) { return .open(id) }
    say(count > 0 ? .noNextArticle : .noPreviousArticle)
    return nil
  }

  /// Returns to the list, if there is one.
  mutating func closeArticle() {
    if hasList { reading = nil }
  }
}
