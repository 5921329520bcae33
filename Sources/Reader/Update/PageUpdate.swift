internal import Claims
internal import Screen

extension ReaderState {
  mutating func performInPage(_ action: Action) -> Effect? {
    let perPage = page?.rowsShown(in: panes) ?? 1
    if let count = Self.movement(action, page: perPage) {
      page?.move(by: count)
      return more
    }
    switch action {
    case .open: return openSelectedRow()
    case .narrow: overlay = .narrow
    case .close where query.isEmpty && !filterOfPage.isEmpty: return narrow(by: ArticleFilter())
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
    case .source(let source):
      return source.actor.map { .gather(.actor($0.id), limit: Page.firstLimit) }
    }
  }

  /// Asks for the rows that were kept back, where what was typed may stand in one of them.
  var rest: Effect? {
    guard let page, page.keepsBack, !page.roll.query.isEmpty else { return nil }
    return .gather(page.topic, limit: Page.lastLimit)
  }

  /// Asks for more rows where the last of those known is selected.
  private var more: Effect? {
    guard let page, let limit = page.limit, page.roll.query.isEmpty else { return nil }
    let isAtEnd = page.roll.selection == page.rows.count - 1
    return isAtEnd ? .gather(page.topic, limit: 2 * limit) : nil
  }
}
