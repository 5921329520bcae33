extension VisualLine {
  /// The row with its blanks widened until it is `width` cells wide, so that both of its ends stand
  /// at an edge. Letters are not stretched: a terminal's cells join tatweel badly.
  ///
  /// A row that lacks more than a third of the width stays as it is, for its holes would be wider
  /// than its words.
  public func justified(to width: Int) -> VisualLine {
    let missing = width - self.width
    let blanks = cells.indices.filter { cells[$0].glyph == " " }
    guard !isLogical, missing > 0, missing * 3 <= width, !blanks.isEmpty else { return self }
    var wide: [VisualCell] = []
    wide.reserveCapacity(width)
    var blank = 0
    for cell in cells {
      wide.append(cell)
      guard cell.glyph == " " else { continue }
      // The nth blank takes its share of what is missing, the shares as even as they can be.
      let share = missing * (blank + 1) / blanks.count - missing * blank / blanks.count
      wide += repeatElement(VisualCell(glyph: " ", width: 1, span: cell.span), count: share)
      blank += 1
    }
    return VisualLine(cells: wide, direction: direction, span: span, isLogical: isLogical)
  }
}
