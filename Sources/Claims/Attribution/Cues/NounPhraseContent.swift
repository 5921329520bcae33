internal import ArabicText

extension VerbalCue {
  /// The claim of a finite verb with a noun phrase, where the clause or quotation behind it is another's.
  func phraseClaim(at cue: Int) -> ClaimDraft? {
    let unreported = UnreportedContent(passage: passage)
    for reading in passage.words[cue].verbs where reading.form.isFinite {
      guard let draft = nominal(reading, at: cue, in: passage.sentence(of: cue)) else { continue }
      return unreported.holds(for: draft, of: reading, at: cue) ? nil : draft
    }
    return nil
  }

  /// A noun phrase as content, behind the subject: أعلنت روسيا انسحاب قواتها.
  func nominal(_ reading: VerbReading, at cue: Int, in sentence: Range<Int>) -> ClaimDraft? {
    if reading.form.voice == .passive { return passive(reading, at: cue, in: sentence) }
    guard reading.form.tense != .masdar else { return nil }
    if let draft = resumed(reading, at: cue, in: sentence) { return draft }
    if reading.takesUpHead { return announced(reading, at: cue, in: sentence) }
    if isResumed(reading, behind: cue) { return announcedOf(reading, at: cue, in: sentence) }
    return phrasal(reading, at: cue, in: sentence)
  }

  /// What the verb takes, be it announced, told to somebody, or what a thing is judged or called.
  private func phrasal(_ reading: VerbReading, at cue: Int, in sentence: Range<Int>) -> ClaimDraft?
  {
    let limit = limit(of: cue, in: sentence)
    let subject = Subject(passage: passage, names: names)
    let finder = VerbObject(passage: passage, subject: subject)
    var extent = extent
    extent.cue = reading
    guard let (start, begin) = finder.phrase(of: reading, at: cue, limit) else { return nil }
    let callsSo = callsSo(reading, at: cue, begin)
    let content =
      (callsSo ? name(from: begin) : nil) ?? pronoun(at: begin)
      ?? extent.demand(extent.phrase(from: begin, in: sentence), in: sentence)
    guard isPhrase(content), !beginsVerb(content.lowerBound, of: reading),
      !reading.verb.isWeak || finder.isAnnounced(by: reading, at: cue, begin)
        || finder.isTold(by: reading, at: cue, begin, limit)
        || judges(reading, at: begin) || callsSo
    else { return nil }
    let gap = cue + 1..<start
    if start == cue + 1, reading.isJudgment, isHeldSo(begin, at: cue, subject) { return nil }
    if reading.isCopula, isCopular(begin, start, at: cue, subject) { return nil }
    if finder.isPassive(reading, before: begin, gap),
      reading.verb.needsObject || subject.before(cue, reading) == nil
    {
      return draft(reading, at: cue, gap: gap, content: [content], rule: .passive)
    }
    return draft(reading, at: cue, gap: gap, content: [content])
  }

