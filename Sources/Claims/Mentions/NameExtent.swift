internal import ArabicText

/// Says from which word to which the mentions go that the tagger has marked.
struct NameExtent {
  /// Where they stand.
  let passage: Passage
  /// The lexicon's names, by their first word.
  let names: [Int: LexiconMatch]

  /// The mentions that words marked as one are: each of several persons and bodies for itself, none
  /// ending in a preposition.
  func ranges(of mention: TaggedMention) -> [Range<Int>] {
    switch mention.kind {
    case .person: PersonNames(passage: passage).ranges(in: mention.range)
    case .party:
      PartyPhrases(passage: passage).ranges(in: mention.range).map {
        withoutOrigin(passage.agreeing(closed($0)), .party)
      }
    case .anonymous: [closed(PartyPhrases(passage: passage).governed(in: mention.range))]
    case .office: [closed(mention.range)]
    case .place: [withoutOrigin(withoutPair(mention.range), .place)]
    case .state: [mention.range]
    }
  }

  /// A place without the class noun of two of which it names the first: [محافظتي] الوادي والساحل.
  private func withoutPair(_ range: Range<Int>) -> Range<Int> {
    let first = passage.words[range.lowerBound]
    let isPair = first.noun?.isPlace == true && first.noun?.agreement.number == .dual
    return isPair && !first.isDefinite && range.count > 1 ? range.dropFirst() : range
  }

  /// A description without a preposition that it ends in, which the tagger has parted from what it governs,
  /// and without those who are told something.
  private func closed(_ whole: Range<Int>) -> Range<Int> {
    let range = passage.withoutAudience(whole)
    let last = range.last { passage.words[$0].particle != .preposition }
    return range.lowerBound..<(last ?? range.lowerBound) + 1
  }

  /// A name of the lexicon without adjectives that say where it is from or who holds it: تي إس إم سي
  /// [التايوانية], الجولان [المحتل], and without a country behind it; behind the noun of a body they belong to it.
  private func withoutOrigin(_ range: Range<Int>, _ kind: MentionClass) -> Range<Int> {
    guard let name = names[range.lowerBound], name.range.upperBound < range.upperBound,
      name.entry.kind.fits(kind), passage.words[range.lowerBound].noun == nil,
      passage.words[name.range.upperBound..<range.upperBound]
        .allSatisfy(\.isOrigin)
        || isState(name.range.upperBound..<range.upperBound)
    else { return range }
    return name.range
  }

  /// Whether words are a country's name and no adjective: دعا مجلس الأمن [فرنسا].
  private func isState(_ range: Range<Int>) -> Bool {
    guard let name = names[range.lowerBound], name.range == range else { return false }
    return name.entry.isState && passage.words[range.lowerBound].isPlain
  }

  /// A name that ends within its quotation marks or brackets, or at the opening one, with the closing one; one
  /// that breaks off within a name of the lexicon with the rest of that name, unless that only says
  /// where it is from: الأهلي [المصري].
  func whole(_ mention: TaggedMention) -> Range<Int> {
    let quotation = mention.range.lazy.compactMap(passage.quotation(from:)).first
    let last = mention.range.upperBound
    let closes = quotation.map { quotation in
      quotation.upperBound == last + 1 || quotation.upperBound > last && quotation.count <= 7
    }
    let quotationEnd = closes == true ? quotation?.upperBound : nil
    let end = mention.range.compactMap { names[$0] }
      .filter { !$0.entry.isWeak && $0.entry.kind.fits(mention.kind) }
      .map(\.range.upperBound).max()
    return mention.range
      .lowerBound..<max(
        last, quotationEnd ?? 0, rest(from: last, to: end ?? 0), bracketEnd(of: mention.range))
  }

  /// The end of a name with the bracket that closes one which it opens: صحيفة (النهار).
  private func bracketEnd(of range: Range<Int>) -> Int {
    let end = range.upperBound
    guard end < passage.words.count, passage.words[end].kind == .closeBracket else { return end }
    let brackets = range.map { passage.words[$0].kind }
    let opened = brackets.count { $0 == .openBracket } - brackets.count { $0 == .closeBracket }
    return opened == 1 ? end + 1 : end
  }

  /// Where a name of the lexicon ends that goes on behind `last`, if it does with more than adjectives.
  private func rest(from last: Int, to end: Int) -> Int {
    guard last < end else { return last }
    let adds = passage.words[last..<end].contains { !($0.isDefinite && $0.isAdjectival) }
    return adds ? end : last
  }
}

extension NameEntry.Kind {
  /// Whether words tagged so can stand for such an entry.
  func fits(_ tagged: MentionClass) -> Bool {
    switch self {
    case .actor(.person): tagged == .person
    case .actor(.state): tagged == .state
    case .actor: tagged == .party
    case .place: tagged == .place
    case .country: tagged == .place || tagged == .state
    }
  }
}

extension Word {
  /// Whether it is an adjective that says where something is from or who holds it, not in which part of it:
  /// الجولان [المحتل]، القدس الغربية.
  fileprivate var isOrigin: Bool {
    guard isPlain, isDefinite else { return false }
    return isNisba && !stem.begins(with: "غربي") || stem.begins(with: "محتل")
  }
}
