public import ArabicText

/// What stands in one or two cells of a line.
public struct VisualCell: Hashable, Sendable {
  /// A base character in its joined form, with at most four marks on it; never a control.
  public let glyph: String
  /// 1 or 2 cells.
  public let width: Int
  /// The stretch of text that it shows: a lam-alef shows two letters, and every letter of a
  /// ligature that is spelled out (ﷺ) shows the whole ligature.
  public let span: TextSpan

  /// A glyph of a width that shows a span.
  public init(glyph: String, width: Int, span: TextSpan) {
    self.glyph = glyph
    self.width = width
    self.span = span
  }
}
