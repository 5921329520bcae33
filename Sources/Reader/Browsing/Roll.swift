/// Which rows of a list are shown and in which order, and the one that is selected.
struct Roll: Hashable, Sendable {
  /// All rows, by number, in the order in force.
  private var order: [Int]
  /// The rows that are shown, by number.
  private(set) var shown: [Int]
  /// The place of the selected row among those shown.
  private(set) var selection = 0
  /// What was typed to narrow the list.
  private(set) var query = ""

  init(count: Int) {
    order = Array(0..<count)
    shown = order
  }

  /// The number of the selected row.
  var selected: Int? { shown.indices.contains(selection) ? shown[selection] : nil }

  /// Where the selection is: `3/17`.
  var position: (place: Int, count: Int) { (shown.isEmpty ? 0 : selection + 1, shown.count) }

  /// Selects another of the rows shown, by place.
  mutating func select(_ place: Int) {
    selection = max(0, min(place, shown.count - 1))
  }

  /// Moves the selection by a number of rows.
  mutating func move(by count: Int) {
    select(selection + count)
  }

  /// Selects a row by its number, where it is shown.
  mutating func select(row: Int) {
    if let place = shown.firstIndex(of: row) { selection = place }
  }

  /// Shows the rows that hold what was typed. What is typed behind what was looked for before can
  /// only take rows away, so only those shown are looked at.
  mutating func narrow(to query: String, in rows: FoldedRows) {
    let former = selected
    let (old, new) = (FoldedRows.key(self.query), FoldedRows.key(query))
    shown = rows.rows(new.hasPrefix(old) ? shown : order, holding: new)
    self.query = query
    selection = former.flatMap { shown.firstIndex(of: $0) } ?? 0
  }

  /// Puts the rows in another order; the selected one stays selected.
  mutating func sort(_ order: [Int], in rows: FoldedRows) {
    let former = selected
    self.order = order
    shown = rows.rows(order, holding: FoldedRows.key(query))
    selection = former.flatMap { shown.firstIndex(of: $0) } ?? 0
  }
}
