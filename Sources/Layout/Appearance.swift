/// What a scalar shows in a terminal.
enum Appearance: Hashable {
  /// Nothing: it steers direction, joining or variants, or terminals disagree on its cells.
  case nothing
  /// A mark on the character before it.
  case mark
  /// White space of so many cells.
  case space(width: Int)
  /// A character of so many cells.
  case character(width: Int)
  /// What no terminal may be sent or none can show: controls, private and unassigned scalars.
  case unprintable
}

extension Unicode.Scalar {
  /// What this scalar shows in a terminal; the letters of news are told without a look-up.
  var appearance: Appearance {
    switch value {
    case 0x20: .space(width: 1)
    case 0x21...0x7E, 0x0621...0x064A, 0x0660...0x066F, 0x0671...0x06D3, 0xFB50...0xFBB1,
      0xFE80...0xFEFC:
      .character(width: 1)
    case 0x064B...0x065F: .mark
    case 0x09...0x0D, 0x85: .space(width: 1)
    default: appearanceByProperties
    }
  }

  /// Ignorable are direction controls, joiners, variation selectors and fillers; among the other
  /// format characters are the signs that span digits (U+0600–0605, 06DD, 08E2), to which some
  /// terminals give a cell and others none. Vowels and finals of Hangul syllables have no cell.
  private var appearanceByProperties: Appearance {
    if properties.isDefaultIgnorableCodePoint { return .nothing }
    return switch properties.generalCategory {
    case .format: .nothing
    case .nonspacingMark, .enclosingMark: .mark
    case .otherLetter where isHangulVowelOrFinal: .mark
    case .lineSeparator, .paragraphSeparator: .space(width: 1)
    case .spaceSeparator: .space(width: isWide ? 2 : 1)
    case .control, .privateUse, .surrogate, .unassigned: .unprintable
    default: .character(width: isWide ? 2 : 1)
    }
  }

  private var isHangulVowelOrFinal: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// Whether this is white space that holds words together (UAX #14, GL).
  var isNoBreakSpace: Bool {
    switch value {
    case 0xA0, 0x2007, 0x202F: true
    default: false
    }
  }
}
