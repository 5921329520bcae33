internal import ArabicText

extension VerbObject {
  /// The noun phrase that a verb takes behind its subject: where what stands between ends, and where
  /// the content begins.
  func phrase(of reading: VerbReading, at cue: Int, _ limit: Int) -> (gap: Int, content: Int)? {
    let isLed = isLed(reading, at: cue)
    let source = isLed ? nil : subjectBehind(cue, reading, limit)
    if passage.words[cue].isDoubtfulVerb, source == nil, !isLed, !isJoinedVerb(reading, at: cue) {
      return nil
    }
    if let source, reading.verb.frames.contains(.object), isObject(source, of: reading) {
      return (cue + 1, source.lowerBound)
    }
    let start = source?.upperBound ?? cue + 1
    let search = ObjectSearch(passage: passage, subject: subject, verb: reading.verb, limit: limit)
    guard let begin = search.start(from: start, behindSubject: source != nil || isLed) else {
      return nil
    }
    if let source, isOnlyObject(of: reading, at: cue, source, before: begin) {
      return (source.lowerBound, source.lowerBound)
    }
    let gap = search.titleEnd(at: start) ?? start
    return (source == nil ? start : gapEnd(min(gap, begin)..<begin, reading.verb), begin)
  }

  /// The subject that stands behind a verb.
  private func subjectBehind(_ cue: Int, _ reading: VerbReading, _ limit: Int) -> Range<Int>? {
    guard reading.form.isFinite, subject.takesSubject(reading, at: cue) else { return nil }
    return subject.beforeObject(cue + 1..<limit)
      ?? quotedSubject(of: reading, at: cue + 1, limit)
      ?? onlySubject(of: reading, at: cue + 1, limit)
      ?? ownSubject(of: reading, at: cue + 1, limit)
  }

  /// ويتهمه [خصومه] بالفساد: where the verb has its object on it, the noun behind it is who speaks.
  private func ownSubject(of reading: VerbReading, at start: Int, _ limit: Int) -> Range<Int>? {
    guard !reading.pronoun.isEmpty, reading.verb.needsObject, start < limit,
      passage.words[start].hasOwner, passage.words[start].isNominal, passage.words[start].isPlain
    else { return nil }
    return start..<start + 1
  }

  /// Where between the subject and the content what is no part of either ends: at once, where whom the
  /// verb is about or tells it to can stand there, else before the content and its preposition.
  private func gapEnd(_ between: Range<Int>, _ verb: ReportingVerb) -> Int {
    if !verb.frames.isDisjoint(with: [.to, .object]) { return between.lowerBound }
    let isGoverned = between.last.map { verb.governs(passage.words[$0]) } ?? false
    return isGoverned ? between.upperBound - 1 : between.upperBound
  }

  /// The name in quotation marks that a verb has at once as its subject, before its preposition or, of
  /// a known party, before its object: دعت «لجنة السكان» إلى، أعلنت «نسيم» إغلاق.
  private func quotedSubject(
    of reading: VerbReading, at start: Int, _ limit: Int
  ) -> Range<Int>? {
    guard start < limit, let quotation = passage.quotation(from: start),
      passage.isName(quotation, limit)
    else { return nil }
    let (verb, next) = (reading.verb, passage.words[quotation.upperBound])
    let isParty = subject.names.hasActor(at: start + 1)
    if verb.governs(next) || isParty && next.preposition == "ب" && verb.frames.contains(.bi) {
      return verb.frames.isDisjoint(with: [.noun, .object]) || isParty || agrees(start + 1, reading)
        ? quotation : nil
    }
    let takesObject = verb.frames.contains(.noun) && verb.frames.isDisjoint(with: [.object, .to])
    return isParty && takesObject && next.isNominal && next.isPlain ? quotation : nil
  }

  /// The noun phrase at once behind a verb that takes no object, or has it written on it, before its
  /// preposition: أعرب مستخدموه [عن]، اتهمه شقيقه [بالسرقة].
  private func onlySubject(of reading: VerbReading, at start: Int, _ limit: Int) -> Range<Int>? {
    let takesNone = reading.verb.frames.isDisjoint(with: [.noun, .object, .to])
    let hasObject = !reading.pronoun.isEmpty && reading.verb.needsObject
    guard !reading.verb.isWeak, takesNone || hasObject,
      let whole = subject.behind(start..<limit), passage.words[whole.lowerBound].kind != .openQuote
    else { return nil }
    // والدها [بالسرقة] is no one phrase.
    let end = whole.dropFirst().first {
      hasObject && passage.words[$0].proclitic == "ب" && reading.verb.frames.contains(.bi)
    }
    let phrase = whole.lowerBound..<(end ?? whole.upperBound)
    guard phrase.upperBound < limit else { return nil }
    let next = passage.words[phrase.upperBound]
    let isGoverned =
      reading.verb.governs(next)
      || next.proclitic == "ب" && reading.verb.frames.contains(.bi)
    return isGoverned ? phrase : nil
  }

  /// Whether a noun shows the gender that a verb has.
  private func agrees(_ index: Int, _ reading: VerbReading) -> Bool {
    let shown = passage.words[index].noun?.agreement.gender
    return shown != nil && shown == reading.form.gender
  }

  /// ، وتعهد ب; ونصح الناس; وقد كشف: joined behind a comma or first, or behind قد, what can be a verb is one; a participle
  /// stands anywhere.
  private func isJoinedVerb(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.isFinite else { return true }
    if cue > 0, passage.words[cue - 1].leadsVerb { return true }
    guard passage.words[cue].hasConjunction else { return false }
    return cue == passage.sentence(of: cue).lowerBound || passage.words[cue - 1].kind == .comma
  }

  /// What does not agree with the verb, or stands in the accusative, is not its subject: وطالبت
  /// الاتحاد، ودعا المزارعين.
  func isObject(_ noun: Range<Int>, of reading: VerbReading) -> Bool {
    let word = passage.words[noun.lowerBound]
    let head = word.noun ?? subject.name(at: noun.lowerBound)?.head
    guard let shown = head?.agreement else { return false }
    if shown.number != .singular { return word.stem.hasSuffix("ين") }
    return shown.gender != nil && reading.form.gender != nil && shown.gender != reading.form.gender
  }

  /// واتهم الحكومة بالتقصير: what stands alone behind such a verb is its object.
  private func isOnlyObject(
    of reading: VerbReading, at cue: Int, _ noun: Range<Int>, before content: Int
  ) -> Bool {
    guard passage.words[cue + 1..<noun.lowerBound].allSatisfy(\.isPronominalPhrase) else {
      return false
    }
    let isQuoted = passage.words[content].kind == .openQuote && content + 1 < passage.words.count
    return reading.verb.needsObject && reading.pronoun.isEmpty && content == noun.upperBound
      && passage.words[isQuoted ? content + 1 : content].proclitic == "ب"
  }
}

extension Word {
  /// Whether behind it stands a verb rather than a noun of the same letters: كما، قد، الذي، عندما، أنه.
  fileprivate var leadsVerb: Bool {
    switch particle {
    case .modal, .connective: true
    case .relative: !stem.isSpelled("مما")
    default: goesOn || complementizer?.pronoun.isEmpty == false
    }
  }
}
