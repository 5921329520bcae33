/// Where the rows of a paragraph end.
struct LineBreaks {
  /// The cells of each row, in logical order, white space at its end included; at least one row.
  private(set) var rows: [Range<Int>] = []

  /// Breaks behind white space, which may stick out of the row unseen, and inside a word only
  /// where it is wider than a row. No cell may be wider than `width`.
  init(_ cells: [LogicalCell], width: Int) {
    var start = 0
    var used = 0
    var lastBreak: (cell: Int, used: Int)?
    for (index, cell) in cells.enumerated() {
      used += cell.width
      if cell.isBreak {
        lastBreak = (index + 1, used)
      } else if used > width {
        let end = lastBreak ?? (index, used - cell.width)
        rows.append(start..<end.cell)
        start = end.cell
        used -= end.used
        lastBreak = nil
      }
    }
    rows.append(start..<cells.count)
  }
}
