internal import ArabicText

/// Where an office stands before a person's name, a comma between them or not: [المتحدثة باسم الوزارة] سلمى,
/// [سفير السويد في النرويج]، سامي.
extension Passage {
  private static let longestOffice = 14

  /// The office that ends before a word, or before the comma there, from its noun on; empty where
  /// none does.
  func office(before end: Int, _ isOffice: (NounReading) -> Bool) -> Range<Int> {
    let isApposed = end > 0 && words[end - 1].kind == .comma
    let end = isApposed ? end - 1 : end
    var index = end
    while index > 0, end - index < Self.longestOffice {
      let word = words[index - 1]
      guard word.isNominal || isApposed && word.particle == .preposition else { break }
      index -= 1
      if word.noun.map(isOffice) == true { return index..<end }
      if !word.goesOnInOffice(before: index + 1 < end ? words[index + 1] : nil) { break }
    }
    return end..<end
  }

  /// The stems of the words of a range.
  func stems(_ range: Range<Int>) -> [String] { words[range].map(\.stem) }
}

extension Word {
  /// Whether an office can have begun before it: it is no name, for it may govern the next word
  /// (رئيس جمعية [صيادي] الشاطئ), and nothing but ل or باسم begins it.
  fileprivate func goesOnInOffice(before next: Word?) -> Bool {
    if !isPlain { return !hasConjunction && preposition == "ل" || isOnBehalf }
    return !canStandForName || isDefinite || isListed || isUnknown && next?.isDefinite == true
  }

  /// Whether it is باسم.
  private var isOnBehalf: Bool { preposition == "ب" && stem == "اسم" }
}
