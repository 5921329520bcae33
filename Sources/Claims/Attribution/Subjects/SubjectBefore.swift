internal import ArabicText

extension Subject {
  /// The noun phrase that ends where the verb begins: لكن المتحدث باسم الوزارة قال.
  func before(_ cue: Int, _ reading: VerbReading) -> Range<Int>? {
    guard !passage.words[cue].hasConjunction || passage.words[cue].folded.first == "ف" else {
      return nil
    }
    guard !isInFreeRelative(cue), !describesNoun(cue, reading) else { return nil }
    if let party = parted(before: cue, reading) ?? amongWhom(before: cue, reading) { return party }
    if let name = quotedName(before: cue) { return name }
    if let noun = bearing(before: cue, reading) { return noun }
    let end = skipBack(from: cue)
    // وقد أكد: a clause of its own begins.
    if passage.words[end..<cue].contains(where: \.joinsVerb) { return nil }
    let found =
      described(before: end, reading) ?? phrase(before: end, reading)
      ?? interrupted(before: cue, reading)
    return found.flatMap {
      isDocument($0, takenUpBehind: cue) || isApart($0, before: cue)
        || describesThing(at: $0.lowerBound)
        || skipsBracket(end..<cue) && !stands($0, before: end)
        || isSpokenOf($0, reading, at: cue) ? nil : $0
    }
  }

  /// نشر تغريدة على موقع نسيم، الأحد، [قال فيها]: where it stands, and not who says it.
  private func isApart(_ phrase: Range<Int>, before cue: Int) -> Bool {
    guard phrase.upperBound < cue, passage.words[phrase.upperBound].kind == .comma,
      cue + 1 < passage.words.count, passage.words[cue + 1].isTherein
    else { return false }
    let first = passage.words[phrase.lowerBound]
    return first.usages.contains(.platform) || first.proclitic != nil
      || phrase.lowerBound > 0 && passage.words[phrase.lowerBound - 1].particle == .preposition
  }

  /// رجل يعتقد أنه تاجر: somebody of whom nothing else is known, and whom the content takes up, is spoken of.
  func isSpokenOf(_ phrase: Range<Int>, _ reading: VerbReading, at cue: Int) -> Bool {
    let first = passage.words[phrase.lowerBound]
    guard phrase.count == 1, cue + 1 < passage.words.count, !first.isDefinite, first.kind == .word,
      first.noun?.actorKind == .anonymous
    else { return false }
    return passage.words[cue + 1].complementizer?.pronoun.isEmpty == false
      && isImpersonal(reading, at: cue)
  }

  /// The noun phrase of a clause that ends at a place.
  func phrase(before end: Int, _ reading: VerbReading) -> Range<Int>? {
    let start = clauseStart(before: end)
    // إذ أكد الوزير أن المشروع باق، [دعا]: the verb is not that of the clause behind أن.
    if start > 0, passage.words[end].kind == .comma, passage.isInBackground(start - 1) {
      return nil
    }
    if let share = percentage(endingAt: end, behind: start) { return share }
    if let source = describedSource(before: end, behind: start, reading) { return source }
    for index in start..<max(start, end) where opensPhrase(index, start) {
      guard let range = sourcePhrase(before: end).range(from: index) else {
        continue
      }
      guard reaches(range.upperBound, end) || isDescribed(range, end) else { continue }
      // جاء ذلك في كلمة دعا فيها: what happened says nothing.
      if range.count == 1, passage.words[index].particle == .demonstrative { continue }
      if agrees(index, reading) { return joinedParty(in: range, reading) ?? range }
    }
    return nil
  }

  /// The last of nouns joined by و where that alone is a party, for the verb behind it is in the
  /// singular: العاصفة تشل الملاحة [وشركة شحن] تنفي.
  private func joinedParty(in phrase: Range<Int>, _ reading: VerbReading) -> Range<Int>? {
    guard reading.form.number == .singular, !isParty(phrase) else { return nil }
    let start = phrase.dropFirst().last { index in
      let word = passage.words[index]
      return word.hasConjunction && !word.isDefinite && word.noun?.isInstitution == true
        && agrees(index, reading)
    }
    return start.map { $0..<phrase.upperBound }
  }

  /// Whether only an apposition between commas parts a party from its verb, and it is no party of
  /// its own: الحكومة، حليفة الشركة، أعلنت.
  private func isDescribed(_ party: Range<Int>, _ end: Int) -> Bool {
    let start = party.upperBound + 1
    guard start < end, end < passage.words.count, passage.words[party.upperBound].kind == .comma,
      passage.words[end].kind == .comma, isParty(party)
    else { return false }
    let apposition = passage.words[start..<end]
    let first = passage.words[start]
    return apposition.count <= 8 && first.isNominal && !first.hasConjunction
      && !names.hasActor(at: start)
      && !apposition.contains { $0.isVerbal || $0.kind == .comma || $0.complementizer != nil }
  }

