/// Countries joined by و are of one kind, what the first is: in "بين السويد والنرويج" both are parties
/// or both are places.
struct CountryList {
  /// Where they stand.
  let passage: Passage

  /// The names in order, each country behind another of the kind of the first.
  func matched(_ names: [NameMatch]) -> [NameMatch] {
    var names = names
    let order = names.indices.filter { names[$0].isCountry }
      .sorted { names[$0].range.lowerBound < names[$1].range.lowerBound }
    for (first, second) in zip(order, order.dropFirst())
    where isJoined(names[second].range, behind: names[first].range) {
      names[second].take(kindOf: names[first])
    }
    return names
  }

  /// Whether a name is joined to another and does not begin a clause: وصل إلى السويد، [والنرويج تنتظر].
  private func isJoined(_ range: Range<Int>, behind other: Range<Int>) -> Bool {
    let word = passage.words[range.lowerBound]
    guard range.lowerBound == other.upperBound, word.hasConjunction, word.preposition == nil else {
      return false
    }
    return range.upperBound == passage.words.count || !passage.words[range.upperBound].isVerbal
  }
}

extension NameMatch {
  /// Whether it is a country or capital that the lexicon knows, be it a party or a place.
  fileprivate var isCountry: Bool {
    guard case .country? = entry?.kind else { return false }
    return isPlace || actorKind == .state
  }

  private var isPlace: Bool {
    if case .place = kind { true } else { false }
  }

  fileprivate mutating func take(kindOf first: NameMatch) {
    guard case .country(let isCapital)? = entry?.kind, isPlace != first.isPlace else { return }
    kind = first.isPlace ? .place(isCapital ? .city : .country) : .actor(.state)
  }
}
