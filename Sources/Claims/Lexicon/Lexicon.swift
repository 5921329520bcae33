internal import ArabicText
internal import LexiconData

/// What the analyser knows of words and names: one for all, never changed.
final class Lexicon: Sendable {
  /// Words of grammar, by their folded letters.
  let particles: PhraseIndex<Particle>
  /// Prepositions that carry a pronoun (بينهم، لديها), folded.
  private let pronominals: WordIndex<Void>
  /// Verbs of saying, in all their forms.
  let verbs: VerbIndex
  /// Cues that are not verbs.
  let cues: PhraseIndex<FixedCue>
  /// Nouns that attribute, folded.
  let nounCues: WordIndex<NounCue>
  /// Nouns that name parties, offices and places by class.
  let nouns: NounIndex
  /// Words that have a place of their own in the grammar of attribution, folded.
  let usages: WordIndex<Usages>
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

  /// The shipped lexicon with what a person has added.
  init(adding additions: [LexiconAddition] = []) throws(LexiconError) {
    let particles = try Self.particles(Table(.particles))
    self.particles = particles
    pronominals = Self.pronominals(Table(.particles).rows.map { $0[0].folded }, of: particles)
    verbs = try VerbIndex(Table(.verbs).behind(additions.rows(for: .verbs)))
    cues = try FixedCue.index(Table(.cues).behind(additions.rows(for: .cues)))
    nounCues = try NounCue.index(Table(.nouncues).behind(additions.rows(for: .nouncues)))
    nouns = try NounIndex(
      heads: Table(.heads), titles: Table(.titles), places: Table(.placeheads))
    names = try NameIndex(
      actors: Table(.actors).behind(additions.rows(for: .actors)), countries: Table(.countries),
      nisbas: Table(.nisbas))
    usages = try Usages.index(Table(.usages))
    places = Gazetteer(.places, behind: additions.rows(for: .places))
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

  /// Prepositions, those included that are written with what they govern, with their pronouns.
  private static func pronominals(
    _ words: [String], of particles: PhraseIndex<Particle>
  ) -> WordIndex<Void> {
    var index = WordIndex<Void>()
    for word in words.filter({ particles[$0] == .preposition }) + ["ل", "ب"] {
      for form in SuffixPronoun.forms(of: word) { index.insert(form, ()) }
    }
    return index
  }
}

extension Lexicon {
  /// Whether one of the cues that are no verbs may begin with a folded word, behind و or ف or not.
  func mayBeginCue(_ word: String) -> Bool {
    if cues.mayBegin(word) { return true }
    let rest = word[...].without(beginning: "و") ?? word[...].without(beginning: "ف")
    return rest.map(cues.mayBegin) ?? false
  }

  /// The class of a word of grammar; a preposition may carry a pronoun (بينهم، لديها).
  func particle(_ word: Substring) -> Particle? {
    particles[word] ?? (pronominals.contains(word) ? .aside : nil)
  }

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
  func classes(of word: some WordText) -> WordClasses {
    vocabulary.rows(under: word).first.map { WordClasses(letters: $0[1]) } ?? []
  }

  /// What a word can be that carries a pronoun (حكومته، بلاده) or the tanwin of the accusative.
  func classes(ofInflected word: String) -> WordClasses {
    for suffixed in SuffixPronoun.readings(of: word[...]) where suffixed.isFrequent {
      for stem in suffixed.stems where suffixed.stem.unicodeScalars.count > 2 {
        let classes = nominalClasses(of: stem.folded[...])
        if !classes.isEmpty { return classes }
      }
    }
    guard let stem = word[...].without(ending: "ا"), stem.unicodeScalars.count > 2 else {
      return []
    }
    return nominalClasses(of: stem)
  }

  /// What a folded stem can be, a noun of the tables included: أسرتـه is أسرة.
  private func nominalClasses(of stem: Substring) -> WordClasses {
    let classes = classes(of: stem)
    return classes.isEmpty && nouns.contains(stem) ? .noun : classes
  }
}
