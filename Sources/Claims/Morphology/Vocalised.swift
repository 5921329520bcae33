extension [Letter] {
  /// The sounds of a vocalised word, as dictionaries write it: قَالَ, يُؤَكِّد, اِتَّهَمَ.
  ///
  /// A letter without a mark has sukūn, but ا, و and ي behind their own short vowel (ا behind any
  /// letter without one) lengthen it. A short vowel at the end stays on its letter. Nil if a
  /// scalar is no Arabic letter or mark.
  init?(vocalised word: some StringProtocol) {
    self = []
    var marks = VowelMarks()
    for scalar in word.unicodeScalars {
      if marks.read(scalar, over: &self) { continue }
      guard scalar.value >= 0x0621, scalar.value <= 0x064A else { return nil }
      marks = VowelMarks()
      append(written: scalar)
    }
    lengthenVowels()
  }

  private mutating func append(written scalar: Unicode.Scalar) {
    switch scalar {
    case "آ": append(Letter("ء", .longA))
    case "أ", "إ", "ؤ", "ئ": append(Letter("ء"))
    case "ا" where isEmpty: append(Letter("ٱ", .i))
    default: append(Letter(scalar))
    }
  }

  /// Turns ا, ى, and bare و and ي into the length of the vowel before them.
  private mutating func lengthenVowels() {
    var result: [Letter] = []
    for letter in self {
      let before = result.last?.vowel
      switch (letter.consonant, letter.vowel, before) {
      case ("ا", .none, .a), ("ا", .none, Vowel.none?): result[result.count - 1].vowel = .longA
      case ("ى", .none, _?): result[result.count - 1].vowel = .maqsura
      case ("و", .none, .u): result[result.count - 1].vowel = .longU
      case ("ي", .none, .i): result[result.count - 1].vowel = .longI
      default: result.append(letter)
      }
    }
    self = result
  }
}

/// The marks over the letter that was read last.
private struct VowelMarks {
  private var isDoubled = false

  /// Whether `scalar` is a mark; it is then set on the last letter of `letters`.
  mutating func read(_ scalar: Unicode.Scalar, over letters: inout [Letter]) -> Bool {
    guard !letters.isEmpty else { return false }
    switch scalar.value {
    case 0x064E: letters[letters.count - 1].vowel = .a
    case 0x064F: letters[letters.count - 1].vowel = .u
    case 0x0650: letters[letters.count - 1].vowel = .i
    case 0x0652: letters[letters.count - 1].vowel = .none
    case 0x0651 where !isDoubled: double(&letters)
    default: return false
    }
    return true
  }

  /// Shadda may stand before or behind the vowel mark.
  private mutating func double(_ letters: inout [Letter]) {
    isDoubled = true
    letters.insert(Letter(letters[letters.count - 1].consonant), at: letters.count - 1)
  }
}
