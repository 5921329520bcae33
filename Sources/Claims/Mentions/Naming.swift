internal import ArabicText

/// Says whom or what the words of a mention name.
struct Naming {
  /// What is known of names and nouns.
  let lexicon: Lexicon
  /// Where they stand.
  let passage: Passage
  /// The lexicon's names, by their first word.
  let names: [Int: LexiconMatch]

  private var extent: NameExtent { NameExtent(passage: passage, names: names) }

  /// The mentions with persons' names one by one, and without offices that stand before the name of
  /// whoever holds them, a comma between them or not: there the name is the mention.
  func names(in mentions: [MentionTagger.Mention]) -> [MentionTagger.Mention] {
    let persons = Set(
      mentions.lazy.filter { $0.tagged.kind == .person }.map(\.tagged.range.lowerBound))
    return mentions.filter { !passage.distributes(at: $0.tagged.range.lowerBound) }.map(withHolder)
      .filter { !isTitle($0.tagged, before: persons) }.flatMap { mention in
        extent.ranges(of: mention.tagged).map { range in
          var name = mention
          name.tagged.range = range
          return name
        }
      }
  }

  /// An office with the name of its holder as a person's name.
  private func withHolder(_ mention: MentionTagger.Mention) -> MentionTagger.Mention {
    guard mention.tagged.kind != .place, isNamed(mention.tagged.range) else { return mention }
    var named = mention
    named.tagged.kind = .person
    return named
  }

  /// Whether there are two names or more, behind a definite office or without one: الباحث عماد رستم،
  /// for عماد is a rank as well.
  private func isNamed(_ range: Range<Int>) -> Bool {
    let first = passage.words[range.lowerBound]
    let isOffice = first.isDefinite && first.noun?.isRole == true
    let name = passage.words[isOffice ? range.dropFirst() : range]
    return name.count > 1 && name.first?.nameUnit?.isWeak == false
      && name.first?.nameUnit?.isGiven == true
      && name.allSatisfy { $0.isPlain && !$0.isDefinite && $0.isName }
  }

  private func isTitle(_ mention: TaggedMention, before persons: Set<Int>) -> Bool {
    guard mention.kind == .office else { return false }
    var end = mention.range.upperBound
    if end < passage.words.count, passage.words[end].kind == .comma { end += 1 }
    return persons.contains(end) && passage.words[end].isPlain
  }

  /// What a mention names.
  func match(_ mention: MentionTagger.Mention) -> NameMatch {
    let range = extent.whole(mention.tagged)
    let entry = entry(for: mention.tagged)
    let head = head(of: range)
    var match = NameMatch(range: range, kind: kind(mention, entry, head), entry: entry)
    guard mention.tagged.kind != .person, mention.tagged.kind != .place, let head,
      entry == nil || head.count < range.count
    else { return match }
    match.head = head.noun
    match.isReference =
      entry == nil && passage.words[range.dropFirst(head.count)].allSatisfy(\.isEmphasis)
      && passage.words[range.lowerBound].isDefinite
      && head.noun.standing != .alone
    return match
  }

  /// The lexicon's entry for the whole name, or for the name behind a class of places.
  private func entry(for mention: TaggedMention) -> NameEntry? {
    let range = mention.range
    if let match = names[range.lowerBound], match.range == range {
      return match.entry.kind.fits(mention.kind) ? match.entry : nil
    }
    guard mention.kind == .place, case .place? = passage.words[range.lowerBound].noun?.kind,
      let match = range.dropFirst().lazy.compactMap({ names[$0] }).first,
      match.range.upperBound == range.upperBound, match.entry.kind.fits(.place)
    else { return nil }
    return match.entry
  }

  /// The noun that a phrase begins with.
  private struct Head {
    /// How many words it has.
    let count: Int
    let noun: NounReading
    /// The kind of place that it names, be it besides a body: محطة.
    let place: Place.Kind?
  }

  private func head(of range: Range<Int>) -> Head? {
    let found = lexicon.nouns.longest(from: passage.words[range.lowerBound].stem) { distance in
      let index = range.lowerBound + distance
      return range.contains(index) && passage.words[index].isPlain ? passage.words[index].stem : nil
    }
    return found.flatMap { found in
      found.values.first.map { Head(count: found.count, noun: $0, place: found.values.place) }
    }
  }

  private func kind(
    _ mention: MentionTagger.Mention, _ entry: NameEntry?, _ head: Head?
  ) -> NameMatch.Kind {
    switch mention.tagged.kind {
    case .person, .office: return .actor(.person)
    case .state: return .actor(.state)
    case .anonymous:
      guard let noun = head?.noun, noun.isInstitution else { return .actor(.anonymous) }
      return .actor(noun.actorKind ?? .anonymous)
    case .party:
      if case .actor(let kind) = entry?.kind { return .actor(kind) }
      let known = head?.place == nil ? head?.noun.actorKind : nil
      return .actor(known ?? mention.party)
    case .place:
      if let kind = head?.place, mention.tagged.range.count > 1 { return .place(kind) }
      return .place(entry?.kind.placeKind ?? mention.place)
    }
  }
}

extension [NounReading] {
  /// The kind of place that one of them names.
  fileprivate var place: Place.Kind? {
    lazy.compactMap { if case .place(let kind) = $0.kind { kind } else { nil } }.first
  }
}

extension NameMatch {
  /// Whether its words are some of another's, not all.
  func isPart(of other: NameMatch) -> Bool {
    range != other.range && other.range.clamped(to: range) == range
  }
}

extension NameEntry.Kind {
  /// The kind of place, if it names one.
  fileprivate var placeKind: Place.Kind? {
    switch self {
    case .actor: nil
    case .place(let kind): kind
    case .country(let isCapital): isCapital ? .city : .country
    }
  }
}
