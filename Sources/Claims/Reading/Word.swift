internal import ArabicText

/// A token with what the lexicon and its own letters say of it.
struct Word: Sendable {
  /// What stands in the text.
  let token: Token
  /// Whether و or ف before it joins it to what went before.
  var hasConjunction = false
  /// The ب, ل or ك written before it.
  var preposition: Character?
  /// Whether it carries the article.
  var isDefinite = false
  /// The letters behind the proclitics and the article, folded.
  var stem: String
  /// The folded letters behind و, ف, ب, ل and ك, the article included.
  var full: String
  /// How many letters of و, ف, ب, ل and ك stand before it.
  var proclitics = 0
  /// Where the stem's first letter, or the article before it, stands.
  var start: TextOffset
  /// Its class where it is a word of grammar.
  var particle: Particle?
  /// What it is where it opens a reported clause.
  var complementizer: Complementizer?
  /// The reporting verbs that it may be a form of.
  var verbs: [VerbReading] = []
  /// Whether it is better known as something else than a verb.
  var isDoubtfulVerb = false
  /// The noun of the lexicon that it is a form of.
  var noun: NounReading?
  /// What it can be where no table of ours knows it.
  var classes: WordClasses = []
  /// What part of a person's name it can be.
  var nameUnit: NameUnit?
  /// Whether it tells on what occasion something is said: تصريح، مؤتمر.
  var isOccasion = false
  /// Whether a name of the lexicon begins with it.
  var isListed = false
  /// Whether the tanwin of the accusative is written on it: ضاحكًا is how somebody speaks, not who.
  var hasTanwinFath = false
  /// Whether it is an adjective of place or people: سوري، تركية.
  var isNisba = false

  /// A token of which nothing is known.
  init(_ token: Token) {
    self.token = token
    stem = token.folded
    full = token.folded
    start = token.span.lowerBound
  }

  /// What kind of token it is.
  var kind: Token.Kind { token.kind }

  /// The name's part of it: without و, ف, ب, ل, ك, with the article.
  var nameSpan: TextSpan { start..<token.span.upperBound }

  /// Whether it is a word without proclitic, so that a phrase can go on with it.
  var isPlain: Bool { !hasConjunction && preposition == nil }

  /// Whether it is a noun or adjective by all that is known.
  var isNominal: Bool {
    token.isWord && particle == nil && complementizer == nil && !isVerbal
  }

  /// Whether it is a verb by all that is known.
  var isVerbal: Bool {
    particle == nil && (!isDoubtfulVerb && verbs.contains { $0.form.isFinite } || classes == .verb)
  }

  /// Whether it is a cue's participle in the accusative: قائلا، مضيفة.
  var isCueParticiple: Bool {
    !isDefinite && (noun == nil || stem.hasSuffix("ا"))
      && verbs.contains { $0.form.tense == .participle && $0.form.voice == .active }
  }

  /// Whether it stresses the noun before it: نفسه، نفسها.
  var isEmphasis: Bool { stem.hasPrefix("نفس") && stem.count > 3 }

  /// Whether it can be an adjective behind its noun.
  var isAdjectival: Bool { isNisba || classes.contains(.adjective) }

  /// Whether it can be part of a person's name.
  var isName: Bool { nameUnit != nil }

  /// Whether no table knows it, so that it is likely a name.
  var isUnknown: Bool {
    kind == .word && classes.isEmpty && noun == nil && particle == nil && complementizer == nil
      && verbs.isEmpty && !isNisba
  }
}
