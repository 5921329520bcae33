internal import ArabicText

/// The surnames and given names that stand alone for persons whom the article names in full
/// elsewhere: أديب، where it has had عمرو أديب.
struct LoneNames {
  private var stems = WordIndex<Void>()

  /// The names of those whom `names` hold with two names or more.
  init(_ names: [[NameMatch]], in passages: [Passage]) {
    for (passage, names) in zip(passages, names) {
      for name in names
      where name.actorKind == .person && name.head == nil && name.range.count > 1 {
        for index in [name.range.lowerBound, name.range.upperBound - 1]
        where passage.words[index].canStandForName { stems.insert(passage.words[index].stem, ()) }
      }
    }
  }

  /// Where they stand in a passage, outside of `names`.
  func matches(in passage: Passage, beside names: [NameMatch]) -> [NameMatch] {
    guard !stems.isEmpty else { return [] }
    let known = passage.words.indices.filter { index in
      passage.words[index].canStandForName && isKnown(passage.words[index])
    }
    guard !known.isEmpty else { return [] }
    let named = Set(names.lazy.flatMap(\.range))
    return known.filter { !named.contains($0) }.map {
      NameMatch(range: $0..<$0 + 1, kind: .actor(.person))
    }
  }

  /// Whether it is one of the names; the first letter of a word that no table knows may be a
  /// proclitic: لكريري.
  private func isKnown(_ word: Word) -> Bool {
    if stems.contains(word.stem) { return true }
    let stem = word.stem[...]
    guard word.isUnknown, let first = stem.unicodeScalars.first,
      "ولبفك".unicodeScalars.contains(first)
    else { return false }
    return stems.contains(stem.withoutFirst)
  }
}
