internal import ArabicText

/// Parties that no list of names holds: those described by a head noun, persons by their names,
/// places behind a class of places.
struct DescribedParties {
  /// What is known of nouns.
  let lexicon: Lexicon
  /// Where they stand.
  let passage: Passage
  /// The names of the lexicon, by their first word.
  let names: [Int: NameMatch]

  /// All of them, in order; they may overlap.
  func matches() -> [NameMatch] {
    var matches: [NameMatch] = []
    var covered = 0
    for index in passage.words.indices where passage.words[index].kind == .word {
      if let (count, nouns) = noun(at: index), let noun = nouns.first {
        matches += self.matches(noun, at: index, count: count, &covered)
      } else if index >= covered, let person = person(from: index, isAnnounced: false) {
        matches.append(person)
        covered = person.range.upperBound
      }
    }
    return matches
  }

  private func noun(at index: Int) -> (count: Int, values: [NounReading])? {
    lexicon.nouns.longest(from: passage.words[index].stem) { distance in
      let words = passage.words
      guard words.indices.contains(index + distance), words[index + distance].isPlain else {
        return nil
      }
      return words[index + distance].stem
    }
  }

  private func matches(
    _ noun: NounReading, at index: Int, count: Int, _ covered: inout Int
  ) -> [NameMatch] {
    let phrase = HeadPhrase(passage: passage, names: names)
    switch noun.kind {
    case .place(let kind):
      return place(kind, at: index, behind: index + count).map { [$0] } ?? []
    case .title, .role, .spokesman:
      let name = name(behind: index + count, noun, phrase, head: index)
      covered = max(covered, name?.range.upperBound ?? covered)
      return name.map { [$0] } ?? office(noun, at: index, count: count, phrase)
    case .head(let kind, let standing):
      let end = phrase.end(from: index, behind: index + count)
      guard let match = party(noun, kind, standing, index..<end, count: count) else { return [] }
      return [match]
    }
  }

  /// The name of the person whose title or office stands before it: الرئيس [الأمريكي] دونالد ترامب.
  private func name(
    behind index: Int, _ noun: NounReading, _ phrase: HeadPhrase, head: Int
  ) -> NameMatch? {
    if let person = person(from: index, isAnnounced: true) { return person }
    let end = phrase.end(from: head, behind: index)
    guard end > index, end < passage.words.count else { return nil }
    let next = passage.words[end].kind == .comma ? end + 1 : end
    return person(from: next, isAnnounced: true)
  }

  /// An office without a name stands for its holder where its phrase is definite.
  private func office(
    _ noun: NounReading, at index: Int, count: Int, _ phrase: HeadPhrase
  ) -> [NameMatch] {
    guard noun.kind == .role || noun.kind == .title else { return [] }
    let end = phrase.end(from: index, behind: index + count)
    guard end > index + 1 || passage.words[index].isDefinite else { return [] }
    let range = index..<max(end, index + count)
    let isReference = range.count == 1
    return [NameMatch(range: range, kind: .actor(.person), head: noun, isReference: isReference)]
  }

  private func party(
    _ noun: NounReading, _ kind: Actor.Kind, _ standing: NounReading.Standing, _ range: Range<Int>,
    count: Int
  ) -> NameMatch? {
    let isBare = range.count == count
    let isDefinite = passage.words[range].contains(where: \.isDefinite)
    let isNamed = range.dropFirst(count).contains {
      names[$0] != nil || passage.words[$0].kind == .openQuote || passage.words[$0].isUnknown
    }
    guard isDefinite || isNamed else { return nil }
    switch standing {
    case .source: return nil
    case .head where isBare: return nil
    default: break
    }
    return NameMatch(
      range: range, kind: .actor(kind), head: noun, isReference: isBare && standing == .definite)
  }

  private func person(from index: Int, isAnnounced: Bool) -> NameMatch? {
    guard passage.words.indices.contains(index), names[index]?.actorKind != .person else {
      return names[index].flatMap { isAnnounced && $0.actorKind == .person ? $0 : nil }
    }
    if names[index] != nil && !isAnnounced { return nil }
    guard
      let range = PersonName(passage: passage).range(from: index, isAnnounced: isAnnounced)
    else { return nil }
    return NameMatch(range: range, kind: .actor(.person))
  }

  /// A class of places and a name: مدينة حلب، مطار بيروت الدولي.
  private func place(_ kind: Place.Kind, at index: Int, behind next: Int) -> NameMatch? {
    guard passage.words.indices.contains(next), passage.words[next].isPlain else { return nil }
    if let name = names[next] {
      return NameMatch(range: index..<name.range.upperBound, kind: .place(kind))
    }
    let word = passage.words[next]
    guard word.isUnknown || word.isName && !passage.words[index].isDefinite else { return nil }
    return NameMatch(range: index..<next + 1, kind: .place(kind))
  }
}
