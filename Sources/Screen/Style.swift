/// How a cell looks: two colours and attributes.
public struct Style: Hashable, Sendable {
  /// A colour of the terminal's palette.
  public enum Color: Hashable, Sendable {
    /// What the terminal has when nothing is asked.
    case standard
    /// One of 256: 0–15 are the user's own, 16–231 a cube, 232–255 greys (ECMA-48, xterm).
    case indexed(UInt8)
    /// A colour by its red, green and blue; a terminal with fewer shows the nearest it has.
    case rgb(UInt8, UInt8, UInt8)
  }

  /// What a terminal can do to a character besides colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8

    /// The attributes of a bit set.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted, where the font can.
    public static let italic = Attributes(rawValue: 4)
    /// Underlined.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the glyph.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Attributes besides colour.
  public var attributes: Attributes

  /// A style; without arguments, the terminal's own.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own look.
  public static let plain = Style()
}
