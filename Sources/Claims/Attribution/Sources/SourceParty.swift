internal import ArabicText

/// Which party a source phrase names: the person in it, the party that it begins with, or one that
/// nobody names, which the phrase itself then describes.
struct SourceParty {
  /// Where the phrase stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// The match for a source phrase, found or new.
  func match(_ phrase: Range<Int>) -> NameMatch {
    let source = phrase.isEmpty ? phrase : passage.bareName(phrase)
    let inside = names.filter {
      phrase.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= phrase.upperBound
        && $0.actorKind != nil
    }
    let head = passage.words[source.lowerBound].noun
    let persons = inside.filter { $0.actorKind == .person && $0.head == nil }
    if let person = persons.first(where: isDescribed) ?? persons.last,
      head?.isRole != false || opens(person, source)
    {
      return person
    }
    if let first = inside.first(where: { opens($0, source) }),
      first.range.count * 2 >= source.count || head?.actorKind != .anonymous
    {
      return first
    }
    if passage.distributes(at: source.lowerBound), let first = inside.first { return first }
    return NameMatch(
      range: described(source), kind: .actor(kind(of: head)), head: head,
      isReference: isReference(source))
  }

  /// Whether a phrase begins with a name.
  private func opens(_ name: NameMatch, _ phrase: Range<Int>) -> Bool {
    passage.bareName(name.range).lowerBound == phrase.lowerBound
  }

  /// Whether a role behind a person's name says more of that person: سامي حداد زوج المخرجة سلمى.
  private func isDescribed(_ person: NameMatch) -> Bool {
    let next = person.range.upperBound
    return next < passage.words.count && passage.words[next].isPlain
      && passage.words[next].noun?.isRole == true
  }

  private func kind(of head: NounReading?) -> Actor.Kind {
    switch head?.kind {
    case .head(let kind, _): kind
    case .role, .title, .spokesman: .person
    default: .anonymous
    }
  }

  /// A definite noun alone, but for نفسه, takes up one named before.
  private func isReference(_ source: Range<Int>) -> Bool {
    let words = passage.words[source].filter { !$0.isEmphasis }
    return words.count == 1 && words[0].isDefinite
  }

  /// An entity's span stops where a comma sets an apposition off.
  private func described(_ source: Range<Int>) -> Range<Int> {
    let comma = source.first { passage.words[$0].kind == .comma }
    return passage.trimmed(
      passage.withoutAudience(source.lowerBound..<(comma ?? source.upperBound)))
  }
}
