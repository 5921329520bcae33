internal import ArabicText

/// The particle that opens a reported clause: إن, أن, with the subject pronoun that may hang on
/// it (إنه، أنها), with لا (ألا), with ب before it (بأن) or ف behind a fronted cue (فإن).
struct Complementizer: Hashable, Sendable {
  /// Whether it is written with hamza below, as قال wants; nil where no hamza is written.
  let hasLowHamza: Bool?
  /// Whether و or ف is written before it.
  let hasConjunction: Bool
  /// Whether ب is written before it.
  let hasPreposition: Bool
  /// The pronoun on it, folded; empty when a noun or verb follows.
  let pronoun: Substring

  /// Reads a word without harakat; nil if it is none.
  init?(bare: String) {
    var rest = bare.unicodeScalars[...]
    var conjunction = false
    if let first = rest.first, first == "و" || first == "ف", rest.count > 2 {
      rest.removeFirst()
      conjunction = true
    }
    let preposition = rest.first == "ب"
    if preposition { rest.removeFirst() }
    guard let alif = rest.popFirst(), "إأا".unicodeScalars.contains(alif) else { return nil }
    if alif != "أ" || String(rest) != "لا" {
      guard rest.popFirst() == "ن", Self.pronouns.contains(String(rest)) else { return nil }
    } else {
      rest = rest.suffix(0)
    }
    hasLowHamza = alif == "ا" ? nil : alif == "إ"
    hasConjunction = conjunction
    hasPreposition = preposition
    pronoun = Substring(rest)
  }

  private static let pronouns: Set<String> = [
    "", "ه", "ها", "هم", "هما", "هن", "ني", "ي", "نا", "ك", "كم",
  ]
}
