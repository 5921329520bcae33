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
    if readings.isEmpty { return nil }
    let test = ReportingTest(passage: passage)
    guard test.reports(readings, at: cue) else { return nil }
    for reading in readings where test.isInVerbPlace(reading, at: cue) {
      if let draft = claim(of: reading, at: cue, test) { return draft }
    }
    return nil
  }

  private func claim(
    of reading: VerbReading, at cue: Int, _ test: ReportingTest
  ) -> ClaimDraft? {
    let sentence = passage.sentence(of: cue)
    if reading.form.isFinite, reading.verb.frames.contains(.quote),
      let (content, gap, rule) = QuotationBefore(passage: passage).parts(around: cue, in: sentence)
    {
      return draft(reading, at: cue, gap: gap, content: content, rule: rule)
    }
    let finder = ComplementFinder(
      passage: passage, names: names, limit: limit(of: cue, in: sentence))
    if let (complement, gap) = finder.complement(of: reading.verb, at: cue),
      test.admits(reading, complement, gap, at: cue)
    {
      if takesPhrase(reading, at: cue, before: complement, in: sentence) {
        if let draft = nominal(reading, at: cue, in: sentence) { return draft }
        if case .quotation = complement { return nil }
      }
      return clausal(reading, at: cue, complement, gap, in: sentence)
    }
    return nominal(reading, at: cue, in: sentence)
  }

  /// A verb within a quotation takes its content there.
  func limit(of cue: Int, in sentence: Range<Int>) -> Int {
    guard let quotation = passage.quotation(around: cue) else { return sentence.upperBound }
    return min(sentence.upperBound, max(quotation.upperBound - 1, cue + 1))
  }

  /// A clause or quotation as content, and with a verb like اتهم the party that it is said of.
  private func clausal(
    _ reading: VerbReading, at cue: Int, _ complement: Complement, _ gap: Range<Int>,
    in sentence: Range<Int>
  ) -> ClaimDraft {
    var content = content(of: complement, in: sentence)
    var gap = gap.lowerBound..<(gap.first { extent.attributions.contains($0) } ?? gap.upperBound)
    let finder = VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
    if let object = finder.object(of: reading, at: cue, in: gap, before: complement) {
      if !reading.verb.frames.contains(.to) { content = object..<content.upperBound }
      gap = gap.lowerBound..<object
    } else if finder.isPassive(reading, gap, before: complement) {
      return draft(reading, at: cue, gap: gap, content: [content], rule: .passive)
    }
    return draft(reading, at: cue, gap: gap, content: [content])
  }

  private func content(of complement: Complement, in sentence: Range<Int>) -> Range<Int> {
    switch complement {
    case .clause(let start), .colon(let start): extent.clause(from: start, in: sentence)
    case .quotation(let range):
      extent.goesOn(behind: range, in: sentence)
        ? extent.phrase(from: range.lowerBound, in: sentence)
        : range.lowerBound..<extent.end(of: range, in: sentence)
    }
  }

  /// A noun phrase as content, behind the subject: أعلنت روسيا انسحاب قواتها.
  private func nominal(_ reading: VerbReading, at cue: Int, in sentence: Range<Int>) -> ClaimDraft?
  {
    guard reading.form.tense != .masdar, reading.form.voice == .active
    else { return nil }
    if let draft = resumed(reading, at: cue, in: sentence) { return draft }
    if reading.takesUpHead { return announced(reading, at: cue, in: sentence) }
    let limit = limit(of: cue, in: sentence)
    let subject = Subject(passage: passage, names: names)
    let finder = VerbObject(passage: passage, subject: subject)
    guard let (start, begin) = finder.phrase(of: reading, at: cue, limit) else { return nil }
    let content = extent.phrase(from: begin, in: sentence)
    guard !content.isEmpty,
      !reading.verb.isWeak || finder.isAnnounced(by: reading, at: cue, begin)
        || reading.judges(passage.words[begin])
    else { return nil }
    let gap = cue + 1..<start
    if reading.isCopula, passage.words[begin].isDefinite { return nil }
    if finder.isPassive(reading, before: begin, gap), subject.before(cue, reading) == nil {
      return draft(reading, at: cue, gap: gap, content: [content], rule: .passive)
    }
    return draft(reading, at: cue, gap: gap, content: [content])
  }

  /// What stands before a remark that somebody said so: وهو ما نفاه الوزير، وهو الأمر الذي أكدته الوزارة.
  private func resumed(
    _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> ClaimDraft? {
    let isTakenUp =
      reading.takesUpHead
      || cue + 1 < sentence.upperBound && passage.words[cue + 1].isPronominalPhrase
    guard isTakenUp, reading.form.isFinite, reading.verb.isCore,
      let end = extent.resumption(before: cue, in: sentence)
    else { return nil }
    let start = extent.clauseStart(before: end, in: sentence)
    guard start < end else { return nil }
    let said = passage.words[start..<end].lastIndex { $0.complementizer != nil }
    let subject = Subject(passage: passage, names: names)
    let limit = min(extent.clause(from: cue, in: sentence).upperBound, sentence.upperBound)
    let source = subject.beforeObject(cue + 1..<max(limit, cue + 1))
    let gap = cue + 1..<(source?.upperBound ?? cue + 1)
    var draft = draft(reading, at: cue, gap: gap, content: [(said ?? start)..<end])
    draft.takesUpClaim = true
    return draft
  }

  /// What a relative clause says that somebody announced: القرار الذي أعلنته الوزارة.
  private func announced(
    _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> ClaimDraft? {
    guard !reading.verb.isWeak, let head = RelativeHead(passage: passage, names: names).of(cue)
    else { return nil }
    let subject = Subject(passage: passage, names: names)
    let source = subject.beforeObject(cue + 1..<limit(of: cue, in: sentence))
    let gap = cue + 1..<(source?.upperBound ?? cue + 1)
    return draft(reading, at: cue, gap: gap, content: [head])
  }

  private func draft(
    _ reading: VerbReading, at cue: Int, gap: Range<Int>, content: [Range<Int>], rule: Rule? = nil
  ) -> ClaimDraft {
    var found = Subject(passage: passage, names: names).find(of: reading, at: cue, gap: gap)
    if rule == .passive && found.rule != .subjectVerb { found = Subject.Found(rule: .passive) }
    let cues = [cue, found.noun].compactMap(\.self).map { $0..<$0 + 1 }
    return ClaimDraft(
      passage: number, cues: cues, source: found.source, via: found.via,
      content: content, stance: reading.verb.stance, agreement: reading.agreement,
      impliesSource: found.rule != .passive, isFirstPerson: reading.form.person == .first,
      rule: rule ?? found.rule)
  }
}

extension VerbReading {
  /// Whether its pronoun is what is said, so that the head of a relative clause is the content: not
  /// وصفه ب, أبلغه أن.
  fileprivate var takesUpHead: Bool {
    !pronoun.isEmpty && form.isFinite && verb.frames.contains(.noun)
      && verb.frames.isDisjoint(with: [.object, .to])
  }

  /// Whether, with its object written on it, it says what somebody takes that for: يراه [خيانة].
  fileprivate func judges(_ predicate: Word) -> Bool {
    form.isFinite && !pronoun.isEmpty && verb.stance == .believe && verb.frames.contains(.object)
      && !predicate.isDefinite
  }

  /// Whether it is rather يُعتبر، تُعدّ before a definite noun, written like the active: the singular
  /// of the imperfect.
  fileprivate var isCopula: Bool {
    pronoun.isEmpty && verb.stance == .believe && verb.frames.contains(.object)
      && form.tense == .imperfect && form.number == .singular
  }
}
