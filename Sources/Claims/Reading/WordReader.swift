internal import ArabicText

/// Reads tokens as words: cuts the proclitics off and asks the lexicon what is left.
struct WordReader {
  /// What is known of words.
  let lexicon: Lexicon
  /// The text that the tokens stand in.
  let text: String

  /// The word that a token is.
  func word(_ token: Token) -> Word {
    let reading = reading(token)
    return Word(token, start: start(token.span, reading.proclitics), reading)
  }

  /// The words of a stretch of the text, in order, those read before from memory. Words with marks
  /// are none to remember: the marks are not in the letters by which they are found.
  func words(in span: TextSpan, _ memory: inout WordMemory) -> [Word] {
    let places = text.tokenPlaces(in: span)
    let bytes = text.utf8Span.span
    return places.map { place in
      let known =
        place.kind.isKnownByLetters ? memory[bytes.extracting(place.span.utf8)] : nil
      guard let known else { return word(at: place, &memory) }
      return Word(place.span, start: start(place.span, known.proclitics), like: known)
    }
  }

  /// A word that memory does not hold.
  private func word(at place: Token.Place, _ memory: inout WordMemory) -> Word {
    let token = Token(kind: place.kind, span: place.span, text: text[place.span])
    guard token.isKnownByLetters else { return word(token) }
    var reading = reading(token)
    reading.number = memory.next
    let word = Word(token, start: start(token.span, reading.proclitics), reading)
    memory.insert(word)
    return word
  }

  private func start(_ span: TextSpan, _ letters: Int) -> TextOffset {
    letters > 0 ? span.offset(behind: letters, in: text) : span.lowerBound
  }

  private func reading(_ token: Token) -> WordReading {
    var word = WordReading(token)
    if token.kind == .word {
      read(token, &word)
      word.isCueStart = lexicon.mayBeginCue(token.folded)
      word.nounCue = nounCue(word, token)
    }
    if token.kind == .word || token.kind == .foreign {
      word.isNameStart = lexicon.names.mayBegin(word.full)
      word.isWholeNameStart = word.proclitics > 0 && lexicon.names.mayBegin(token.folded)
      word.placeWords = lexicon.places.wordLimit(from: word.full)
      if word.placeWords > 0 {
        word.places = lexicon.places.rows(under: word.full).compactMap(PlaceRow.init)
      }
    }
    return word
  }

  private func read(_ token: Token, _ word: inout WordReading) {
    defer { word.usages = usages(word, token) }
    word.hasTanwinFath = token.hasMarks && text[token.span].unicodeScalars.contains("\u{64B}")
    word.complementizer = Complementizer(bare: token.bare)
    if word.complementizer != nil {
      word.hasConjunction = word.complementizer?.hasConjunction == true
      return
    }
    let readings = Proclitics.readings(of: token)
    word.particle = particle(readings, token, &word)
    if word.particle == nil { describe(&word, readings, token) }
    word.isDoubtfulVerb = isNominal(word)
    word.verbs = verbs(word, token, readings)
    // Only folded is رأى the noun رأي.
    if token.bare.ends(in: "ى"), word.verbs.contains(where: { $0.form.text.ends(in: "ى") }) {
      word.isDoubtfulVerb = false
    }
  }

  /// The places of its stem and of the whole: بيد is no hand before أن.
  private func usages(_ word: WordReading, _ token: Token) -> Usages {
    let usages = lexicon.usages.usages(of: word.stem)
    guard word.preposition != nil else { return usages }
    return usages.union(lexicon.usages.usages(of: token.folded))
  }

  /// What a word attributes as a noun, perhaps with its owner written on it: اتهامات، وعده.
  private func nounCue(_ word: WordReading, _ token: Token) -> NounCueReading? {
    if let cue = lexicon.nounCues[token.folded] ?? lexicon.nounCues[word.stem] {
      return NounCueReading(cue: cue)
    }
    if let cue = accusative(word) { return NounCueReading(cue: cue, isAccusative: true) }
    let owned = word.verbs.filter { $0.form.tense == .masdar && !$0.pronoun.isEmpty }
    return owned.lazy.compactMap { reading in
      lexicon.nounCues[reading.form.text.folded].map {
        NounCueReading(cue: $0, pronoun: reading.pronoun)
      }
    }.first
  }

