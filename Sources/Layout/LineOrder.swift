internal import ArabicText

extension LogicalParagraph {
  /// The row of some cells in visual order; white space at its end has no cell.
  func line(_ row: Range<Int>) -> VisualLine {
    let end = row.last { !cells[$0].isBreak }.map { $0 + 1 } ?? row.lowerBound
    return VisualLine(
      cells: visualCells(row.lowerBound..<end), direction: direction, span: source(of: row),
      isLogical: isLogical)
  }

  /// The cells of a stretch of one row, from left to right.
  func visualCells(_ row: Range<Int>) -> [VisualCell] {
    if isLogical { return row.map { VisualCell(cells[$0]) } }
    let line = scalars(of: row)
    var cellAt = [Int](repeating: -1, count: line.count)
    for index in row { cellAt[cells[index].scalar - line.lowerBound] = index }
    var visual: [VisualCell] = []
    visual.reserveCapacity(row.count)
    for scalar in bidi.visualOrder(of: line) {
      let index = cellAt[scalar - line.lowerBound]
      if index >= 0 { visual.append(VisualCell(cells[index])) }
    }
    return visual
  }

  /// The bytes from a row's first scalar to the next row's, so that rows tile the text.
  func source(of row: Range<Int>) -> TextSpan {
    let range = scalars(of: row)
    return TextSpan(utf8: offset(of: range.lowerBound)..<offset(of: range.upperBound))
  }

  /// Controls before the first cell belong to the first row, others to the cell before them.
  private func scalars(of row: Range<Int>) -> Range<Int> {
    let start = row.lowerBound == 0 ? 0 : cells[row.lowerBound].scalar
    let end = row.upperBound < cells.count ? cells[row.upperBound].scalar : text.scalars.count
    return start..<end
  }

  private func offset(of scalar: Int) -> Int {
    scalar < text.sources.count ? text.sources[scalar].lowerBound : span.upperBound.utf8
  }
}

extension VisualCell {
  /// The cell as it is shown.
  init(_ cell: LogicalCell) {
    self.init(glyph: cell.glyph, width: cell.width, span: TextSpan(utf8: cell.source))
  }
}
