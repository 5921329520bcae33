internal import ArabicText
internal import LexiconData

/// What the analyser knows of words and names: one for all, never changed.
final class Lexicon: Sendable {
  /// Words of grammar, by their folded letters.
  let particles: PhraseIndex<Particle>
  /// Verbs of saying, in all their forms.
  let verbs: VerbIndex
  /// Cues that are not verbs.
  let cues: PhraseIndex<FixedCue>
  /// Nouns that attribute, folded.
  let nounCues: WordIndex<NounCue>
  /// Nouns that name parties, offices and places by class.
  let nouns: NounIndex
  /// Nouns that tell on what occasion something is said, folded.
  let occasions: WordIndex<Void>
  /// Actors and countries.
  let names: NameIndex
  /// Places.
  let places: Gazetteer
  /// Parts of persons' names.
  let people: Gazetteer
  /// Common words.
  let vocabulary: Gazetteer
  /// How sure claims are.
  let confidence: ConfidenceTable

  /// The shipped lexicon. A test reads every line of it, so that it cannot fail here.
  static let standard: Lexicon = {
    do {
      return try Lexicon()
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  init() throws(LexiconError) {
    particles = try Self.particles(Table(.particles))
    verbs = try VerbIndex(Table(.verbs))
    cues = try FixedCue.index(Table(.cues))
    nounCues = try NounCue.index(Table(.nouncues))
    nouns = try NounIndex(
      heads: Table(.heads), titles: Table(.titles), places: Table(.placeheads))
    names = try NameIndex(
      actors: Table(.actors), countries: Table(.countries), nisbas: Table(.nisbas))
    var occasions = WordIndex<Void>()
    for row in Table(.occasions).rows { occasions.insert(row.columns[0].folded, ()) }
    self.occasions = occasions
    places = Gazetteer(.places)
    people = Gazetteer(.names)
    vocabulary = Gazetteer(.vocabulary)
    confidence = try ConfidenceTable(Table(.confidence))
  }

  private static func particles(_ table: Table) throws(LexiconError) -> PhraseIndex<Particle> {
    var index = PhraseIndex<Particle>()
    for row in table.rows {
      _ = try row.columns(3)
      let particle = try row.value(1, "class") { Particle(rawValue: String($0)) }
      index.insert(row.columns[0].split(separator: " ").map(\.folded), particle)
    }
    return index
  }
}

extension Lexicon {
  /// The class of a word of grammar; a preposition may carry a pronoun (بينهم، لديها).
  func particle(_ word: Substring) -> Particle? {
    if let particle = particles[word] { return particle }
    if let first = word.first, first == "ل" || first == "ب",
      Self.addressees.contains(String(word.dropFirst()))
    {
      return .aside
    }
    for pronoun in ["هما", "ها", "هم", "هن", "نا", "ه"] {
      guard let stem = word.without(ending: pronoun), particles[stem] == .preposition else {
        continue
      }
      return .aside
    }
    return nil
  }

  /// What ل and ب carry: لي، له، بهم.
  private static let addressees: Set<String> = ["ي", "ه", "ها", "هم", "هما", "هن", "نا", "كم"]

  /// Whether a folded word alone is a place's name and nothing else.
  func isStrongPlace(_ word: Substring) -> Bool {
    places.rows(under: word).contains { !$0[8].elementsEqual("weak".utf8) }
  }

  /// The part that a folded word can have in a person's name.
  func nameUnit(_ word: Substring) -> NameUnit? {
    guard let row = people.rows(under: word).first else { return nil }
    let role = row[2].first
    return NameUnit(
      isGiven: role != UInt8(ascii: "f"), isFamily: role != UInt8(ascii: "g"),
      isWeak: row[4].elementsEqual("weak".utf8))
  }

  /// What a folded word can be.
  func classes(of word: some StringProtocol) -> WordClasses {
    vocabulary.rows(under: word).first.map { WordClasses(letters: $0[1]) } ?? []
  }

  /// What a word can be that carries a pronoun (حكومته، بلاده) or the tanwin of the accusative.
  func classes(ofInflected word: String) -> WordClasses {
    for ending in ["هما", "هم", "ها", "نا", "ه", "ا"] {
      guard let stem = word[...].without(ending: ending), stem.unicodeScalars.count > 2 else {
        continue
      }
      var classes = classes(of: stem)
      if classes.isEmpty, let root = stem.without(ending: "ت") {
        classes = self.classes(of: root + "ه")
      }
      if classes.isEmpty, isNoun(stem) { classes = .noun }
      if !classes.isEmpty { return classes }
    }
    return []
  }

  /// Whether a folded stem before a pronoun is a noun of the tables: أسرتـه is أسرة.
  private func isNoun(_ stem: Substring) -> Bool {
    nouns.contains(stem.without(ending: "ت").map { $0 + "ه" } ?? stem)
  }
}
