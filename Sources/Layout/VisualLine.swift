public import ArabicText

/// One row of a paragraph, in the order in which the eye meets it.
public struct VisualLine: Hashable, Sendable {
  /// The cells from left to right.
  public let cells: [VisualCell]
  /// The direction of the paragraph that it belongs to.
  public let direction: Direction
  /// Whether the cells stand in logical order, for a terminal that puts them in visual order.
  public let isLogical: Bool
  /// The stretch of text on this row, white space at its end included, though it has no cell.
  public let span: TextSpan

  /// A row of cells.
  public init(cells: [VisualCell], direction: Direction, span: TextSpan, isLogical: Bool = false) {
    self.cells = cells
    self.direction = direction
    self.span = span
    self.isLogical = isLogical
  }

  /// Whether the text begins at the first cell, and not at the last.
  public var beginsAtFirstCell: Bool { isLogical || direction == .leftToRight }

  /// How many cells it takes.
  public var width: Int { cells.reduce(0) { $0 + $1.width } }
}
