internal import ArabicText

/// A headline that names who speaks before a colon: دمشق: تصدينا للعدوان.
struct HeadlineColon {
  /// Where it stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The names of the passage.
  let names: [NameMatch]

  private static let longest = 8

  /// The claim of a headline; its cue is the source's last word, which carries the colon.
  func claim() -> ClaimDraft? {
    guard passage.block.kind == .headline,
      let colon = passage.words.firstIndex(where: { $0.kind == .colon }),
      (1...Self.longest).contains(colon), colon + 1 < passage.words.count
    else { return nil }
    let source = SourcePhrase(passage: passage, names: names, limit: colon).range(from: 0)
    guard let source, source.upperBound == colon, isParty(source) else { return nil }
    return ClaimDraft(
      passage: number, cues: [colon - 1..<colon], source: source,
      content: [colon + 1..<passage.words.count], stance: .say, rule: .headlineColon)
  }

  /// A country alone before the colon is where the news is from.
  private func isParty(_ range: Range<Int>) -> Bool {
    if let name = names.first(where: { $0.range == range }),
      case .country(capital: false) = name.entry?.kind
    {
      return false
    }
    let noun = passage.words[range.lowerBound].noun
    return names.contains { $0.range.overlaps(range) } || noun?.isRole == true
      || noun?.actorKind != nil
      || range.count == 1
        && (passage.words[range.lowerBound].isName || passage.words[range.lowerBound].isUnknown)
  }
}
