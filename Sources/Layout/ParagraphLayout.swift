/// A paragraph broken into rows of a width, each in visual order.
public struct ParagraphLayout: Hashable, Sendable {
  /// What a layout may do to the text.
  public struct Options: Hashable, Sendable {
    /// Whether harakat are drawn.
    public var showsHarakat: Bool
    /// Whether phone numbers, addresses and signed numbers are isolated from what surrounds them.
    public var isolatesTokens: Bool
    /// Whether a lam and an alef behind it become one cell, as Arabic writing wants.
    public var joinsLamAlef: Bool
    /// Whether the direction controls of the text are shown, each as an arrow of one cell.
    public var showsControls: Bool
    /// Whether rows stay in logical order and letters unjoined, for a terminal that sees to both.
    public var isLogical: Bool
    /// A direction that overrides the first strong character's (UAX #9, HL1).
    public var direction: Direction?
    /// The direction of a paragraph without strong characters.
    public var fallback: Direction

    /// Options; without arguments, those of the reader.
    public init(
      showsHarakat: Bool = true, isolatesTokens: Bool = true, joinsLamAlef: Bool = true,
      showsControls: Bool = false, isLogical: Bool = false, direction: Direction? = nil,
      fallback: Direction = .rightToLeft
    ) {
      self.showsHarakat = showsHarakat
      self.isolatesTokens = isolatesTokens
      self.joinsLamAlef = joinsLamAlef
      self.showsControls = showsControls
      self.isLogical = isLogical
      self.direction = direction
      self.fallback = fallback
    }
  }

  /// The paragraph's direction (UAX #9, P2 and P3).
  public let direction: Direction
  /// Its rows from the top, none wider than asked, at least one; their spans tile the text.
  public let lines: [VisualLine]

  /// Lays out `text`, one paragraph of a longer string, in rows of `width` cells (at least one);
  /// spans count in the string that `text` was cut from. Line ends and tabs in it are spaces.
  public init(_ text: Substring, width: Int, options: Options = Options()) {
    let paragraph = MeasuredParagraph(text, isOneCellWide: width < 2, options: options)
    direction = paragraph.direction
    lines = paragraph.rows(width: width).map(paragraph.line)
  }
}
