internal import ArabicText
internal import Claims
internal import Layout
internal import Screen

/// The article's rows on the screen, right-aligned where they read from the right.
struct ArticleView {
  private let state: ReaderState
  private let reading: Reading
  private let column: Range<Int>
  /// The rows on the screen.
  private let rows: Range<Int>
  private var body: Rect { state.panes.body }

  init(_ state: ReaderState, _ reading: Reading) {
    self.state = state
    self.reading = reading
    column = state.panes.column(reading.layout.direction)
    let top = min(state.topOfText, reading.rows.count)
    rows = top..<min(top + reading.height, reading.rows.count)
  }

  /// The place in the text that a cell of the screen shows.
  func offset(at point: Point) -> TextOffset? {
    let row = rows.lowerBound + point.y - body.origin.y
    guard body.contains(point), rows.contains(row) else { return nil }
    guard let line = reading.layout.line(of: reading.rows[row]) else { return nil }
    var x = left(of: line)
    for cell in line.cells {
      if (x..<x + cell.width).contains(point.x) { return cell.span.lowerBound }
      x += cell.width
    }
    return nil
  }

  func draw(into frame: inout Frame) {
    let painter = RowPainter(state.theme, reading)
    let numbers = MarginNumbers(state.theme, reading, digits: state.digits, panes: state.panes)
    for (y, row) in zip(body.rows, rows) {
      guard let line = reading.layout.line(of: reading.rows[row]) else { continue }
      draw(painter.paint(reading.rows[row], line), y: y, into: &frame)
      numbers.draw(reading.rows[row], y: y, into: &frame)
    }
  }

  private func draw(_ row: PaintedRow, y: Int, into frame: inout Frame) {
    var x = left(of: row.line)
    if let mark = row.leftMark {
      frame.put(mark.glyph, at: Point(x: x - 1, y: y), style: mark.style)
    }
    for (cell, paint) in zip(row.line.cells, row.cells) {
      frame.put(paint.glyph, width: cell.width, at: Point(x: x, y: y), style: paint.style)
      x += cell.width
    }
    if let mark = row.rightMark {
      frame.put(mark.glyph, at: Point(x: x, y: y), style: mark.style)
    }
  }

  /// Where a line's first cell from the left stands: lines begin at the edge they read from.
  private func left(of line: VisualLine) -> Int {
    line.beginsAtFirstCell ? column.lowerBound : column.upperBound - line.width
  }
}
