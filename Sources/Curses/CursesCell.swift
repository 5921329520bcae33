internal import CNcurses
internal import Screen

/// Makes ncurses' cells of ours: characters, attributes and a colour pair.
struct CursesCell {
  /// The terminal's colours.
  var colors: Colors

  /// A cell for ncurses, `width` cells wide.
  mutating func make(_ cell: Cell, width: Int) -> cchar_t {
    let glyph = Self.printable(cell.glyph, width: width)
    var scalars = glyph.unicodeScalars.map { wchar_t($0.value) } + [0]
    var pair = pair(of: cell.style)
    var result = cchar_t()
    setcchar(&result, &scalars, Self.attributes(of: cell.style), 0, &pair)
    return result
  }

  /// The last guard of the terminal: what is no printable character of that width comes out as
  /// U+FFFD, and of the scalars behind the first only marks stay, 4 at most (`CCHARW_MAX` is 5).
  static func printable(_ glyph: String, width: Int) -> String {
    guard let base = glyph.unicodeScalars.first, isShown(base), Int(columns(base)) == width else {
      return "\u{FFFD}"
    }
    let marks = glyph.unicodeScalars.dropFirst().filter { isShown($0) && columns($0) == 0 }
    return String(String.UnicodeScalarView([base] + marks.prefix(Int(CCHARW_MAX) - 1)))
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int32 { wcwidth(wchar_t(scalar.value)) }

  /// Controls act on the terminal, and format characters (bidi controls, joiners) take a cell in some.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }

  private static let attributes: [(Style.Attributes, attr_t)] = [
    (.bold, CNcurses_bold), (.dim, CNcurses_dim), (.italic, CNcurses_italic),
    (.underline, CNcurses_underline), (.reverse, CNcurses_reverse),
  ]

  private static func attributes(of style: Style) -> attr_t {
    attributes.reduce(0) { style.attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }

  private mutating func pair(of style: Style) -> Int32 {
    guard colors.count >= 8, style.foreground != .standard || style.background != .standard else {
      return 0
    }
    let foreground = colors.number(of: style.foreground)
    return max(0, alloc_pair(foreground, colors.number(of: style.background)))
  }
}
