/// A heading of the panel and the items that fit under it, two rows each. Where there is no room
/// for both, an item goes without its heading, and without its second row.
struct PanelSection: Hashable, Sendable {
  /// The first row on the screen.
  let top: Int
  /// Whether the heading is shown.
  let hasHeading: Bool
  /// The items that are shown.
  let window: Window
  /// Arrows that say whether there are more items above and below.
  let more: String

  init(top: Int, rows: Int, items: Int, around selection: Int) {
    self.top = top
    hasHeading = rows >= 3 || rows > 0 && items == 0
    let room = hasHeading ? (rows - 1) / 2 : (rows + 1) / 2
    window = Window(around: selection, count: items, fitting: room)
    let shown = window.range
    more = (shown.lowerBound > 0 ? "↑" : "") + (shown.upperBound < items ? "↓" : "")
  }

  private var firstItem: Int { hasHeading ? top + 1 : top }

  /// The items that are shown, each with its first row on the screen.
  var places: [(item: Int, row: Int)] {
    window.range.enumerated().map { ($1, firstItem + 2 * $0) }
  }

  /// The item shown on a row of the screen.
  func item(on row: Int) -> Int? {
    guard row >= firstItem else { return nil }
    let item = window.range.lowerBound + (row - firstItem) / 2
    return window.range.contains(item) ? item : nil
  }
}
