import Testing

@testable import Claims

@Suite struct ComplementizerTests {
  @Test(arguments: [
    ("إن", "إ"), ("أن", "أ"), ("ان", "ا"), ("إنه", "إ+ه"), ("أنها", "أ+ها"), ("بأن", "ب+أ"),
    ("بأنهم", "ب+أ+هم"), ("فإن", "و+إ"), ("وأن", "و+أ"), ("وبأنه", "و+ب+أ+ه"), ("إنني", "إ+ني"),
    ("أننا", "أ+نا"), ("ألا", "أ"), ("بان", "ب+ا"),
  ])
  func readsItsParts(word: String, parts: String) {
    #expect(Complementizer(bare: word)?.description == parts)
  }

  @Test(arguments: ["إلى", "إلا", "أنت", "أنا", "إنسان", "أنباء", "ن", "", "و"])
  func otherWordsAreNone(word: String) {
    #expect(Complementizer(bare: word) == nil)
  }
}

extension Complementizer {
  /// Its parts; و stands for ف too.
  fileprivate var description: String {
    let hamza =
      switch hasLowHamza {
      case true: "إ"
      case false: "أ"
      case nil: "ا"
      }
    let conjunction = hasConjunction ? ["و"] : []
    let parts = conjunction + (hasPreposition ? ["ب"] : []) + [hamza, String(pronoun)]
    return parts.filter { !$0.isEmpty }.joined(separator: "+")
  }
}
