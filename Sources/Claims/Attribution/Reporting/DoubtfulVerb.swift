internal import ArabicText

/// Words better known as something else that are verbs, because who speaks by them stands beside them
/// and what they take behind: الجيش [ذكر] أن، رئيس البلدية [حذر] من أن، من جهته [كتب] الوزير: «…».
struct DoubtfulVerb {
  /// Where the word stands.
  let passage: Passage
  /// Finds who speaks by it.
  let subject: Subject
  /// Finds what it takes.
  let finder: ComplementFinder

  private static let longestAdverbial = 8

  /// Whether a word is a form of a verb whose subject stands at once before or behind it.
  func isBesideParty(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.isFinite, reading.form.voice == .active, reading.pronoun.isEmpty else {
      return false
    }
    return followsParty(reading, at: cue) || precedesParty(reading, at: cue)
  }

  /// Whether a definite party opens the clause before a verb, and what the verb takes, or on what
  /// occasion, follows at once.
  private func followsParty(_ reading: VerbReading, at cue: Int) -> Bool {
    guard passage.words[cue].isPlain, mayGoOn(behind: cue), isClosed(cue),
      passage.words[cue].particle == nil || reading.verb.isCore,
      let party = subject.restricted(before: cue, reading) ?? subject.leading(cue, reading)
        ?? subject.before(cue, reading),
      subject.isParty(party), isClosed(party.upperBound), opensClause(party.lowerBound)
    else { return false }
    return finder.complement(of: reading.verb, at: cue) != nil
  }

  /// Whether a word may follow a verb that cannot follow the noun or particle of the same letters.
  private func mayGoOn(behind cue: Int) -> Bool {
    guard cue + 1 < passage.words.count else { return false }
    let next = passage.words[cue + 1]
    if next.complementizer != nil { return true }
    let isSetting = next.particle == .preposition && next.isPlain
    if passage.words[cue].particle != nil {
      return isSetting && next.usages.contains(.setting) || next.particle == .aside
        || next.usages.contains(.audience)
    }
    return isSetting || [.aside, .time, .month].contains(next.particle)
      || [.comma, .colon, .openQuote].contains(next.kind) || next.preposition == "ل"
  }

  /// Whether a party follows a verb that opens its clause, and behind it what the verb takes: وفي بيروت
  /// [توقع] الوزير أن، وقد [بين] الوزير أن.
  private func precedesParty(_ reading: VerbReading, at cue: Int) -> Bool {
    let isParticle = passage.words[cue].particle != nil
    if isParticle, !reading.verb.isCore { return false }
    if isParticle, isSaidOfOneBefore(cue) { return true }
    guard passage.words[cue].isPlain && followsAdverbial(cue) || isParticle && opensAsVerb(cue),
      let (complement, gap) = finder.complement(of: reading.verb, at: cue),
      !isParticle || complement.isClause,
      let party = subject.behind(gap), party.lowerBound == cue + 1,
      subject.isParty(party) || passage.words[cue + 1].isSomeone
    else { return false }
    if mayHaveObject(reading.verb, gap, complement) { return false }
    return !isParticle || endsWithParty(gap, party)
  }

  /// وبين أن: first in its sentence, and at once what it takes.
  private func isSaidOfOneBefore(_ cue: Int) -> Bool {
    cue == passage.sentence(of: cue).lowerBound && cue + 1 < passage.words.count
      && passage.words[cue + 1].complementizer != nil
  }

  /// Whether the verb may have its object before what seems to be said: رفض الوزير العرض قائلا، جدد الوزير
  /// الرسالة «…».
  private func mayHaveObject(
    _ verb: ReportingVerb, _ gap: Range<Int>, _ complement: Complement
  ) -> Bool {
    if passage.words[gap].contains(where: \.isCueParticiple) { return true }
    guard case .quotation(let quotation) = complement,
      !verb.frames.isDisjoint(with: [.noun, .object])
    else { return false }
    return !passage.words[quotation.lowerBound - 1].isSeparator
  }

