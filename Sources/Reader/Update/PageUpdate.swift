internal import Claims
internal import Screen

extension ReaderState {
  mutating func performInPage(_ action: Action) -> Effect? {
    let perPage = PageView.rowsShown(in: panes)
    if let count = Self.movement(action, page: perPage) {
      page?.move(by: count)
      return nil
    }
    switch action {
    case .open: return openSelectedRow()
    case .narrow: overlay = .narrow
    case .close: narrow(to: "")
    case .quit, .list: return goBackOnTrail() ? nil : .quit
    default: break
    }
    return nil
  }

  /// Goes where the selected row leads.
  mutating func openSelectedRow() -> Effect? {
    guard let row = page?.selected else { return nil }
    switch row {
    case .excerpt(let excerpt): return go(to: excerpt)
    case .source: return nil
    }
  }
}
