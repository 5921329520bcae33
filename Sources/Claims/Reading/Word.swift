internal import ArabicText

/// A token with what the lexicon and its own letters say of it.
struct Word: Sendable {
  /// What kind of token it is.
  let kind: Token.Kind
  /// Where it stands in the text.
  let span: TextSpan
  /// Where the stem's first letter, or the article before it, stands.
  let start: TextOffset
  /// What its letters say wherever they stand; shared, because words are copied often.
  private let shared: SharedReading

  private final class SharedReading: Sendable {
    let bare: String
    let folded: String
    let reading: WordReading
    let signs: WordSigns

    init(_ token: Token, _ reading: WordReading) {
      bare = token.bare
      folded = token.folded
      self.reading = reading
      signs = WordSigns(token, reading)
    }
  }

  /// A token that was read.
  init(_ token: Token, start: TextOffset, _ reading: WordReading) {
    kind = token.kind
    span = token.span
    self.start = start
    shared = SharedReading(token, reading)
  }

  /// The same letters elsewhere.
  init(_ span: TextSpan, start: TextOffset, like word: Word) {
    kind = word.kind
    self.span = span
    self.start = start
    shared = word.shared
  }

  /// What stands in the text.
  var token: Token {
    Token(kind: kind, span: span, bare: shared.bare, folded: shared.folded)
  }
}

extension Word {
  /// Whether it is a word, number or foreign word.
  var isWord: Bool { kind.isWord }
  /// The letters without harakat and tatweel.
  var bare: String { shared.bare }
  /// The form under which it is looked up.
  var folded: String { shared.folded }
  /// Whether و or ف before it joins it to what went before.
  var hasConjunction: Bool { shared.reading.hasConjunction }
  /// The ب, ل or ك written before it.
  var preposition: Unicode.Scalar? { shared.reading.preposition }
  /// Whether it carries the article.
  var isDefinite: Bool { shared.reading.isDefinite }
  /// The letters behind the proclitics and the article, folded.
  var stem: String { shared.reading.stem }
  /// The folded letters behind و, ف, ب, ل and ك, the article included.
  var full: String { shared.reading.full }
  /// How many letters of و, ف, ب, ل and ك stand before it.
  var proclitics: Int { shared.reading.proclitics }
  /// Its class where it is a word of grammar.
  var particle: Particle? { shared.reading.particle }
  /// What it is where it opens a reported clause.
  var complementizer: Complementizer? { shared.reading.complementizer }
  /// The reporting verbs that it may be a form of.
  var verbs: [VerbReading] { shared.reading.verbs }
  /// Whether it is better known as something else than a verb.
  var isDoubtfulVerb: Bool { shared.reading.isDoubtfulVerb }
  /// The noun of the lexicon that it is a form of.
  var noun: NounReading? { shared.reading.noun }
  /// What it can be where no table of ours knows it.
  var classes: WordClasses { shared.reading.classes }
  /// What part of a person's name it can be.
  var nameUnit: NameUnit? { shared.reading.nameUnit }
  /// Whether only what stands behind its و or ل is known, as part of a person's name: وأحمد، لماي.
  var isNameBehindLetter: Bool { shared.reading.isNameBehindLetter }
  /// Whether a longer name of the lexicon may begin with all its letters, those read as proclitics too:
  /// بيونغ يانغ, لاس فيغاس.
  var isWholeNameStart: Bool { shared.reading.isWholeNameStart }
  /// The places that it has in the grammar of attribution.
  var usages: Usages { shared.reading.usages }
  /// Whether a name of the lexicon begins with it.
  var isListed: Bool { shared.reading.isListed }
  /// Whether the tanwin of the accusative is written on it: ضاحكًا is how somebody speaks, not who.
  var hasTanwinFath: Bool { shared.reading.hasTanwinFath }
  /// Whether it is an adjective of place or people: سوري، تركية.
  var isNisba: Bool { shared.reading.isNisba }
  /// Whether the name of an actor or country may begin with it.
  var isNameStart: Bool { shared.reading.isNameStart }
  /// How many words a place's name has at most that begins with it.
  var placeWords: Int { shared.reading.placeWords }
  /// The places of that name alone.
  var places: [PlaceRow] { shared.reading.places }
  /// Whether one of the cues may begin with it that are no verbs.
  var isCueStart: Bool { shared.reading.isCueStart }
  /// What it attributes as a noun.
  var nounCue: NounCueReading? { shared.reading.nounCue }
  /// Its number among the words remembered; nil where it is not.
  var number: Int? { shared.reading.number }
}

extension Word {
  /// The name's part of it: without و, ف, ب, ل, ك, with the article.
  var nameSpan: TextSpan { start..<span.upperBound }

  /// Whether it is a word without proclitic, so that a phrase can go on with it.
  var isPlain: Bool { !hasConjunction && preposition == nil }

  /// Whether it is a noun or adjective by all that is known.
  var isNominal: Bool { shared.signs.contains(.nominal) }

  /// Whether it is a verb by all that is known.
  var isVerbal: Bool { shared.signs.contains(.verbal) }

  /// Whether it may begin a claim as a verb.
  var mayReport: Bool { shared.signs.contains(.mayReport) }

  /// Whether it is a cue's participle in the accusative: قائلا، مضيفة.
  var isCueParticiple: Bool { shared.signs.contains(.cueParticiple) }

  /// Whether it is a preposition with its pronoun (فيه، عنها، إليهم): it takes nothing behind it,
  /// and in a relative clause it stands for what the clause describes.
  var isPronominalPhrase: Bool { shared.signs.contains(.pronominalPhrase) }

  /// Whether it stresses the noun before it: نفسه، ذاتها، عينه.
  var isEmphasis: Bool {
    ["نفس", "ذات", "عين"].contains { noun in
      stem.begins(with: noun) && ["ه", "ها", "هم", "هما"].contains(stem.dropFirst(noun.count))
    }
  }

  /// Whether it tells on what occasion something is said: تصريح، مؤتمر.
  var isOccasion: Bool { usages.contains(.occasion) }

  /// Whether it can be an adjective behind its noun.
  var isAdjectival: Bool { isNisba || classes.contains(.adjective) }

  /// Whether it can be part of a person's name.
  var isName: Bool { nameUnit != nil }

  /// Whether it is likelier a person's name than anything else, so that it can stand for one alone.
  var canStandForName: Bool { shared.signs.contains(.nameLike) }

  /// Whether no table knows it, so that it is likely a name.
  var isUnknown: Bool { shared.signs.contains(.unknown) }
}
