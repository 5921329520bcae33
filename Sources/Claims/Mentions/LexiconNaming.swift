extension Naming {
  /// The names that a person has added.
  var given: [NameMatch] {
    names.values.filter(\.entry.isGiven).compactMap { match in
      match.entry.kind.given.map { NameMatch(range: match.range, kind: $0, entry: match.entry) }
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The lexicon's parties that the tagger passed over, and countries as parties where nothing shows
  /// that they are places, a preposition or an indefinite noun before them, or no names. Places are left to the
  /// tagger, for their names are also other words: قطر، جدة.
  func overlooked(beside tagged: [NameMatch]) -> [NameMatch] {
    names.values.compactMap { match -> NameMatch? in
      guard !match.entry.isWeak, !match.entry.isPlatform,
        !tagged.contains(where: { $0.range.overlaps(match.range) })
      else { return nil }
      switch match.entry.kind {
      case .actor(let kind):
        return NameMatch(range: match.range, kind: .actor(kind), entry: match.entry)
      case .country where !isWhere(match.range):
        return NameMatch(range: match.range, kind: .actor(.state), entry: match.entry)
      case .place, .country: return nil
      }
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isWhere(_ range: Range<Int>) -> Bool {
    let word = passage.words[range.lowerBound]
    if word.preposition != nil || range.count == 1 && passage.isAttribute(at: range.lowerBound) {
      return true
    }
    guard range.lowerBound > 0 else { return false }
    let before = passage.words[range.lowerBound - 1]
    return before.particle == .preposition || before.isNominal && !before.isDefinite
  }
}

extension NameEntry.Kind {
  /// What a name names that a person has added; such names are parties and places.
  fileprivate var given: NameMatch.Kind? {
    switch self {
    case .actor(let kind): .actor(kind)
    case .place(let kind): .place(kind)
    case .country: nil
    }
  }
}
