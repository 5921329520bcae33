internal import ArabicText

extension WordReader {
  /// The forms of reporting verbs that it may be, behind و, ف and س, or ل before an imperfect.
  func verbs(
    _ word: WordReading, _ token: Token, _ readings: [Proclitics]
  ) -> [VerbReading] {
    if word.particle != nil, word.particle != .preposition { return [] }
    let isPreposition = word.particle != nil && !word.hasConjunction
    return readings.flatMap { reading -> [VerbReading] in
      if word.isDoubtfulVerb && reading.letters != word.proclitics { return [] }
      let found = lexicon.verbs.readings(of: reading).filter {
        admits($0, reading, word, token) && (!isPreposition || $0.tellsLikePreposition)
      }
      if found.isEmpty { return [] }
      let exact = found.filter { token.bare.ends(in: $0.form.text) }
      return asVocalised(exact.isEmpty ? found : exact, token, behind: reading.letters)
    }
  }

  /// A perfect with a written damma on its first letter, or behind its first ا, is a passive: ذُكر، اتُهم.
  private func asVocalised(
    _ verbs: [VerbReading], _ token: Token, behind letters: Int
  ) -> [VerbReading] {
    guard token.hasMarks else { return verbs }
    let isAugmented = token.bare.unicodeScalars.dropFirst(letters).first == "ا"
    let letter = token.span.offset(behind: letters + (isAugmented ? 1 : 0), in: text)
    guard text.hasDamma(at: letter) else { return verbs }
    let passives = verbs.filter { $0.form.tense != .perfect || $0.form.voice == .passive }
    return passives.isEmpty ? verbs : passives
  }

  private func admits(
    _ verb: VerbReading, _ reading: Proclitics, _ word: WordReading, _ token: Token
  ) -> Bool {
    switch reading.preposition {
    case nil: break
    case "ب": return verb.form.tense == .masdar
    case "ل":
      return verb.form.tense == .masdar || verb.form.tense == .imperfect && !word.isDoubtfulVerb
    default: return false
    }
    if reading.isFuture {
      guard verb.form.tense == .imperfect, token.bare.ends(in: verb.form.text) else {
        return false
      }
    }
    switch verb.form.tense {
    case .perfect, .imperfect:
      return !reading.hasArticle && !word.hasTanwinFath
        && !(word.isDoubtfulVerb && !verb.pronoun.isEmpty)
        && !isMasdar(verb, reading, token)
    case .participle:
      // مقره is a place with its owner.
      if verb.form.text.ends(in: "ة"), token.bare.ends(in: "ه") { return false }
      let isOther = word.noun != nil && word.noun?.kind != .title
      return verb.form.isAccusative && (!isOther || verb.form.text.ends(in: "ا"))
        && !word.isListed
    case .masdar: return true
    }
  }
}

extension WordReader {
  /// إدانته: with the hamza below, what begins like أدان is its maṣdar.
  private func isMasdar(_ verb: VerbReading, _ reading: Proclitics, _ token: Token) -> Bool {
    verb.form.text.unicodeScalars.first == "أ"
      && token.bare.unicodeScalars.dropFirst(reading.letters).first == "إ"
  }
}

extension VerbReading {
  /// Whether a verb written like a preposition tells that something is, or what is felt: بين أن، عبر عن.
  fileprivate var tellsLikePreposition: Bool {
    form.tense == .perfect && pronoun.isEmpty && !verb.frames.isDisjoint(with: [.anna, .an])
  }
}

extension VerbForm {
  /// Whether a participle can stand in the accusative, as a cue does: مضيفا, مشيرة, مؤكدين; one in ات is
  /// rather a noun: مقترحات.
  var isAccusative: Bool {
    tense == .participle && ["ا", "ة", "ين"].contains { text.ends(in: $0) }
  }
}

extension String {
  /// Whether the letter at a place carries a damma.
  fileprivate func hasDamma(at offset: TextOffset) -> Bool {
    let start = utf8.index(startIndex, offsetBy: offset.utf8)
    return unicodeScalars[start...].dropFirst().first == "\u{64F}"
  }
}
