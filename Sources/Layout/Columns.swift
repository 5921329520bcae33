public import ArabicText

extension VisualLine {
  /// What stands at a column, counted in cells from the row's left; nil beside the row.
  public func cell(atColumn column: Int) -> VisualCell? {
    guard column >= 0 else { return nil }
    var end = 0
    return cells.first { cell in
      end += cell.width
      return column < end
    }
  }

  /// The columns that show any of `span`, from the left; bidi may tear one stretch of text into
  /// several ranges.
  public func columns(of span: TextSpan) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var column = 0
    for cell in cells {
      let next = column + cell.width
      if cell.span.overlaps(span) {
        let start = ranges.last?.upperBound == column ? ranges.removeLast().lowerBound : column
        ranges.append(start..<next)
      }
      column = next
    }
    return ranges
  }
}