  /// Whether nothing but when and where stands behind a party: بين الوزير في بيان أن, not بين الوزير
  /// ونظيره.
  private func endsWithParty(_ gap: Range<Int>, _ party: Range<Int>) -> Bool {
    if passage.words[gap].contains(where: \.mayBeJoined) { return false }
    guard party.upperBound < gap.upperBound else { return true }
    let next = passage.words[party.upperBound]
    return next.kind == .comma || next.usages.contains(.setting) || next.preposition == "ل"
      || [.time, .aside].contains(next.particle)
  }

  /// Whether a word that may be a preposition stands where a verb begins a clause.
  private func opensAsVerb(_ cue: Int) -> Bool {
    let start = passage.sentence(of: cue).lowerBound
    if cue == start { return true }
    let before = passage.words[cue - 1]
    return before.kind == .comma && isAdverbial(start..<cue - 1)
      || [.auxiliary, .modal, .connective].contains(before.particle)
  }

  /// Whether only an adverbial phrase stands before a word in its sentence: وفي وقت سابق، من جهته.
  private func followsAdverbial(_ cue: Int) -> Bool {
    let before = passage.sentence(of: cue).lowerBound..<cue
    return isAdverbial(before) && isClosed(cue)
  }

  private func isAdverbial(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count <= Self.longestAdverbial else { return false }
    let word = passage.words[first]
    guard word.preposition != nil || [.preposition, .time, .aside].contains(word.particle) else {
      return false
    }
    return !passage.words[range].contains {
      $0.isVerbal || $0.complementizer != nil || $0.particle == .relative
    }
  }

  /// Whether a noun phrase ends at a place that no noun can go on with: [الجيش]، [محامي العائلة].
  private func isClosed(_ end: Int) -> Bool {
    guard end > 0 else { return false }
    let word = passage.words[end - 1]
    if word.particle == .preposition, !word.isPronominalPhrase { return false }
    if [.closeQuote, .closeBracket, .comma, .number].contains(word.kind) { return true }
    if word.isDefinite || word.hasOwner || word.usages.contains(.someone) { return true }
    if [.time, .aside, .month, .year].contains(word.particle) { return true }
    return word.usages.contains(.timeUnit) || word.placeWords > 0
      || subject.names.contains {
        $0.range.upperBound == end && ($0.head == nil || $0.range.count > 1)
      }
  }

  /// Whether a clause begins at a word, because nothing before it can govern it.
  private func opensClause(_ index: Int) -> Bool {
    let start = passage.sentence(of: index).lowerBound
    if index == start { return true }
    let before = passage.words[index - 1]
    if before.kind == .comma { return isAdverbial(start..<index - 1) }
    return before.isSeparator || before.complementizer != nil || before.kind == .openQuote
      || before.usages.contains(.turn)
      || [.connective, .auxiliary, .time, .aside].contains(before.particle)
  }
}

extension VerbalCue {
  /// The readings as a verb of a word better known as something else, where its subject stands beside it.
  func besideParty(_ readings: [VerbReading], at cue: Int) -> [VerbReading] {
    guard passage.words[cue].isDoubtfulVerb else { return [] }
    let sentence = passage.sentence(of: cue)
    guard cue > sentence.lowerBound || passage.words[cue].particle != nil else { return [] }
    let test = DoubtfulVerb(
      passage: passage, subject: Subject(passage: passage, names: names),
      finder: ComplementFinder(passage: passage, names: names, limit: limit(of: cue, in: sentence)))
    return readings.filter { test.isBesideParty($0, at: cue) }
  }
}

extension Word {
  /// Whether و joins it, or may join it though the whole is no known word: وأورغواي.
  fileprivate var mayBeJoined: Bool {
    hasConjunction || bare.begins(with: "و") && noun == nil && classes.isEmpty
  }
}

extension Complement {
  fileprivate var isClause: Bool {
    if case .clause = self { true } else { false }
  }
}
