/// A heading of the panel and the items that fit under it, two rows each.
struct PanelSection: Hashable, Sendable {
  /// The heading's row on the screen.
  let top: Int
  /// The items that are shown.
  let window: Window

  init(top: Int, rows: Int, items: Int, around selection: Int) {
    self.top = top
    window = Window(around: selection, count: items, fitting: (rows - 1) / 2)
  }

  /// The items that are shown, each with its first row on the screen.
  var places: [(item: Int, row: Int)] {
    window.range.enumerated().map { ($1, top + 1 + 2 * $0) }
  }

  /// The item shown on a row of the screen.
  func item(on row: Int) -> Int? {
    let item = window.range.lowerBound + (row - top - 1) / 2
    return row > top && window.range.contains(item) ? item : nil
  }
}
