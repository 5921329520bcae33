public import ArabicText

/// What stands in one or two cells of a line.
public struct VisualCell: Hashable, Sendable {
  /// A base character in its joined form, with the marks on it.
  public let glyph: String
  /// 1 or 2 cells.
  public let width: Int
  /// The stretch of text that it shows; a lam-alef shows two letters.
  public let span: TextSpan

  /// A glyph of a width that shows a span.
  public init(glyph: String, width: Int, span: TextSpan) {
    self.glyph = glyph
    self.width = width
    self.span = span
  }
}

/// One row of a paragraph, in the order in which the eye meets it.
public struct VisualLine: Hashable, Sendable {
  /// The cells from left to right.
  public let cells: [VisualCell]
  /// The direction of the paragraph that it belongs to.
  public let direction: Direction
  /// The stretch of text on this row, white space at its end included.
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
