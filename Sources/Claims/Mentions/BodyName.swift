internal import ArabicText

/// The lexicon's name behind the class noun of a body, with what only says where that is from: صحيفة «النهار»
/// اللبنانية.
struct BodyName {
  /// Where it stands.
  let passage: Passage
  /// The lexicon's names, by their first word.
  let names: [Int: LexiconMatch]

  /// The entry for the body that a phrase names so whose class noun has so many words: وكالة أنباء.
  func entry(of range: Range<Int>, behind count: Int) -> NameEntry? {
    let noun = passage.words[range.lowerBound]
    guard noun.usages.contains(.bodyClass), !noun.isDefinite, let kind = noun.noun?.actorKind,
      let start = range.dropFirst(count).first(where: { passage.words[$0].isWord }),
      let name = names[start], names[range.lowerBound] == nil,
      name.range.upperBound <= range.upperBound,
      fits(name.entry, kind),
      passage.words[name.range.upperBound..<range.upperBound].allSatisfy(\.isMarkOrAttribute)
    else { return nil }
    return name.entry
  }

  /// Whether a body of a kind can be the one of an entry: a movement is also an armed group, a network also
  /// a medium.
  private func fits(_ entry: NameEntry, _ kind: Actor.Kind) -> Bool {
    guard case .actor(let named) = entry.kind else { return false }
    switch kind {
    case named: return true
    case .organisation: return named == .media || named == .armedGroup
    case .armedGroup: return named == .organisation
    default: return entry.isPlatform
    }
  }
}

extension Word {
  /// Whether it is a mark or a definite adjective.
  fileprivate var isMarkOrAttribute: Bool { !isWord || isPlain && isDefinite && isAdjectival }
}
