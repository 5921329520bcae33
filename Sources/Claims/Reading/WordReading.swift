internal import ArabicText

/// What the lexicon and its own letters say of a word, wherever it stands.
struct WordReading: Sendable {
  /// Whether و or ف before it joins it to what went before.
  var hasConjunction = false
  /// The ب, ل or ك written before it.
  var preposition: Unicode.Scalar?
  /// Whether it carries the article.
  var isDefinite = false
  /// The letters behind the proclitics and the article, folded.
  var stem: String
  /// The folded letters behind و, ف, ب, ل and ك, the article included.
  var full: String
  /// How many letters of و, ف, ب, ل and ك stand before it.
  var proclitics = 0
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
  /// Whether only what stands behind its و or ل is known, as part of a person's name: وأحمد، لماي.
  var isNameBehindLetter = false
  /// Whether a longer name of the lexicon may begin with all its letters, those read as proclitics too:
  /// بيونغ يانغ, لاس فيغاس.
  var isWholeNameStart = false
  /// The places that it has in the grammar of attribution.
  var usages: Usages = []
  /// Whether a name of the lexicon begins with it.
  var isListed = false
  /// Whether the tanwin of the accusative is written on it: ضاحكًا is how somebody speaks, not who.
  var hasTanwinFath = false
  /// Whether it is an adjective of place or people: سوري، تركية.
  var isNisba = false

  /// Whether the name of an actor or country may begin with it.
  var isNameStart = false
  /// How many words a place's name has at most that begins with it.
  var placeWords = 0
  /// The places of that name alone.
  var places: [PlaceRow] = []
  /// Whether one of the cues may begin with it that are no verbs.
  var isCueStart = false
  /// What it attributes as a noun.
  var nounCue: NounCueReading?
  /// Its number among the words remembered; nil where it is not.
  var number: Int?

  /// A token of which nothing is known.
  init(_ token: Token) {
    stem = token.folded
    full = token.folded
  }
}
