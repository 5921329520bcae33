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

  /// The mentions with persons' names one by one, and without those that name nobody of their own.
  func names(in mentions: [MentionTagger.Mention]) -> [MentionTagger.Mention] {
    let holders = mentions.filter { !passage.distributes(at: $0.tagged.range.lowerBound) }
      .map(withHolder)
    let nameless = NamelessMentions(passage: passage, names: names, among: holders.map(\.tagged))
    return holders.filter { !nameless.contains($0.tagged) }.flatMap { mention in
      extent.ranges(of: nameless.withoutHolder(mention.tagged)).map { range in
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
    let range = passage.bareName(mention.range)
    if let match = names[range.lowerBound], match.range == range {
      return match.entry.kind.fits(mention.kind) ? match.entry : nil
    }
    if mention.kind == .party {
      return BodyName(passage: passage, names: names).entry(
        of: range, behind: head(of: range)?.count ?? 1)
    }
    guard mention.kind == .place,
      case .place(let kind)? = passage.words[range.lowerBound].noun?.kind,
      kind != .facility,
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
    case .office where head?.noun.agreement.number == .plural: return .actor(.anonymous)
    case .person, .office: return .actor(.person)
    case .state: return .actor(.state)
    case .anonymous:
      guard let noun = head?.noun, noun.isInstitution else { return .actor(.anonymous) }
      return .actor(noun.actorKind ?? .anonymous)
    case .party:
      if case .actor(let kind) = entry?.kind { return .actor(kind) }
      let known = head?.place == nil ? head?.noun.actorKind : nil
      return .actor(known ?? mention.party)
    case .place: return .place(placeKind(mention, entry, head))
    }
  }

  /// The kind of a place: the class noun's, unless the table knows the whole name and that is a plural in it
  /// (الولايات المتحدة), the table's, that of a part of a country (شمال الوادي), or of a body's seat
  /// (السفارة); else likely a town that no table knows, for the tagger has learned of few kinds.
  private func placeKind(
    _ mention: MentionTagger.Mention, _ entry: NameEntry?, _ head: Head?
  ) -> Place.Kind {
    let range = passage.bareName(mention.tagged.range)
    let first = passage.words[range.lowerBound]
    let isListed = names[range.lowerBound]?.range == range
    let isPlural = first.noun?.agreement.number == .plural
    if let kind = head?.place, range.count > 1, entry == nil || !isListed || !isPlural {
      return kind
    }
    if let kind = entry?.kind.placeKind { return kind }
    if lexicon.nouns.isDirection(first.stem) { return .region }
    if isListed || head?.noun.actorKind != nil { return .facility }
    return mention.place == .country ? .city : mention.place
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
