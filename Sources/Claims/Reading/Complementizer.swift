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
    var rest = bare[...]
    let joined = rest.without(beginning: "و") ?? rest.without(beginning: "ف")
    hasConjunction = joined?.isLonger(than: 1) == true
    if hasConjunction, let joined { rest = joined }
    let governed = rest.without(beginning: "ب")
    hasPreposition = governed != nil
    rest = governed ?? rest
    guard let alif = rest.unicodeScalars.first, alif == "إ" || alif == "أ" || alif == "ا" else {
      return nil
    }
    rest = rest.withoutFirst
    if alif == "أ", rest == "لا" {
      pronoun = ""
    } else {
      guard let written = rest.without(beginning: "ن"), Self.pronouns.contains(String(written))
      else { return nil }
      pronoun = written
    }
    hasLowHamza = alif == "ا" ? nil : alif == "إ"
  }

  private static let pronouns: Set<String> = [
    "", "ه", "ها", "هم", "هما", "هن", "ني", "ي", "نا", "ك", "كم",
  ]
}
