internal import ArabicText

/// A person named only by an office or role (وزير الخارجية، المدرب): a party where a claim needs
/// whoever it is as its source, and else nobody.
struct OfficeHolder {
  /// Where it stands.
  let passage: Passage

  /// The definite role that is the subject of the first verb in a range of words, where nobody of
  /// `names` holds it or begins there: استقبل وزير الخارجية الوفد.
  func subject(in range: Range<Int>, names: [NameMatch]) -> NameMatch? {
    guard let verb = range.first(where: { passage.words[$0].isVerbal }),
      verb + 1 < range.upperBound,
      let holder = first(in: verb + 1..<verb + 2)
    else { return nil }
    // The name may stand behind a comma and a title: المديرة، المهندسة سلمى.
    let behind = holder.range.upperBound...holder.range.upperBound + 2
    let isNamed = names.contains {
      $0.actorKind != nil && $0.range.lowerBound == verb + 1
        || $0.actorKind == .person && behind.contains($0.range.lowerBound)
    }
    return isNamed ? nil : holder
  }

  /// The first definite role in a range of words.
  func first(in range: Range<Int>) -> NameMatch? {
    for index in range {
      let word = passage.words[index]
      guard let noun = word.noun, noun.isRole, word.preposition == nil else { continue }
      let end = HeadPhrase(passage: passage, names: [:]).end(from: index, behind: index + 1)
      let phrase = index..<max(end, index + 1)
      guard passage.words[phrase].contains(where: \.isDefinite) else { continue }
      return NameMatch(
        range: phrase, kind: .actor(.person), head: noun, isReference: phrase.count == 1)
    }
    return nil
  }
}
