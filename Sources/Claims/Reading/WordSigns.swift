internal import ArabicText

/// What the rules ask of nearly every word, worked out once from its reading.
struct WordSigns: OptionSet, Sendable {
  let rawValue: UInt8

  /// It is a verb by all that is known.
  static let verbal = WordSigns(rawValue: 1)
  /// It is a noun or adjective by all that is known.
  static let nominal = WordSigns(rawValue: 2)
  /// It may begin a claim as a verb.
  static let mayReport = WordSigns(rawValue: 4)
  /// It is a cue's participle in the accusative.
  static let cueParticiple = WordSigns(rawValue: 8)
  /// No table knows it.
  static let unknown = WordSigns(rawValue: 16)
  /// It is a preposition with its pronoun.
  static let pronominalPhrase = WordSigns(rawValue: 32)
  /// It is likelier a person's name than anything else.
  static let nameLike = WordSigns(rawValue: 64)
}

extension WordSigns {
  /// The signs of a token that was read.
  init(_ token: Token, _ word: WordReading) {
    self = []
    if word.isVerbal { insert(.verbal) }
    if token.isWord, word.particle == nil, word.complementizer == nil, !word.isVerbal {
      insert(.nominal)
    }
    if word.verbs.contains(where: { $0.form.isFinite || $0.form.tense == .participle }) {
      insert(.mayReport)
    }
    if word.isCueParticiple { insert(.cueParticiple) }
    if token.kind == .word, word.isUnknown { insert(.unknown) }
    if token.kind == .word, word.isNameLike { insert(.nameLike) }
    if token.kind == .word,
      Self.pronominalPhrases.contains(token.folded)
        || word.hasConjunction && !word.full.begins(with: "بين")
          && Self.pronominalPhrases.contains(word.full)
    {
      insert(.pronominalPhrase)
    }
  }

  private static let pronominalPhrases: WordIndex<Void> = {
    let prepositions = ["في", "عن", "من", "علي", "الي", "ب", "ل", "مع", "لدي", "حول", "بين"]
    let pronouns = ["ه", "ها", "هم", "هما", "هن", "نا"]
    var phrases = WordIndex<Void>()
    for preposition in prepositions {
      for pronoun in pronouns { phrases.insert(preposition + pronoun, ()) }
    }
    return phrases
  }()
}

extension WordReading {
  fileprivate var isVerbal: Bool {
    particle == nil && (!isDoubtfulVerb && verbs.contains { $0.form.isFinite } || classes == .verb)
  }

  fileprivate var isCueParticiple: Bool {
    !isDefinite && (noun == nil || stem.ends(in: "ا"))
      && verbs.contains { $0.form.tense == .participle && $0.form.voice == .active }
  }

  fileprivate var isNameLike: Bool {
    guard noun == nil, particle == nil, complementizer == nil, !isNisba, !isVerbal else {
      return false
    }
    return isUnknown || nameUnit != nil && stem.count > 2
  }

  fileprivate var isUnknown: Bool {
    classes.isEmpty && noun == nil && particle == nil && complementizer == nil && verbs.isEmpty
      && !isNisba
  }
}