  /// اتُّهم المدير بالتزوير: the party is accused, by nobody who is named.
  private func passive(
    _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> ClaimDraft? {
    guard reading.verb.needsObject, reading.form.tense == .perfect,
      passage.words[cue].verbs.allSatisfy({ $0.form.voice == .passive }),
      let object = Subject(passage: passage, names: names)
        .beforeObject(cue + 1..<limit(of: cue, in: sentence)),
      object.upperBound < sentence.upperBound,
      passage.words[object.lowerBound..<min(object.upperBound + 4, sentence.upperBound)]
        .contains(where: { $0.proclitic == "ب" })
    else { return nil }
    let content = extent.phrase(from: object.lowerBound, in: sentence)
    return draft(reading, at: cue, gap: cue + 1..<cue + 1, content: [content], rule: .passive)
  }

  /// Whether what begins at a place is what somebody takes a thing for, in marks too: يراه خيانة، تصنفه
  /// «إرهابيا».
  private func judges(_ reading: VerbReading, at begin: Int) -> Bool {
    guard passage.words[begin].kind == .openQuote, begin + 1 < passage.words.count else {
      return reading.judges(passage.words[begin])
    }
    let first = passage.words[begin + 1]
    return reading.judges(first)
      || reading.takesPredicate && reading.verb.isCore && first.isAdjectival && !first.isDefinite
  }

  /// What somebody calls a thing, in quotation marks: سمّاه «الخيانة»، وصفته بـ«الخطأ» في تغريدة.
  private func name(from begin: Int) -> Range<Int>? {
    let mark = passage.words[begin].isBareProclitic ? begin + 1 : begin
    guard let name = passage.quotation(from: mark) else { return nil }
    return begin..<extent.end(of: name, in: passage.sentence(of: begin))
  }

  /// خبرة مهنية يمتلكونها، فيديو سجلته الكاميرات: the verb describes the noun before it, and is nothing that this takes.
  private func beginsVerb(_ start: Int, of reading: VerbReading) -> Bool {
    let word = passage.words[start]
    guard word.isVerbal, word.noun == nil, word.isPlain else { return false }
    return reading.form.tense == .participle && word.bare.begins(with: "ي")
      || reading.verb.scope.contains(.shown) && ["ته", "تها"].contains { word.bare.ends(in: $0) }
  }

  /// تؤكد [ذلك]، وأتمنى أن.
  private func pronoun(at begin: Int) -> Range<Int>? {
    guard begin + 1 < passage.words.count, passage.words[begin].particle == .demonstrative,
      passage.words[begin + 1].kind == .comma
    else { return nil }
    return begin..<begin + 1
  }

  private func isPhrase(_ content: Range<Int>) -> Bool {
    passage.words[content].contains { $0.isWord && $0.kind != .number }
  }

  /// What stands before a remark that somebody said so: وهو ما نفاه الوزير، وهو الأمر الذي أكدته الوزارة.
  private func resumed(
    _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> ClaimDraft? {
    let isTakenUp =
      reading.takesUpHead
      || cue + 1 < sentence.upperBound && passage.words[cue + 1].isPronominalPhrase
    guard isTakenUp, reading.form.isFinite,
      reading.verb.isCore || reading.verb.judges && !reading.verb.isWeak,
      let end = extent.resumption(before: cue, in: sentence),
      // وهو ما أضعف قدرتها: another verb is the remark's.
      end + 2 >= cue || passage.words[end + 2..<cue].allSatisfy({ $0.particle != nil })
    else { return nil }
    // وهو ما قلص قدرته: another verb takes it up.
    if end + 2 < cue, passage.words[end + 2..<cue].contains(where: { isOtherVerb($0) }) {
      return nil
    }
    // ، الأمر الذي ترتب عليه: of a verb of many meanings only what it takes is said of.
    if reading.verb.isWeak, !reading.takesUpHead, !passage.words[end].hasConjunction { return nil }
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

  private func isOtherVerb(_ word: Word) -> Bool { word.isVerbal && word.particle == nil }

  /// ما سمّاه [الخيانة]: with its object written on it behind ما, a verb says what somebody calls that.
  private func callsSo(_ reading: VerbReading, at cue: Int, _ begin: Int) -> Bool {
    let isQuoted =
      name(from: begin) != nil && begin + 1 < passage.words.count
      && (passage.words[begin].isBareProclitic || passage.words[begin + 1].preposition == "ب")
    return reading.form.isFinite && !reading.pronoun.isEmpty
      && reading.verb.frames.contains(.object) && reading.verb.stance == .say
      && (isQuoted || cue > 0 && passage.words[cue - 1].usages.contains(.freeRelative))
  }
}

extension ReportingVerb {
  /// Whether it tells what somebody thinks of something: وهو ما رحب به.
  fileprivate var judges: Bool { stance == .praise || stance == .criticise }
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
    takesPredicate && !predicate.isDefinite
      && (verb.stance == .believe || verb.isCore && predicate.bare.ends(in: "ا"))
  }

  /// Whether it has its object written on it: يراه، تصنفها.
  fileprivate var takesPredicate: Bool {
    form.isFinite && !pronoun.isEmpty && verb.frames.contains(.object)
  }
}
