internal import ArabicText

/// Says which of the stretches of a passage that the tagger has marked name nobody of their own: an office
/// before the name of its holder, an adjective, a class noun alone, the site of a post.
struct NamelessMentions {
  private let passage: Passage
  private let names: [Int: LexiconMatch]
  /// Where the names of persons begin, by where they end.
  private let persons: [Int: Int]
  private let starts: Set<Int>
  /// Where those begin before whose names an office begins at a word.
  private let holders: [Int: Int]
  /// Where the longest description ends that begins at a word.
  private let ends: [Int: Int]

  /// Those among the mentions of a passage.
  init(passage: Passage, names: [Int: LexiconMatch], among mentions: [TaggedMention]) {
    self.passage = passage
    self.names = names
    let named = mentions.lazy.filter { $0.kind == .person }.map(\.range)
      .filter { passage.words[$0.lowerBound].isPlain }
    persons = Dictionary(named.map { ($0.upperBound, $0.lowerBound) }, uniquingKeysWith: min)
    starts = Set(named.map(\.lowerBound))
    holders = Dictionary(
      starts.compactMap { person in
        let office = passage.office(before: person) { $0.isHeldByOne }
        return office.isEmpty ? nil : (office.lowerBound, person)
      }, uniquingKeysWith: max)
    ends = Dictionary(
      mentions.filter(\.isDescription).map { ($0.range.lowerBound, $0.range.upperBound) },
      uniquingKeysWith: max)
  }

  /// Whether a mention is one of them.
  func contains(_ mention: TaggedMention) -> Bool {
    if mention.isDescription, let end = ends[mention.range.lowerBound],
      end > mention.range.upperBound
    {
      return true
    }
    return isTitle(mention) || isAdjective(mention) || isClassNoun(mention) || isSite(mention)
      || isNoName(mention)
  }

  /// A body without the person who holds an office of it, for neither a definite adjective nor a rank behind a
  /// definite noun is governed by it: رئيس التيار الوطني [سامي], وزارة الداخلية [اللواء سامي].
  func withoutHolder(_ mention: TaggedMention) -> TaggedMention {
    guard mention.kind == .party else { return mention }
    var body = mention
    let end = mention.range.upperBound
    if starts.contains(end), mention.range.count > 1, passage.words[end - 1].isTitleBeforeName,
      passage.words[end - 2].isDefinite
    {
      body.range = mention.range.dropLast()
      return body
    }
    guard let person = persons[end], person > mention.range.lowerBound else { return mention }
    let office = passage.office(before: person) { $0.isHeldByOne }
    let start = office.isEmpty ? person : office.lowerBound
    guard start > mention.range.lowerBound, passage.words[start - 1].isDefinite,
      office.isEmpty
        ? passage.words[start - 1].isAdjectival
        : passage.words[start].isDefinite && passage.words[start].isPlain
    else { return mention }
    body.range = mention.range.lowerBound..<start
    return body
  }

  /// An office before the name of whoever holds it, a comma between them or not.
  private func isTitle(_ mention: TaggedMention) -> Bool {
    guard mention.kind == .office else { return false }
    var end = mention.range.upperBound
    if let holder = holders[mention.range.lowerBound], holder > end, goesOn(end) { return true }
    if end < passage.words.count, passage.words[end].kind == .comma { end += 1 }
    return starts.contains(end)
  }

  /// Whether an office goes on at a word: المتحدث [باسم], السفير [لدى], الأمين [العام].
  private func goesOn(_ index: Int) -> Bool {
    let word = passage.words[index]
    if !word.isPlain {
      let isWhose =
        word.isDefinite || word.noun != nil || word.isListed || word.stem.isSpelled("اسم")
      return !word.hasConjunction && isWhose
    }
    return word.particle == .preposition || word.isDefinite && word.isAdjectival
  }

  /// An adjective that is written like a name: السوق [السعودية].
  private func isAdjective(_ mention: TaggedMention) -> Bool {
    mention.range.count == 1 && mention.kind != .person
      && passage.isAttribute(at: mention.range.lowerBound)
  }

  /// The class noun of a body that nothing tells which it is: أنشأ [لجنة].
  private func isClassNoun(_ mention: TaggedMention) -> Bool {
    guard mention.kind == .party, mention.range.count == 1, names[mention.range.lowerBound] == nil
    else { return false }
    let word = passage.words[mention.range.lowerBound]
    guard !word.isDefinite, !word.isName, let noun = word.noun, let kind = noun.actorKind,
      kind != .government, noun.standing != .source, noun.agreement.number == .singular
    else { return false }
    let next = mention.range.upperBound
    return next == passage.words.count
      || passage.words[next].kind == .word && !passage.words[next].isUnknown
  }

  /// A year, or the world, which is written like a scholar.
  private func isNoName(_ mention: TaggedMention) -> Bool {
    let words = passage.words[mention.range].filter(\.isWord)
    if words.allSatisfy({ $0.kind == .number }) { return true }
    return [.person, .office].contains(mention.kind) && words.count == 1 && words[0].isDefinite
      && words[0].stem.isSpelled("عالم")
  }

  /// A site that people write on where a post stands on it: كتب على [موقع تويتر].
  private func isSite(_ mention: TaggedMention) -> Bool {
    guard mention.kind == .party,
      mention.range.contains(where: { names[$0]?.entry.isPlatform == true })
    else { return false }
    let first = mention.range.lowerBound
    let word = passage.words[first]
    guard names[first] != nil || word.stem.isSpelled("موقع") || word.stem.isSpelled("منصه") else {
      return false
    }
    if word.preposition == "ب" { return names[first] == nil }
    guard first > 0, word.isPlain else { return false }
    return ["علي", "عبر"].contains(where: passage.words[first - 1].stem.isSpelled)
  }
}

extension TaggedMention {
  /// Whether it is by its noun and not by a name that it names somebody.
  fileprivate var isDescription: Bool { [.party, .anonymous, .office].contains(kind) }
}

extension Word {
  /// Whether it is a definite title, which a name follows: [اللواء] سامي.
  fileprivate var isTitleBeforeName: Bool {
    guard case .title? = noun?.kind, noun?.isHeldByOne == true else { return false }
    return isDefinite && isPlain
  }
}

extension Passage {
  /// Whether a word is an adjective of place or people that describes the noun before it.
  func isAttribute(at index: Int) -> Bool {
    let word = words[index]
    guard index > 0, word.isPlain, word.isDefinite, word.isNisba else { return false }
    let noun = words[index - 1]
    guard noun.kind == .word, noun.isDefinite, noun.isNominal, !noun.canStandForName else {
      return false
    }
    if word.stem.hasSuffix("ه") {
      // Behind a party that is a masculine it is another party: دعا المجلس [السعودية].
      return noun.noun?.agreement != Agreement(gender: .masculine, number: .singular)
        || noun.noun?.isPlace == true
    }
    return !["ه", "ات"].contains(where: noun.stem.hasSuffix)
  }
}
