internal import ArabicText
internal import Screen

extension Reading {
  /// How many rows are shown at a time.
  var height: Int { panes.body.size.height }

  /// The rows on the screen.
  var visibleRows: Range<Int> {
    min(top, rows.count)..<min(top + height, rows.count)
  }

  /// The text from the first row's start to the last one's end; hidden passages may lie in it.
  var visibleSpan: TextSpan {
    let visible = rows[visibleRows]
    guard let first = visible.first, let last = visible.last else { return anchor..<anchor }
    return first.span.lowerBound..<last.span.upperBound
  }

  /// How far down the article the screen's last row is, in percent.
  var position: Int {
    rows.isEmpty ? 100 : visibleRows.upperBound * 100 / rows.count
  }

  /// The row that shows the text at an offset, or the last one before it.
  func row(of offset: TextOffset) -> Int {
    max(0, rows.partitionPoint { $0.span.lowerBound <= offset } - 1)
  }

  /// Moves up or down by rows; the focus stays on the screen.
  mutating func scroll(by count: Int) {
    setTop(top + count)
    keepFocusVisible(scrollingDown: count > 0)
  }

  /// Puts the row of an offset at the upper edge; the offset remains the place to keep.
  mutating func scroll(to offset: TextOffset) {
    setTop(row(of: offset))
    anchor = offset
  }

  /// Shows the place that was left; the focus is the first claim or name there.
  mutating func resume(at offset: TextOffset) {
    scroll(to: offset)
    keepFocusVisible(scrollingDown: true)
  }

  /// Puts a row at the upper edge, as far as the end allows.
  mutating func setTop(_ row: Int) {
    top = min(max(0, row), max(0, rows.count - max(1, height)))
    anchor = rows.isEmpty ? anchor : rows[top].span.lowerBound
  }

  /// Shows a stretch of text: not moving where it is seen whole, else with a third of the screen
  /// above it; of a stretch longer than the screen the row of `point` is shown. What the filter
  /// hides is no longer hidden when it is gone to.
  mutating func reveal(_ span: TextSpan, point: TextOffset) {
    unhide(point)
    let first = row(of: span.lowerBound)
    let last = max(first, row(of: span.upperBound))
    if visibleRows.contains(first) && visibleRows.contains(last) { return }
    let length = last - first + 1
    if length <= height {
      setTop(first - (height - length) / 3)
    } else if row(of: point) < first + height {
      setTop(first)
    } else {
      setTop(row(of: point) - height / 3)
    }
  }
}
