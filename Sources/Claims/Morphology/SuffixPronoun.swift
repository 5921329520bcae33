/// A pronoun written at the end of a word.
struct SuffixPronoun: Sendable {
  /// Its letters.
  let text: String
  /// What speaks against it at the end of any word: the shorter a pronoun and the rarer in news,
  /// the more often its letters are the word's own.
  let cost: Int

  private static let all = [
    Self(text: "ه", cost: 1), Self(text: "ها", cost: 1), Self(text: "هم", cost: 1),
    Self(text: "هما", cost: 1), Self(text: "هن", cost: 2), Self(text: "نا", cost: 2),
    Self(text: "كم", cost: 2), Self(text: "ك", cost: 3), Self(text: "ي", cost: 3),
    Self(text: "ني", cost: 3),
  ]

  private static let byLastLetter = Dictionary(grouping: all) { $0.text.unicodeScalars.last }

  /// The pronouns that end in a letter.
  static func ending(in letter: Unicode.Scalar?) -> [SuffixPronoun] {
    byLastLetter[letter] ?? []
  }

  /// What is left of a word that ends in the pronoun.
  func stem(of word: Substring) -> Substring? {
    let size = text.utf8.count
    guard word.utf8.suffix(size).elementsEqual(text.utf8) else { return nil }
    return word[..<word.utf8.index(word.endIndex, offsetBy: -size)]
  }
}
