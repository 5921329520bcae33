/// What a common word can be (vocabulary.tsv).
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let verb = WordClasses(rawValue: 1)
  static let noun = WordClasses(rawValue: 2)
  static let adjective = WordClasses(rawValue: 4)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Reads the letters of the table's column.
  init(letters: ArraySlice<UInt8>) {
    self = letters.reduce(into: []) { classes, letter in
      switch letter {
      case UInt8(ascii: "v"): classes.insert(.verb)
      case UInt8(ascii: "n"): classes.insert(.noun)
      case UInt8(ascii: "a"): classes.insert(.adjective)
      default: break
      }
    }
  }
}

/// The part that a word can have in a person's name (names.tsv).
struct NameUnit: Hashable, Sendable {
  /// Whether it can stand first.
  let isGiven: Bool
  /// Whether it can stand last.
  let isFamily: Bool
  /// Whether it is also an ordinary word.
  let isWeak: Bool
}
