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
}

/// The traits of the words of a passage, with borders at both ends.
struct WordTraits {
  private(set) var values: [UInt32]
  /// How many words there are.
  let count: Int

  /// How far a feature may look from its word.
  static let reach = 3
  /// How many traits a word has.
  static let width = Trait.allCases.count
  private static let border: UInt32 = 0xB0_4DE4

  /// The traits of a passage, `names` being the lexicon's names in it by their first word.
  init(_ passage: Passage, names: [Int: LexiconMatch], lexicon: Lexicon, classes: WordClassTable) {
    count = passage.words.count
    values = Array(repeating: 0, count: (count + 2 * Self.reach) * Self.width)
    for index in -Self.reach..<count + Self.reach
    where !(0..<count).contains(index) {
      self[index, .stem] = Self.border
      self[index, .sort] = Self.border
    }
    let openings = Set(passage.sentences.map(\.lowerBound))
    for (index, word) in passage.words.enumerated() {
      read(word, at: index, lexicon, classes)
      self[index, .block] = Self.code(passage.block.kind)
      self[index, .opening] = openings.contains(index) ? 1 : 0
      let quotation = passage.quotation(around: index)
      self[index, .quotation] = quotation.map { UInt32(min($0.count, 8)) } ?? 0
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
  private mutating func read(
    _ word: Word, at index: Int, _ lexicon: Lexicon, _ classes: WordClassTable
  ) {
    let stem = FeatureHash(word.stem.utf8).value
    self[index, .stem] = stem
    self[index, .form] = FeatureHash(word.token.bare.utf8).value
    self[index, .kind] = word.kindCode
    self[index, .clitics] = word.cliticCode
    self[index, .particle] = word.particleCode
    self[index, .verb] = word.verbs.first.map { $0.code } ?? 0
    self[index, .verbal] = 1 + (word.isVerbal ? 1 : 0) + (word.isDoubtfulVerb ? 2 : 0)
    self[index, .noun] = word.noun?.code ?? 0
    self[index, .classes] = UInt32(word.classes.rawValue)
    self[index, .unit] = word.nameUnit?.code ?? 0
    self[index, .nisba] = word.isNisba ? 1 : 0
    self[index, .sort] = sort(of: word)
    self[index, .gazetteer] = gazetteer(word, lexicon)
    let used = classes.number(of: word)
    self[index, .fine] = used.map { UInt32($0) + 1 } ?? (word.isDefinite ? 2001 : 2002)
    self[index, .middle] = used.map { UInt32($0 >> 2) + 1 } ?? 0
    self[index, .coarse] = used.map { UInt32($0 >> 4) + 1 } ?? 0
    if word.kind == .word { spell(word.stem, at: index) }
  }

  private mutating func spell(_ stem: String, at index: Int) {
    let bytes = Array(stem.utf8)
    // Folded Arabic letters are two bytes each.
    for (letters, prefix, suffix) in [
      (1, Trait.prefix1, Trait.suffix1), (2, .prefix2, .suffix2), (3, .prefix3, .suffix3),
    ] where bytes.count > 2 * letters {
      self[index, prefix] = FeatureHash(bytes.prefix(2 * letters)).value
      self[index, suffix] = FeatureHash(bytes.suffix(2 * letters)).value
    }
    if bytes.count > 8 { self[index, .suffix4] = FeatureHash(bytes.suffix(8)).value }
    self[index, .length] = UInt32(min(bytes.count / 2, 9))
  }

  private func sort(of word: Word) -> UInt32 {
    var hash = FeatureHash(word.kindCode)
    if word.kind == .word {
      if word.complementizer != nil {
        hash.combine(1)
      } else if word.particle != nil {
        hash.combine(word.particleCode)
      } else if word.isVerbal {
        hash.combine(2)
      } else if let noun = word.noun {
        hash.combine(noun.code)
      } else if word.isNisba {
        hash.combine(3)
      } else if let unit = word.nameUnit, word.classes.isEmpty {
        hash.combine(unit.code + 8)
      } else {
        hash.combine(UInt32(word.classes.rawValue) + 32)
      }
      hash.combine((word.isDefinite ? 1 : 0) + (word.preposition == nil ? 0 : 2))
    }
    return hash.value
  }

  private func gazetteer(_ word: Word, _ lexicon: Lexicon) -> UInt32 {
    guard word.kind == .word, lexicon.places.wordLimit(from: word.full) > 0,
      let row = lexicon.places.rows(under: word.full).lazy.compactMap(PlaceRow.init).first
    else { return 0 }
    var hash = FeatureHash(row.isWeak ? 1 : 2)
    hash.combine(NameEntry.Kind.place(row.kind).code)
    return hash.value
  }

  private mutating func enter(_ match: LexiconMatch, at start: Int) {
    for index in match.range where index == start || self[index, .name] == 0 {
      var hash = FeatureHash(index == start ? 1 : 2)
      hash.combine(match.entry.kind.code)
      self[index, .name] = hash.value
    }
  }
}
