internal import ArabicText
internal import LexiconData

/// What the analyser knows of words and names.
struct Lexicon: Sendable {
  /// Words of grammar, by their folded letters.
  let particles: PhraseIndex<Particle>
  /// Verbs of saying, in all their forms.
  let verbs: VerbIndex
  /// Cues that are not verbs.
  let cues: PhraseIndex<FixedCue>
  /// Nouns that attribute, folded.
  let nounCues: [String: NounCue]
  /// Nouns that name parties, offices and places by class.
  let nouns: NounIndex
  /// Nouns that tell on what occasion something is said, folded.
  let occasions: Set<String>
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
    occasions = Set(Table(.occasions).rows.map { $0.columns[0].folded })
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
  func particle(_ word: String) -> Particle? {
    if let particle = particles[word] { return particle }
    let carriesPronoun = SuffixPronoun.readings(of: word[...]).contains { suffixed in
      suffixed.pronoun != "ني" && isPreposition(suffixed.stem)
    }
    return carriesPronoun ? .aside : nil
  }

  /// Whether a folded word is a preposition, those included that are written with what they govern.
  private func isPreposition(_ word: Substring) -> Bool {
    word == "ل" || word == "ب" || particles[String(word)] == .preposition
  }

  /// Whether a folded word alone is a place's name and nothing else.
  func isStrongPlace(_ word: String) -> Bool {
    places.wordLimit(from: word) > 0
      && places.rows(under: word).contains { PlaceRow($0)?.isWeak == false }
  }

  /// The part that a folded word can have in a person's name.
  func nameUnit(_ word: String) -> NameUnit? {
    guard let row = people.rows(under: word).first, row.count >= 5 else { return nil }
    return NameUnit(
      isGiven: row[2] != "f", isFamily: row[2] != "g", isWeak: row[4] == "weak")
  }

  /// What a folded word can be.
  func classes(of word: String) -> WordClasses {
    guard let row = vocabulary.rows(under: word).first, row.count >= 2 else { return [] }
    return WordClasses(letters: row[1])
  }

  /// What a word can be that carries a pronoun (حكومته، بلاده) or the tanwin of the accusative.
  func classes(ofInflected word: String) -> WordClasses {
    var stems = SuffixPronoun.readings(of: word[...])
      .filter { $0.isFrequent && $0.stem.count > 2 }
      .flatMap { $0.stems.map(\.folded) }
    if word.last == "ا", word.count > 3 { stems.append(String(word.dropLast())) }
    return stems.lazy.map(nominalClasses).first { !$0.isEmpty } ?? []
  }

  /// What a folded stem can be, a noun of the tables included: أسرتـه is أسرة.
  private func nominalClasses(of stem: String) -> WordClasses {
    let classes = classes(of: stem)
    guard classes.isEmpty, nouns.longest(from: stem, next: { _ in nil }) != nil else {
      return classes
    }
    return .noun
  }
}
