internal import ArabicText

/// A person named only by an office or role (وزير الخارجية، المدرب): a party where a claim needs
/// whoever it is as its source, and else nobody.
struct OfficeHolder {
  /// Where it stands.
  let passage: Passage

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
