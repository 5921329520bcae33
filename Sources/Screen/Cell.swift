/// One place of a screen: a glyph and how it looks.
public struct Cell: Hashable, Sendable {
  /// A base character with the marks on it; empty for the right half of a wide glyph.
  public var glyph: String
  /// How it looks.
  public var style: Style

  /// A cell; without arguments, a blank one.
  public init(glyph: String = " ", style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// An empty place.
  public static let blank = Cell()
}
