/// A number of columns and rows, in cells.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var width: Int
  /// Cells from top to bottom.
  public var height: Int

  /// A size of at least nothing.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A cell's place: column and row from the upper left, from 0.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// The cell in column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// Its upper left cell.
  public var origin: Point
  /// How far it reaches.
  public var size: Size

  /// A rectangle by its upper left cell and its size.
  public init(x: Int, y: Int, width: Int, height: Int) {
    origin = Point(x: x, y: y)
    size = Size(width: width, height: height)
  }

  /// Its columns.
  public var columns: Range<Int> { origin.x..<origin.x + size.width }
  /// Its rows.
  public var rows: Range<Int> { origin.y..<origin.y + size.height }

  /// Whether a cell lies in it.
  public func contains(_ point: Point) -> Bool {
    columns.contains(point.x) && rows.contains(point.y)
  }
}