  /// The party that a clause between commas parts from its verb: لكن مصادر، قالت الوكالة إنها مطلعة،
  /// أكدت.
  private func interrupted(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    let sentence = passage.sentence(of: cue)
    guard cue > sentence.lowerBound, passage.words[cue - 1].kind == .comma else { return nil }
    let commas = (max(sentence.lowerBound, cue - 20)..<cue - 1).reversed().filter {
      passage.words[$0].kind == .comma
    }
    for comma in commas {
      let start = clauseStart(before: comma)
      guard start <= sentence.lowerBound || !passage.words[start - 1].isVerbal,
        let phrase = phrase(before: comma, reading), phrase.upperBound == comma,
        phrase.lowerBound == start, isParty(phrase)
      else { continue }
      return phrase
    }
    return nil
  }

  /// Whether a noun in the singular has the gender that the verb behind it shows: not أوقفت لبنانيا قالت إنه.
  func agrees(_ index: Int, _ reading: VerbReading) -> Bool {
    let word = passage.words[index]
    if word.isNisba, !word.isDefinite, word.bare.ends(in: "يا") {
      return reading.form.gender != .feminine
    }
    guard let shown = word.noun?.agreement, shown.number == .singular else { return true }
    return Agreement(gender: shown.gender).fits(Agreement(gender: reading.form.gender))
  }

  /// ما وصفه، لمن سمّتهم، حملة وعد فيها: what stands before the verb is what is spoken of.
  func isInFreeRelative(_ cue: Int) -> Bool {
    let index = passage.words[..<cue].lastIndex { $0.particle != .modal }
    if index.map({ passage.words[$0].particle }) == .relative { return true }
    if index.map({ passage.words[$0].isFreeRelative }) == true { return true }
    return cue + 1 < passage.words.count && passage.words[cue + 1].isPronominalPhrase
      && index.map { passage.words[$0].isNominal && !passage.words[$0].isDefinite } ?? false
  }

  /// The party that opens the clause of a verb, so that what follows the verb is no subject: لكن
  /// الوزارة أعلنت.
  func leading(_ cue: Int, _ reading: VerbReading) -> Range<Int>? {
    if let document = showing(cue, reading) { return document }
    guard reading.form.isFinite, let phrase = before(cue, reading), isParty(phrase),
      opensClause(phrase.lowerBound, before: cue)
    else { return nil }
    let end = skipBack(from: cue)
    if isDescribed(phrase, end) { return phrase }
    guard phrase.upperBound == end, passage.words[cue - 1].kind != .openQuote,
      passage.words[cue - 1].kind != .comma || hasComma(phrase)
    else { return nil }
    return phrase
  }

  private func hasComma(_ phrase: Range<Int>) -> Bool {
    passage.words[phrase].contains { $0.kind == .comma }
  }

  func opensClause(_ index: Int, before cue: Int) -> Bool {
    if index == clauseStart(before: skipBack(from: cue)) { return true }
    return index > 0 && passage.words[index - 1].particle == .auxiliary
  }

  /// Whether a phrase names a party, or a role or body.
  func isParty(_ phrase: Range<Int>) -> Bool {
    let head = passage.words[phrase.lowerBound].noun
    return head?.actorKind != nil || head?.isRole == true
      || names.contains {
        $0.range.lowerBound == phrase.lowerBound
          && ($0.actorKind != nil || $0.entry?.isState == true)
      }
  }

  /// Whether a noun phrase can begin at a word: at the start of the clause, or behind a preposition
  /// where an indefinite noun takes a clause to describe it (إلى مصادر أكدت أن).
  private func opensPhrase(_ index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    guard word.kind == .word || word.kind == .foreign, !word.isToBe, !word.looksLikeVerb,
      !opensSpeech(index), !word.isLoneLetter("و")
    else { return false }
    if index == start || passage.words[index - 1].isSeparator {
      return word.preposition == nil || word.preposition == "ل" && word.noun != nil
    }
    if passage.words[index - 1].particle == .auxiliary { return word.isPlain }
    return passage.words[index - 1].particle == .preposition && !word.isDefinite && word.noun != nil
      && !word.usages.contains(.agent)
      || names.contains { $0.range.lowerBound == index && $0.actorKind != nil } && word.isPlain
        && passage.words[index - 1].particle != .preposition
  }

  /// Whether what lies between the noun phrase and its verb says only when and where.
  private func reaches(_ end: Int, _ cue: Int) -> Bool {
    guard end < cue else { return end == cue }
    let between = passage.words[end..<cue]
    guard between.count <= 6, !between.contains(where: \.isVerbal) else { return false }
    let first = between.first { $0.kind != .comma }
    return first == nil || first?.particle == .preposition || first?.particle == .time
      || first?.preposition != nil
  }
}

extension Word {
  /// Whether it is كان in the future, which no table of particles holds: سيكون.
  fileprivate var isToBe: Bool { usages.contains(.copula) }

  /// Whether the verb behind it speaks of it: ما، ممن.
  fileprivate var isFreeRelative: Bool { !hasConjunction && usages.contains(.freeRelative) }
}
