/// The names of the Latin letters as Arabic spells them: بي. بي. سي.
enum LetterName {
  /// Whether a word is one of them, in any spelling of its hamza.
  static func isOne(_ word: String) -> Bool { all.contains(word.folded) }

  private static let all: Set<String> = [
    "ايه", "اي", "بي", "سي", "دي", "اف", "جي", "اتش", "جيه", "كيه", "كي", "ال", "ام", "ان", "او",
    "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "اكس", "واي", "زد",
  ]
}
