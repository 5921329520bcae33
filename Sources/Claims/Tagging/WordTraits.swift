internal import ArabicText

/// What the tagger sees of a word; each trait is a hash, 0 where the word does not have it.
enum Trait: Int, CaseIterable {
  /// The stem; the whole word with its hamzas, ى and ة.
  case stem, form
  /// What sort of word it is, by all that the lexicon knows.
  case sort
  case kind, clitics, particle, verb, verbal, noun, classes, unit, nisba
  /// The lexicon's name that it is in, and where in it; the table of places.
  case name, gazetteer
  /// Classes of words that are used alike, from coarse to fine.
  case coarse, middle, fine
  case prefix1, prefix2, prefix3, suffix1, suffix2, suffix3, suffix4, length
  /// Where it stands.
  case block, opening, quotation
  /// What other occurrences of it are known by: the stem of a word that can name somebody; the same
  /// without a letter that can be a proclitic. No feature is made of them.
  case key, shortKey

  /// Whether it hangs on the word's letters alone.
  var isOfLetters: Bool {
    switch self {
    case .name, .block, .opening, .quotation: false
    default: true
    }
  }
}

/// The traits of the words of a passage, with borders at both ends.
struct WordTraits {
  private(set) var values: [UInt32]
  /// How many words there are.
  let count: Int

  /// How far a feature may look from its word.
  static let reach = 4
  /// How many traits a word has.
  static let width = Trait.allCases.count
  /// The traits of what stands before the first word and behind the last.
  static let border: [UInt32] = Trait.allCases.map {
    $0 == .stem || $0 == .sort ? 0xB0_4DE4 : 0
  }

  /// The traits of a passage, `names` being the lexicon's names in it by their first word.
  init(_ passage: Passage, names: [Int: LexiconMatch], _ memory: inout TraitMemory) {
    count = passage.words.count
    values = []
    values.reserveCapacity((count + 2 * Self.reach) * Self.width)
    for _ in 0..<Self.reach { values += Self.border }
    for word in passage.words { memory.append(word, to: &values) }
    for _ in 0..<Self.reach { values += Self.border }
    for index in passage.words.indices { self[index, .block] = Self.code(passage.block.kind) }
    for sentence in passage.sentences { self[sentence.lowerBound, .opening] = 1 }
    for index in passage.words.indices {
      guard let quotation = passage.quotation(around: index) else { continue }
      self[index, .quotation] = UInt32(min(quotation.count, 8))
    }
    for (start, match) in names.sorted(by: { $0.key < $1.key }) { enter(match, at: start) }
  }

  /// Where the traits of a word begin.
  static func start(of index: Int) -> Int { (index + reach) * width }

  /// A trait of a word, counted from the first; borders answer for words that are not there.
  subscript(index: Int, trait: Trait) -> UInt32 {
    get { values[Self.start(of: index) + trait.rawValue] }
    set { values[Self.start(of: index) + trait.rawValue] = newValue }
  }

  private static func code(_ kind: Block.Kind) -> UInt32 {
    UInt32(Block.Kind.allCases.firstIndex(of: kind) ?? 0) + 1
  }
}

extension WordTraits {
  private mutating func enter(_ match: LexiconMatch, at start: Int) {
    for index in match.range where index == start || self[index, .name] == 0 {
      var hash = FeatureHash(index == start ? 1 : 2)
      hash.combine(match.entry.kind.code)
      self[index, .name] = hash.value
    }
  }
}
