internal import ArabicText

/// The verbs of saying: قال X إن, X قال إن, وأضاف أن, الذي قال إن, مشيرا إلى أن, يقال إن.
struct VerbalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The names of the passage.
  let names: [NameMatch]
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a word makes as a cue; nil if it makes none.
  func claim(at cue: Int) -> ClaimDraft? {
    let readings = passage.words[cue].verbs
    if readings.contains(where: { isBackground($0, at: cue) }) || isNegated(cue) { return nil }
    for reading in readings {
      if let draft = claim(of: reading, at: cue) { return draft }
    }
    return nil
  }

  private func claim(of reading: VerbReading, at cue: Int) -> ClaimDraft? {
    guard isInVerbPlace(reading, at: cue) else { return nil }
    let sentence = passage.sentence(of: cue)
    let finder = ComplementFinder(
      passage: passage, names: names, limit: limit(of: cue, in: sentence))
    if let (complement, gap) = finder.complement(of: reading.verb, at: cue),
      admits(reading, complement, gap, at: cue)
    {
      let content = content(of: complement, in: sentence)
      guard takesObject(reading, before: complement) else {
        return draft(reading, at: cue, gap: gap, content: [content])
      }
      let parts = ObjectSplit(passage: passage, names: names).parts(of: gap, reading)
      let whole = (parts.object ?? content.lowerBound)..<content.upperBound
      return draft(
        reading, at: cue, gap: parts.subject, content: [whole], isPassive: parts.isPassive)
    }
    return nominal(reading, at: cue, in: sentence)
  }

  /// Whether the content begins with whom the verb speaks about: وصف X بأنه, not اعتبر أن.
  private func takesObject(_ reading: VerbReading, before complement: Complement) -> Bool {
    guard reading.verb.frames.contains(.object), reading.form.isFinite else { return false }
    switch complement {
    case .clause(let start): return passage.words[start].complementizer?.hasPreposition == true
    case .quotation(let range): return passage.words[range.lowerBound - 1].kind != .colon
    case .colon, .phrase: return false
    }
  }

  /// A word that is better known as a noun is a verb where no noun can stand: it opens its clause,
  /// or a particle of verbs comes before it.
  private func isInVerbPlace(_ reading: VerbReading, at cue: Int) -> Bool {
    guard passage.words[cue].isDoubtfulVerb, reading.form.isFinite else { return true }
    if passage.sentence(of: cue).lowerBound == cue { return true }
    if passage.words[cue].hasConjunction && takesClauseAtOnce(reading.verb, at: cue) { return true }
    let before = passage.words[cue - 1]
    if before.isDefinite && takesClauseAtOnce(reading.verb, at: cue) { return true }
    switch before.particle {
    case .modal, .negation, .auxiliary, .relative, .connective, .aside: return true
    default: return before.isSeparator || before.kind == .openQuote || before.kind == .closeQuote
    }
  }

  private func takesClauseAtOnce(_ verb: ReportingVerb, at cue: Int) -> Bool {
    let next = passage.words[(cue + 1)...].prefix(2)
    guard let first = next.first, let last = next.last else { return false }
    return first.complementizer != nil || verb.governs(first) && last.complementizer != nil
  }

  /// لم يؤكد reports nothing.
  private func isNegated(_ cue: Int) -> Bool {
    cue > 0 && passage.words[cue - 1].particle == .negation
      && ["لم", "لن", "لا"].contains(passage.words[cue - 1].stem)
  }

  /// A maṣdar reports with its possessor written on it (قوله إن) or a clause at once.
  private func admits(
    _ reading: VerbReading, _ complement: Complement, _ gap: Range<Int>, at cue: Int
  ) -> Bool {
    switch reading.form.tense {
    case .perfect, .imperfect:
      if !reading.pronoun.isEmpty, reading.verb.frames.isDisjoint(with: [.object, .to]) {
        return false
      }
      return !reading.verb.isWeak || isClose(gap, reading.verb)
    case .participle: return gap.count <= 2 && !passage.words[cue].isDefinite
    case .masdar: return gap.isEmpty || gap.count == 1 && !passage.words[cue].isDefinite
    }
  }

  /// A verb of many meanings reports where only its subject and the occasion stand before what it
  /// takes; جاء and ورد want the document.
  private func isClose(_ gap: Range<Int>, _ verb: ReportingVerb) -> Bool {
    guard let first = gap.first else { return true }
    let word = passage.words[first]
    if verb.frames.contains(.document) {
      return word.stem == "في" && gap.count < 12 || word.complementizer != nil
    }
    if word.particle == .preposition
      && !["في", "علي", "خلال", "عبر", "عقب", "بعد"].contains(word.stem)
    {
      return false
    }
    return gap.count <= 30
  }

  /// يذكر أن, يشار إلى أن and من المتوقع أن are the paper's own transitions.
  private func isBackground(_ reading: VerbReading, at cue: Int) -> Bool {
    let form = reading.form
    guard cue + 1 < passage.words.count else { return false }
    let next = passage.words[cue + 1]
    guard next.complementizer != nil || next.particle == .preposition else { return false }
    if cue > 0, form.tense == .participle, passage.words[cue - 1].stem == "من",
      passage.words[cue].isDefinite
    {
      return true
    }
    guard form.voice == .passive, form.tense == .imperfect, form.number == .singular else {
      return false
    }
    return ["ذكر", "اشار", "لفت", "لاحظ"].contains(reading.verb.perfect.folded)
  }

  /// A verb within a quotation takes its content there.
  private func limit(of cue: Int, in sentence: Range<Int>) -> Int {
    guard let quotation = passage.quotation(around: cue) else { return sentence.upperBound }
    return min(sentence.upperBound, max(quotation.upperBound - 1, cue + 1))
  }

  private func content(of complement: Complement, in sentence: Range<Int>) -> Range<Int> {
    switch complement {
    case .clause(let start), .colon(let start): extent.clause(from: start, in: sentence)
    case .phrase(let start): extent.phrase(from: start, in: sentence)
    case .quotation(let range): range
    }
  }

  /// A noun phrase as content, behind the subject: أعلنت روسيا انسحاب قواتها.
  private func nominal(_ reading: VerbReading, at cue: Int, in sentence: Range<Int>) -> ClaimDraft?
  {
    guard !passage.words[cue].isDoubtfulVerb || reading.form.tense == .participle,
      reading.form.isFinite || reading.form.tense == .participle,
      reading.form.voice == .active
    else { return nil }
    let limit = limit(of: cue, in: sentence)
    var source =
      reading.form.isFinite
      ? Subject(passage: passage, names: names).beforeObject(cue + 1..<limit) : nil
    if let phrase = source, reading.verb.frames.contains(.object), reading.pronoun.isEmpty,
      phrase.upperBound < limit, !passage.words[phrase.upperBound].opensObject
    {
      source = nil
    }
    var start = source?.upperBound ?? cue + 1
    while start < limit,
      [.time, .aside, .month].contains(passage.words[start].particle)
        || passage.words[start].kind == .comma
    { start += 1 }
    guard start < limit, let begin = object(of: reading.verb, at: start, limit) else { return nil }
    let content = extent.phrase(from: begin, in: sentence)
    guard !content.isEmpty else { return nil }
    if reading.verb.isWeak && !isAnnounced(reading.verb, source, passage.words[start]) {
      return nil
    }
    return draft(reading, at: cue, gap: cue + 1..<start, content: [content])
  }

  /// A verb of many meanings takes a noun phrase as content where a party speaks and its preposition
  /// says so: كشف التقرير عن.
  private func isAnnounced(_ verb: ReportingVerb, _ source: Range<Int>?, _ first: Word) -> Bool {
    guard let source, [.announce, .warn, .promise, .other].contains(verb.stance) else {
      return false
    }
    let isParty = names.contains { $0.actorKind != nil && $0.range.overlaps(source) }
    return isParty && (first.particle == .preposition || first.preposition == "ب")
  }

  /// Where the object begins that a verb takes at a place.
  private func object(of verb: ReportingVerb, at index: Int, _ limit: Int) -> Int? {
    let word = passage.words[index]
    if word.preposition == "ب" { return verb.frames.contains(.bi) ? index : nil }
    if word.preposition == "ل" { return verb.frames.contains(.li) ? index : nil }
    if word.particle == .preposition, let frame = ReportingVerb.Frames.preposition(word.stem) {
      return verb.frames.contains(frame) && index + 1 < limit ? index + 1 : nil
    }
    guard word.particle == nil || word.particle == .demonstrative,
      word.isNominal || word.kind == .openQuote
    else { return nil }
    return verb.frames.contains(.noun) || verb.frames.contains(.object) ? index : nil
  }

  private func draft(
    _ reading: VerbReading, at cue: Int, gap: Range<Int>, content: [Range<Int>],
    isPassive: Bool = false
  ) -> ClaimDraft {
    var found = Subject(passage: passage, names: names).find(of: reading, at: cue, gap: gap)
    if isPassive && found.rule != .subjectVerb { found = Subject.Found(rule: .passive) }
    return ClaimDraft(
      passage: number, cues: [cue..<cue + 1], source: found.source, via: found.via,
      content: content, stance: reading.verb.stance, agreement: reading.agreement,
      impliesSource: found.rule != .passive, isFirstPerson: reading.form.person == .first,
      rule: found.rule)
  }
}

extension Word {
  /// Whether an object can begin with it, behind a subject.
  fileprivate var opensObject: Bool {
    isPlain && (isNominal || kind == .openQuote || particle == .demonstrative)
  }
}
