internal import Screen

/// The Arabic 101 keyboard (layout `ara` of xkeyboard-config), so that a key works by its place
/// whichever layout is on.
///
/// Characters that both layouts have (`[`, `<`, `/`, `?`) keep their own meaning: shift-f types
/// `[` there, which is why `F` has a second key. Harakat, which shift types in the upper row,
/// stand for no key.
enum ArabicKeyboard {
  private static let places: [(latin: String, arabic: String)] = [
    ("qwertyuiop[]", "ضصثقفغعهخحجد"),
    ("asdfghjkl;'", "شسيبلاتنمكط"),
    ("zxcvbnm,./", "ئءؤر\u{FEFB}ىةوزظ"),
    ("TYUIOP{}", "\u{FEF9}إ`÷×؛<>"),
    ("DFGHJKL:\"", "][\u{FEF7}أـ،/:\""),
    ("ZCVBNM<>?", "~}{\u{FEF5}آ',.؟"),
  ]

  /// What the second letter of a lam-alef that came as two characters stands for, together with
  /// the lam: Windows and macOS type لا where X11 types the one character ﻻ.
  private static let lamAlef: [Character: Character] = ["ا": "b", "أ": "G", "إ": "T", "آ": "B"]

  private static let latin: [Character: Character] = {
    let pairs = places.flatMap { row in
      zip(row.arabic.unicodeScalars.map(Character.init), row.latin)
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  private static let arabic = Dictionary(latin.map { ($1, $0) }) { first, _ in first }

  /// The Latin key at the place of a character of the Arabic layout.
  static func latin(_ event: Event) -> Event? {
    guard case .character(let character) = event else { return nil }
    return latin[character].map(Event.character)
  }

  /// The Latin key that a lam and then this character mean together.
  static func latin(afterLam event: Event) -> Event? {
    guard case .character(let character) = event else { return nil }
    return lamAlef[character].map(Event.character)
  }

  /// What the Arabic layout types at the place of a Latin key, where that means the same.
  static func arabic(_ event: Event) -> Character? {
    guard case .character(let character) = event else { return nil }
    return arabic[character]
  }
}
