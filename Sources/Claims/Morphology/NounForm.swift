/// One written form of a noun or adjective, without article, and what it shows.
struct NounForm: Hashable, Sendable {
  /// What may follow.
  enum State: Sendable {
    /// It stands alone or with the article: متمردون, مصدران.
    case free
    /// A complement must follow, for which it has lost its ن: متمردو, مصدرا.
    case construct
    /// It does not show it.
    case both
  }

  /// The form without marks.
  let text: String
  /// The gender it shows; nil for a broken plural.
  let gender: Gender?
  /// The number it shows.
  let number: GrammaticalNumber
  /// What may follow.
  let state: State

  /// Whether it is written as the nisba of its singular is, which is far the commoner word in
  /// news: عالمي is rarely two worlds.
  var looksLikeNisba: Bool {
    state == .construct && number == .dual && gender == .masculine && text.ends(in: "ي")
  }
}

/// An ending of nouns and what a word with it shows.
struct NounEnding: Sendable {
  /// Its letters.
  let text: String
  /// The number it makes.
  let number: GrammaticalNumber
  /// What may follow a word with it.
  let state: NounForm.State

  static let dual = [
    Self(text: "ان", number: .dual, state: .free),
    Self(text: "ين", number: .dual, state: .free),
    Self(text: "ا", number: .dual, state: .construct),
    Self(text: "ي", number: .dual, state: .construct),
  ]

  static let masculinePlural = [
    Self(text: "ون", number: .plural, state: .free),
    Self(text: "ين", number: .plural, state: .free),
    Self(text: "و", number: .plural, state: .construct),
    Self(text: "ي", number: .plural, state: .construct),
  ]

  static let femininePlural = Self(text: "ات", number: .plural, state: .both)

  /// The indefinite accusative of the singular.
  static let tanwin = Self(text: "ا", number: .singular, state: .free)
}

extension String {
  /// This word with an ending: ة becomes ت or goes before ات, ى becomes ي, أ and ا become آ
  /// (وكالتان, وكالات, مستشفيان, مبدآن).
  func with(_ ending: NounEnding) -> String {
    guard let last = unicodeScalars.last, let first = ending.text.unicodeScalars.first else {
      return self + ending.text
    }
    let front = String(unicodeScalars.dropLast())
    switch (last, first) {
    case ("ة", _) where ending.text == "ات": return front.with(ending)
    case ("ة", _): return front + "ت" + ending.text
    case ("ى", _): return front + "ي" + ending.text
    case ("أ", "ا"): return front + "آ" + String(ending.text.unicodeScalars.dropFirst())
    case ("ا", "ا"): return front + ending.text
    default: return self + ending.text
    }
  }
}
