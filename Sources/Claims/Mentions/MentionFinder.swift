/// Finds the words of an article that name parties and places: the tagger says which words and
/// roughly what, the lexicon and the head nouns say who.
struct MentionFinder {
  /// What is known of names and nouns.
  let lexicon: Lexicon
  /// What has been learned of them.
  let model: TaggerModel

  /// The names of each passage of an article in order of their first word, the longer first.
  func matches(
    in passages: [Passage], _ traits: inout TraitMemory, _ weights: inout WeightMemory
  ) -> [[NameMatch]] {
    let names = passages.map { LexiconName(lexicon: lexicon, passage: $0).matches() }
    let sheets = zip(passages, names).map { TaggingSheet($0, names: $1, &traits) }
    let mentions = MentionTagger(model).mentions(in: sheets, &weights)
    return passages.indices.map { number in
      let naming = Naming(lexicon: lexicon, passage: passages[number], names: names[number])
      let given = naming.given
      let tagged = mentions[number].map(naming.match).filter { match in
        !given.contains { $0.range.overlaps(match.range) && !$0.isPart(of: match) }
      }
      return (given + tagged + naming.overlooked(beside: given + tagged)).map(located)
    }
  }

  /// A capital as the city that it is, where it is no state that acts.
  private func located(_ match: NameMatch) -> NameMatch {
    guard case .place = match.kind, let entry = match.entry, !entry.capital.isEmpty else {
      return match
    }
    var located = match
    located.entry = entry.city(in: lexicon.places)
    return located
  }
}

/// Says whom or what the words of a mention name.
private struct Naming {
  let lexicon: Lexicon
  let passage: Passage
  /// The lexicon's names, by their first word.
  let names: [Int: LexiconMatch]

  func match(_ mention: MentionTagger.Mention) -> NameMatch {
    let range = whole(mention.tagged)
    let entry = entry(for: mention.tagged)
    let head = head(of: range)
    var match = NameMatch(range: range, kind: kind(mention, entry, head?.noun), entry: entry)
    guard mention.tagged.kind != .person, mention.tagged.kind != .place, let head else {
      return match
    }
    match.head = head.noun
    match.isReference =
      entry == nil && head.count == range.count && passage.words[range.lowerBound].isDefinite
      && head.noun.standing != .alone
    return match
  }

  /// A person's name with the given names before it that are nothing else; a name that ends within
  /// its quotation marks, or at the opening one, with the closing one; one that breaks off within a
  /// name of the lexicon with the rest of that name.
  private func whole(_ mention: TaggedMention) -> Range<Int> {
    var start = mention.range.lowerBound
    while mention.kind == .person, start > 0, passage.words[start].isPlain,
      let unit = passage.words[start - 1].nameUnit, unit.isGiven, !unit.isWeak,
      passage.words[start - 1].noun == nil
    { start -= 1 }
    let quotation = mention.range.lazy.compactMap(passage.quotation(from:)).first
    let last = mention.range.upperBound
    let closes = quotation.map { quotation in
      quotation.upperBound == last + 1 || quotation.lowerBound == last - 1 && quotation.count <= 7
    }
    let quotationEnd = closes == true ? quotation?.upperBound : nil
    let end = mention.range.compactMap { names[$0] }
      .filter { !$0.entry.isWeak && $0.entry.kind.fits(mention.kind) }
      .map(\.range.upperBound).max()
    return start..<max(last, quotationEnd ?? 0, end ?? 0)
  }

  /// The names that a person has added.
  var given: [NameMatch] {
    names.values.filter(\.entry.isGiven).compactMap { match in
      match.entry.kind.given.map { NameMatch(range: match.range, kind: $0, entry: match.entry) }
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The lexicon's names that the tagger passed over. A country is a place behind a preposition or
  /// an indefinite noun, and else a party.
  func overlooked(beside tagged: [NameMatch]) -> [NameMatch] {
    names.values.compactMap { match -> NameMatch? in
      guard !match.entry.isWeak, !tagged.contains(where: { $0.range.overlaps(match.range) }) else {
        return nil
      }
      switch match.entry.kind {
      case .actor(let kind):
        return NameMatch(range: match.range, kind: .actor(kind), entry: match.entry)
      case .place(let kind):
        return NameMatch(range: match.range, kind: .place(kind), entry: match.entry)
      case .country(let isCapital):
        let isPlace = isWhere(match.range)
        return NameMatch(
          range: match.range,
          kind: isPlace ? .place(isCapital ? .city : .country) : .actor(.state),
          entry: match.entry)
      }
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isWhere(_ range: Range<Int>) -> Bool {
    let word = passage.words[range.lowerBound]
    if word.preposition != nil { return true }
    guard range.lowerBound > 0 else { return false }
    let before = passage.words[range.lowerBound - 1]
    return before.particle == .preposition || before.isNominal && !before.isDefinite
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

  private func head(of range: Range<Int>) -> (count: Int, noun: NounReading)? {
    let found = lexicon.nouns.longest(from: passage.words[range.lowerBound].stem) { distance in
      let index = range.lowerBound + distance
      return range.contains(index) && passage.words[index].isPlain ? passage.words[index].stem : nil
    }
    return found.flatMap { found in found.values.first.map { (found.count, $0) } }
  }

  private func kind(
    _ mention: MentionTagger.Mention, _ entry: NameEntry?, _ head: NounReading?
  ) -> NameMatch.Kind {
    switch mention.tagged.kind {
    case .person, .office: return .actor(.person)
    case .state: return .actor(.state)
    case .anonymous: return .actor(.anonymous)
    case .party:
      if case .actor(let kind) = entry?.kind { return .actor(kind) }
      return .actor(head?.actorKind ?? mention.party)
    case .place:
      if case .place(let kind)? = head?.kind, mention.tagged.range.count > 1 { return .place(kind) }
      return .place(entry?.kind.placeKind ?? mention.place)
    }
  }
}

extension NameMatch {
  /// Whether its words are some of another's, not all.
  fileprivate func isPart(of other: NameMatch) -> Bool {
    range != other.range && other.range.clamped(to: range) == range
  }
}

extension NameEntry.Kind {
  /// What a name names that a person has added; such names are parties and places.
  fileprivate var given: NameMatch.Kind? {
    switch self {
    case .actor(let kind): .actor(kind)
    case .place(let kind): .place(kind)
    case .country: nil
    }
  }

  /// Whether words tagged so can stand for such an entry.
  fileprivate func fits(_ tagged: MentionClass) -> Bool {
    switch self {
    case .actor(.person): tagged == .person
    case .actor(.state): tagged == .state
    case .actor: tagged == .party
    case .place: tagged == .place
    case .country: tagged == .place || tagged == .state
    }
  }

  /// The kind of place, if it names one.
  fileprivate var placeKind: Place.Kind? {
    switch self {
    case .actor: nil
    case .place(let kind): kind
    case .country(let isCapital): isCapital ? .city : .country
    }
  }
}
