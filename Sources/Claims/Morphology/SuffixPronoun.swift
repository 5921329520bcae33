/// A word read as a stem and the pronoun written at its end: قولـه، وصفوـها، لديـهم.
struct SuffixPronoun: Hashable, Sendable {
  /// The letters before the pronoun.
  let stem: Substring
  /// The pronoun.
  let pronoun: Substring

  private static let pronouns = ["هما", "ها", "هم", "هن", "ه", "نا", "ني", "كم", "ك", "ي"]

  /// The readings of a word, given without harakat; which of their stems are words only a lexicon
  /// knows.
  static func readings(of word: Substring) -> [SuffixPronoun] {
    let found =
      word.utf8.withContiguousStorageIfAvailable(pronouns(endingLetters:))
      ?? Array(word.utf8).withUnsafeBufferPointer(pronouns(endingLetters:))
    return found.map { length in
      let end = word.utf8.index(word.endIndex, offsetBy: -length)
      return SuffixPronoun(stem: word[..<end], pronoun: word[end...])
    }
  }

  /// How many bytes the pronouns have in which a word can end, something before them.
  private static func pronouns(endingLetters letters: UnsafeBufferPointer<UInt8>) -> [Int] {
    var lengths: [Int] = []
    for pronoun in bytes where pronoun.count < letters.count {
      let start = letters.count - pronoun.count
      if pronoun.indices.allSatisfy({ letters[start + $0] == pronoun[$0] }) {
        lengths.append(pronoun.count)
      }
    }
    return lengths
  }

  private static let bytes = pronouns.map { Array($0.utf8) }

  /// A preposition with each of the pronouns that it takes: all but that of the verb.
  static func forms(of preposition: String) -> [String] {
    pronouns.filter { $0 != "ني" }.map { preposition + $0 }
  }

  /// Whether it is one that reports are full of; ي and ك are more often a noun's own letters.
  var isFrequent: Bool { pronoun.unicodeScalars.first == "ه" || pronoun == "نا" }

  /// What the stem is as it is written without a pronoun: before one, ة is ت (قوته), a final ى is ا
  /// or ي (نفاه، إليه), the alif behind the plural و is left out (وصفوه), and a final hamza has a seat
  /// (وزراؤه).
  var stems: [String] {
    let stem = String(self.stem)
    let front = String(stem.unicodeScalars.dropLast())
    switch stem.unicodeScalars.last {
    case "ت": return [stem, front + "ة"]
    case "ا", "ي": return [stem, front + "ى"]
    case "آ": return [front + "أى", stem]
    case "و": return [stem + "ا", stem]
    case "ؤ", "ئ": return [front + "ء", stem]
    default: return [stem]
    }
  }
}
