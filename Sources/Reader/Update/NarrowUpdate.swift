internal import Screen

extension ReaderState {
  /// What narrows the list or page that is seen.
  var query: String { page?.roll.query ?? list.roll.query }

  /// Shows the rows of the list or page that hold what is typed.
  mutating func narrow(to query: String) {
    if page != nil { page?.narrow(to: query) } else { list.narrow(to: query) }
  }

  mutating func performInNarrow(_ action: Action) -> Effect? {
    if let count = Self.movement(action, page: panes.body.size.height) {
      if page != nil { page?.move(by: count) } else { list.move(by: count) }
      return nil
    }
    switch action {
    case .searchLibrary: return searchLibraryForQuery()
    case .open:
      overlay = nil
      return rest
    case .close:
      overlay = nil
      narrow(to: "")
    case .erase where query.isEmpty: overlay = nil
    case .erase: narrow(to: String(query.dropLast()))
    default: break
    }
    return nil
  }
}
