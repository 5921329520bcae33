/// A screenful of cells.
public struct Frame: Hashable, Sendable {
  /// How large it is.
  public let size: Size
  /// Where the terminal's cursor shows; nil hides it.
  public var cursor: Point?
  /// The cells that lead to an address.
  public var links: [Link] = []
  /// Whether a row that changes is to be sent whole: in a row that the terminal has put in order
  /// itself, single cells that are sent anew may not be where they were (seen in mlterm 3.9.0).
  public var sendsWholeRows = false
  private var cells: [Cell]

  /// A blank screenful.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cell at a place; outside the frame, reading gives a blank and writing does nothing.
  ///
  /// Another glyph on one half of a wide one blanks the other half.
  public subscript(point: Point) -> Cell {
    get { contains(point) ? cells[index(of: point)] : .blank }
    set {
      guard contains(point) else { return }
      if newValue.glyph != self[point].glyph { part(at: point) }
      cells[index(of: point)] = newValue
    }
  }

  /// The cells of one row, from the left.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.height).contains(y) else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// The frame with each row's cells made anew, from the left, as many as there are.
  public func mapRows(_ make: ([Cell]) -> [Cell]) -> Frame {
    var frame = self
    frame.cells = (0..<size.height).flatMap { make(Array(row($0))) }
    precondition(frame.cells.count == cells.count, "a row has lost or won cells")
    return frame
  }

  /// Puts a glyph of one or two cells at a place; a wide one that would be cut is left out.
  public mutating func put(_ glyph: String, width: Int = 1, at point: Point, style: Style) {
    guard contains(point), contains(Point(x: point.x + width - 1, y: point.y)) else { return }
    self[point] = Cell(glyph: glyph, style: style)
    for x in point.x + 1..<max(point.x + 1, point.x + width) {
      self[Point(x: x, y: point.y)] = Cell(glyph: "", style: style)
    }
  }

  /// Fills a rectangle with one cell.
  public mutating func fill(_ rect: Rect, with cell: Cell = .blank) {
    for y in rect.rows {
      for x in rect.columns { self[Point(x: x, y: y)] = cell }
    }
  }

  /// Blanks the other half of a wide glyph that covers a place.
  private mutating func part(at point: Point) {
    let next = Point(x: point.x + 1, y: point.y)
    if self[point].glyph.isEmpty, point.x > 0 { cells[index(of: point) - 1].glyph = " " }
    if contains(next), self[next].glyph.isEmpty { cells[index(of: next)].glyph = " " }
  }

  private func index(of point: Point) -> Int { point.y * size.width + point.x }

  private func contains(_ point: Point) -> Bool {
    (0..<size.width).contains(point.x) && (0..<size.height).contains(point.y)
  }
}