  /// أصدرت تحذيرا: the indefinite accusative of a noun that attributes, which is no participle (متهما).
  private func accusative(_ word: WordReading) -> NounCue? {
    guard !word.isDefinite, word.preposition == nil, word.stem.ends(in: "ا"),
      word.stem.utf8.count > 6, !word.verbs.contains(where: { $0.form.tense == .participle })
    else { return nil }
    return lexicon.nounCues[String(word.stem.dropLast()).folded]
  }

  /// A word of grammar, perhaps behind و or ف.
  ///
  /// علي with its dots is the name; على is the preposition.
  private func particle(
    _ readings: [Proclitics], _ token: Token, _ word: inout WordReading
  ) -> Particle? {
    if token.bare.isSpelled("علي") { return nil }
    for reading in readings where !reading.isFuture && reading.letters < 2 {
      guard let particle = lexicon.particle(reading.full) else { continue }
      if let preposition = reading.preposition, preposition != "ل", particle != .time,
        particle != .demonstrative || preposition != "ب"
      {
        continue
      }
      if isOther(particle, token, reading) { continue }
      apply(reading, to: &word)
      word.stem = word.full
      return particle
    }
    return nil
  }

  /// وبيّن is no وبين, مقابلة is not مقابل with a pronoun, and ولي is not و and لي.
  private func isOther(_ particle: Particle, _ token: Token, _ reading: Proclitics) -> Bool {
    switch particle {
    case .preposition:
      token.hasMarks && text[token.span].unicodeScalars.contains("\u{651}")
        && lexicon.verbs.contains(reading.full)
    case .aside:
      token.bare.ends(in: "ة") && lexicon.particle(reading.full.dropLast()) == .preposition
        || reading.letters > 0 && lexicon.nouns.contains(token.folded[...])
    default: false
    }
  }

  /// The reading that the lexicon knows best, with the fewest cuts.
  private func describe(_ word: inout WordReading, _ readings: [Proclitics], _ token: Token) {
    for reading in readings where !reading.isFuture {
      let reading = ownLam(of: reading) ?? reading
      let entry = WordEntry(reading, in: lexicon)
      guard reading.hasArticle || entry.isKnown || !lexicon.verbs.readings(of: reading).isEmpty
      else { continue }
      if token.bare.ends(in: "ة"), isRather(entry, cutFurther: readings, reading) { continue }
      apply(reading, to: &word)
      word.noun = entry.noun
      word.isNisba = entry.isNisba
      word.nameUnit = entry.nameUnit
      word.classes = entry.classes
      word.isListed = entry.isListed
      return
    }
    guard token.bare.begins(with: "و") || token.bare.begins(with: "ل") else { return }
    word.isNameBehindLetter = readings.contains { reading in
      reading.letters == 1 && !reading.isFuture && reading.full.isLonger(than: 2)
        && lexicon.nameUnit(reading.full) != nil
    }
  }

  /// للجنة as ل and اللجنة, for it is written like ل and a noun جنة.
  private func ownLam(of reading: Proclitics) -> Proclitics? {
    reading.withOwnLam.flatMap { lexicon.nouns.contains($0.stem) ? $0 : nil }
  }

  /// بقوة is no بقوه, "they remained it", where it is a noun behind ب.
  private func isRather(
    _ entry: WordEntry, cutFurther readings: [Proclitics], _ reading: Proclitics
  ) -> Bool {
    entry.classes == .verb && entry.noun == nil
      && readings.contains {
        $0.letters > reading.letters && WordEntry($0, in: lexicon).noun != nil
      }
  }

  private func apply(_ reading: Proclitics, to word: inout WordReading) {
    word.hasConjunction = reading.hasConjunction
    word.preposition = reading.preposition
    word.isDefinite = reading.hasArticle
    word.stem = String(reading.stem)
    word.full = String(reading.full)
    word.proclitics = reading.letters
  }

  /// Whether a word is known as something else than a verb.
  private func isNominal(_ word: WordReading) -> Bool {
    word.noun != nil || word.isNisba || word.nameUnit?.isWeak == false || word.particle != nil
      || word.isListed || !word.classes.isEmpty && word.classes != .verb
  }
}
