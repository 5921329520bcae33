internal import ArabicText

/// The outlet, and perhaps the place, that a dateline or a last line names and nothing else:
/// `إيلاف من لندن`, `موسكو (رويترز)`, `دبي - العربية.نت`, `فرانس 24/ أ ف ب`.
struct Credit: Hashable, Sendable {
  /// The first outlet named, as written.
  private(set) var outlet = ""
  /// The place named, as written.
  private(set) var place: String?

  /// Reads the credit of an outlet that the tables know; nil when there is more than that.
  init?(_ words: Substring) {
    if let colon = words.unicodeScalars.firstIndex(of: ":"),
      !Self.vocabulary.isOutlet(words[colon...])
    {
      return nil
    }
    for part in words.creditParts {
      guard let rest = takeOutlet(from: part), let name = rest.undated else { continue }
      guard place == nil, name.words.count <= Self.longestName else { return nil }
      place = String(name)
    }
    if outlet.isEmpty { return nil }
  }

  /// Reads the credit of an outlet that no table knows: the place must be one of the lexicon's,
  /// and the outlet in brackets, before من, or called an agency or a paper:
  /// `السنديان من بيروت`, `بيروت (السنديان)`.
  init?(ofNewOutlet words: Substring) {
    let parts = words.creditParts
    guard parts.count == 2, !words.contains(where: \.isNumber) else { return nil }
    let isFrom = words.words.contains("من")
    let (name, place) = isFrom ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard isFrom || words.last == ")" || Self.vocabulary.beginsWithOutletNoun(name),
      name.words.count <= 3, !Lexicon.standard.isPlace(name), Lexicon.standard.isPlace(place)
    else { return nil }
    (outlet, self.place) = (String(name), String(place))
  }

  private static let longestName = 5
  private static var vocabulary: ArticleVocabulary { .standard }

  /// Takes the outlet out of a part that is one or ends in one, and returns what else is there.
  private mutating func takeOutlet(from part: Substring) -> Substring? {
    if Self.vocabulary.isOutlet(part) {
      if outlet.isEmpty { outlet = String(part) }
      return nil
    }
    let words = part.words
    // The Gulf agencies put day and name behind the place: الرياض 5 مايو 2024 واس.
    guard let last = words.last, words.contains(where: \.hasDigit), Self.vocabulary.isOutlet(last)
    else { return part }
    if outlet.isEmpty { outlet = String(last) }
    return part[..<last.startIndex]
  }
}

extension Lexicon {
  /// Whether words name a place, and the region or country behind a comma another.
  fileprivate func isPlace(_ words: Substring) -> Bool {
    let names = words.split { "،,".contains($0) }
    return !names.isEmpty
      && names.allSatisfy { name in
        let key = name.words.map(\.folded)
        guard let first = key.first else { return false }
        let found = self.names.longest(from: first) { $0 < key.count ? key[$0] : nil }
        let isCountry =
          found?.count == key.count && found?.values.contains(where: \.isPlace) == true
        return isCountry || !places.rows(under: name.wordKey).isEmpty
      }
  }
}

extension NameEntry {
  fileprivate var isPlace: Bool {
    if case .actor = kind { false } else { true }
  }
}
