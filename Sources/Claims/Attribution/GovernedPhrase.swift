internal import ArabicText

extension VerbalCue {
  /// Whether a preposition brings the content in before words that are only quoted in it: طالب بتحقيق
  /// حول "كذا".
  func takesPhrase(
    _ reading: VerbReading, at cue: Int, before complement: Complement, in sentence: Range<Int>
  ) -> Bool {
    if case .clause(let clause) = complement {
      return isFollowed(reading, at: cue, by: clause)
        || governsPhrase(reading, at: cue, before: clause, in: sentence)
    }
    if isSaidByParticiple(reading, at: cue, complement) { return true }
    if case .colon(let first) = complement {
      return isHeadline(reading, at: cue, before: first, in: sentence)
    }
    guard case .quotation(let quotation) = complement, reading.form.tense != .masdar,
      passage.words[quotation.lowerBound - 1].kind != .colon
    else { return false }
    let finder = VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
    guard let (_, begin) = finder.phrase(of: reading, at: cue, limit(of: cue, in: sentence)),
      begin + (passage.words[begin].isBareProclitic ? 1 : 0) < quotation.lowerBound
    else { return false }
    let isObject = !reading.verb.isCore && reading.verb.frames.contains(.noun)
    return isObject || passage.words[begin].proclitic != nil
      || reading.verb.governs(passage.words[begin - 1])
  }

  /// Whether in a headline the verb has its content before the colon: المدير يكشف عن خطة جديدة: لن نغلق.
  private func isHeadline(
    _ reading: VerbReading, at cue: Int, before colon: Int, in sentence: Range<Int>
  ) -> Bool {
    guard passage.block.kind == .headline, reading.form.isFinite else { return false }
    let finder = VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
    guard let (_, begin) = finder.phrase(of: reading, at: cue, limit(of: cue, in: sentence)),
      begin + 1 < colon
    else { return false }
    return reading.verb.governs(passage.words[begin - 1])
      || passage.words[begin].proclitic == "ب" && reading.verb.frames.contains(.bi)
  }

  /// Whether a complement is the content where no noun phrase is found before it.
  func standsAlone(_ complement: Complement, of reading: VerbReading, at cue: Int) -> Bool {
    guard case .quotation = complement else { return true }
    return isSaidByParticiple(reading, at: cue, complement)
  }

  /// Whether قائلا says the words behind a verb that has an object of its own: انتقد القرار قائلا «…».
  private func isSaidByParticiple(
    _ reading: VerbReading, at cue: Int, _ complement: Complement
  ) -> Bool {
    let start: Int
    switch complement {
    case .clause: return false
    case .quotation(let range): start = range.lowerBound
    case .colon(let first): start = first
    }
    let saying = passage.words[cue + 1..<start].lastIndex { $0.isCueParticiple }
    return !reading.verb.isCore && !reading.verb.frames.isDisjoint(with: [.noun, .object])
      && saying.map { $0 > cue + 1 && $0 + 2 >= start } ?? false
  }

  /// Whether قائلا إن behind the object of a verb makes a claim of its own: نفى احتجازه قائلا إنه.
  private func isFollowed(_ reading: VerbReading, at cue: Int, by clause: Int) -> Bool {
    reading.form.isFinite && !reading.verb.isWeak && clause > cue + 3
      && !reading.verb.frames.isDisjoint(with: [.noun, .object])
      && passage.words[clause - 1].isCueParticiple
  }

  /// Whether a preposition brings in a noun phrase before a clause that belongs to it: شدد على ضرورة
  /// أن، دعا إلى إجراءات يرى أنها.
  private func governsPhrase(
    _ reading: VerbReading, at cue: Int, before clause: Int, in sentence: Range<Int>
  ) -> Bool {
    guard reading.form.isFinite, reading.verb.frames.isDisjoint(with: [.to, .relay, .min]),
      !reading.verb.governs(passage.words[clause - 1]),
      passage.words[clause - 1].kind != .comma
    else { return false }
    let finder = VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
    guard let (_, begin) = finder.phrase(of: reading, at: cue, clause), begin < clause,
      reading.verb.governs(passage.words[begin - 1])
    else { return false }
    let head = passage.words[begin]
    return head.isNominal && head.stem != "قول" && !head.isOccasion && !head.isUnknown
      && !head.isName
      && head.noun == nil && !names.hasActor(at: begin)
  }
}
