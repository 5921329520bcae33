/// Tells whether a country or capital acts as a state (حذرت تركيا) or is where something happens
/// (في تركيا).
struct StateOrPlace {
  /// Where the name stands.
  let passage: Passage

  private static let spatial: Set<String> = [
    "في", "من", "الي", "داخل", "خارج", "عبر", "نحو", "قرب", "وسط", "لدي", "فوق", "حتي", "باتجاه",
  ]
  private static let dealings: Set<String> = [
    "بين", "ضد", "مع", "حول", "بشان", "تجاه", "ازاء", "حيال", "بحق", "علي", "عن",
  ]

  /// Whether the name is a party's.
  func isState(_ range: Range<Int>) -> Bool {
    let word = passage.words[range.lowerBound]
    if word.preposition == "ب" { return false }
    if let before = before(range), let decided = decides(before, word) { return decided }
    if let after = after(range), after.isVerbal { return true }
    return word.preposition == "ل" || range.lowerBound == 0
  }

  private func decides(_ before: Word, _ word: Word) -> Bool? {
    if before.particle == .preposition {
      if Self.spatial.contains(before.stem) { return false }
      if Self.dealings.contains(before.stem) { return true }
    }
    if before.complementizer != nil || before.particle == .auxiliary || before.particle == .modal {
      return true
    }
    if before.particle == .connective { return true }
    if before.isVerbal && before.noun == nil { return true }
    if word.isPlain, before.noun != nil || before.classes.contains(.noun), !before.isDefinite {
      return false
    }
    if word.hasConjunction, before.isNominal { return nil }
    return nil
  }

  private func before(_ range: Range<Int>) -> Word? {
    range.lowerBound > 0 ? passage.words[range.lowerBound - 1] : nil
  }

  private func after(_ range: Range<Int>) -> Word? {
    range.upperBound < passage.words.count ? passage.words[range.upperBound] : nil
  }
}
