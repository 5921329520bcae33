public import ArabicText

/// One row of a paragraph, in the order in which the eye meets it.
public struct VisualLine: Hashable, Sendable {
  /// The cells from left to right.
  public let cells: [VisualCell]
  /// The direction of the paragraph that it belongs to.
  public let direction: Direction
  /// The stretch of text on this row, white space at its end included, though it has no cell.
  public let span: TextSpan

  /// A row of cells.
  public init(cells: [VisualCell], direction: Direction, span: TextSpan) {
    self.cells = cells
    self.direction = direction
    self.span = span
  }

  /// How many cells it takes.
  public var width: Int { cells.reduce(0) { $0 + $1.width } }
}
