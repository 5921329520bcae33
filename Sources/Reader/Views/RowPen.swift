internal import ArabicText
internal import Layout
internal import Screen

/// Writes labels into one row of a frame, from both of its ends towards the middle.
///
/// Each label is laid out by itself, so nothing in it can turn its neighbours about; what does
/// not fit ends in an ellipsis.
struct RowPen {
  /// Where a label goes: where rows of the interface begin, or where they end.
  enum End {
    case start, end
  }

  private let y: Int
  private let direction: Direction
  private let isLogical: Bool
  /// The columns that are not written yet.
  private(set) var free: Range<Int>

  init(_ columns: Range<Int>, row: Int, direction: Direction, isLogical: Bool = false) {
    y = row
    self.isLogical = isLogical
    free = columns
    self.direction = direction
  }

  /// A pen for a row of a rectangle, which leaves a column blank at its ends where there is room.
  init(in rect: Rect, row: Int, direction: Direction, isLogical: Bool) {
    self.init(rect.columns, row: row, direction: direction, isLogical: isLogical)
    guard free.count > 20 else { return }
    skip()
    skip(at: .end)
  }

  /// Writes a label at an end of what is free. Without a direction its letters tell it; a key's
  /// name is laid out left to right, so that its brackets are not mirrored.
  @discardableResult mutating func write(
    _ text: String, _ style: Style, at end: End = .start, direction: Direction? = nil,
    into frame: inout Frame
  ) -> Range<Int> {
    write(text, at: end, direction: direction, into: &frame) { _ in style }
  }

  /// Writes a label whose stretches, by their place in it, look different.
  @discardableResult mutating func write(
    _ text: String, at end: End = .start, direction: Direction? = nil, into frame: inout Frame,
    style: (TextSpan) -> Style
  ) -> Range<Int> {
    guard !free.isEmpty, !text.isEmpty else { return free.lowerBound..<free.lowerBound }
    let options = ParagraphLayout.Options(
      isLogical: isLogical, direction: direction, fallback: self.direction)
    let start = text.prefix(free.count * 4)
    return place(
      VisualLine(label: start, width: free.count, options: options), at: end, into: &frame,
      style: style)
  }

  /// Writes a row that is laid out already, and is no wider than what is free; returns its columns.
  @discardableResult mutating func place(
    _ line: VisualLine, at end: End = .start, into frame: inout Frame,
    style: (TextSpan) -> Style
  ) -> Range<Int> {
    let isLeft = (end == .start) == (direction == .leftToRight)
    let start = isLeft ? free.lowerBound : free.upperBound - line.width
    var x = start
    for cell in line.cells {
      frame.put(cell.glyph, width: cell.width, at: Point(x: x, y: y), style: style(cell.span))
      x += cell.width
    }
    take(line.width, left: isLeft)
    return start..<x
  }

  /// Leaves columns blank at an end of what is free.
  mutating func skip(_ columns: Int = 1, at end: End = .start) {
    take(columns, left: (end == .start) == (direction == .leftToRight))
  }

  private mutating func take(_ columns: Int, left: Bool) {
    let count = min(columns, free.count)
    free =
      left
      ? free.lowerBound + count..<free.upperBound : free.lowerBound..<free.upperBound - count
  }
}

extension ReaderState {
  /// A pen for a row of the interface. A terminal that orders rows itself gets their labels one
  /// behind the other from the left.
  func pen(in rect: Rect, row: Int) -> RowPen {
    RowPen(in: rect, row: row, direction: direction, isLogical: settings.isLogical)
  }

  /// The side on which rows of the interface begin.
  var direction: Direction { settings.isLogical ? .leftToRight : language.direction }
}
