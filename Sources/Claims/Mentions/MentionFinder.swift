internal import ArabicText

/// Finds the words of a passage that name parties and places: names of the lexicon, persons'
/// names, and parties named by description, the longest first; a name inside another's words is
/// found too where it stands for itself.
struct MentionFinder {
  /// What is known of names.
  let lexicon: Lexicon
  /// Where they are sought.
  let passage: Passage

  /// The names in order of their first word, the longer first.
  func matches() -> [NameMatch] {
    var known: [Int: NameMatch] = [:]
    for index in passage.words.indices {
      if let match = LexiconName(lexicon: lexicon, passage: passage).match(at: index) {
        known[index] = match
      }
    }
    let described = DescribedParties(lexicon: lexicon, passage: passage, names: known).matches()
    return Self.nested(described + known.values)
  }

  /// Drops what lies inside a longer name and is no name of its own there, and doubles.
  private static func nested(_ matches: [NameMatch]) -> [NameMatch] {
    let sorted = matches.sorted {
      ($0.range.lowerBound, $1.range.upperBound, $0.precedence)
        < ($1.range.lowerBound, $0.range.upperBound, $1.precedence)
    }
    var kept: [NameMatch] = []
    for match in sorted {
      let around = kept.filter { $0.range.overlaps(match.range) }
      guard around.allSatisfy({ $0.admits(match) }) else { continue }
      kept.append(match)
    }
    return kept
  }
}

extension NameMatch {
  /// Of two matches over the same words the lexicon's goes first, then a person's name.
  fileprivate var precedence: Int {
    if entry != nil { return 0 }
    return actorKind == .person ? 1 : 2
  }

  /// Whether another match may stand inside this one: a name of its own in a described party
  /// (عناصر حماس، حكومة العراق), a place in a facility's name.
  fileprivate func admits(_ other: NameMatch) -> Bool {
    guard range.lowerBound <= other.range.lowerBound, other.range.upperBound <= range.upperBound,
      range != other.range
    else { return false }
    if case .place(let kind) = self.kind { return kind == .facility && other.entry != nil }
    return entry == nil && actorKind != .person && other.entry != nil
      && other.range.lowerBound > range.lowerBound
  }
}
