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
    if let colon = colon(before: complement) {
      return standsBefore(colon, reading, at: cue, in: sentence)
    }
    guard case .quotation(let quotation) = complement else { return false }
    return quotesPart(quotation, of: reading, at: cue, in: sentence)
  }

  /// Whether a quotation only ends the noun phrase that a verb takes: طالب بتحقيق حول "كذا".
  private func quotesPart(
    _ quotation: Range<Int>, of reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> Bool {
    guard reading.form.tense != .masdar,
      let (_, begin) = finder.phrase(of: reading, at: cue, limit(of: cue, in: sentence)),
      begin + (passage.words[begin].isBareProclitic ? 1 : 0) < quotation.lowerBound
    else { return false }
    let head = passage.words[begin]
    if head.proclitic != nil || reading.verb.governs(passage.words[begin - 1]) { return true }
    guard !reading.verb.frames.isDisjoint(with: [.noun, .object]) else { return false }
    // أكد فتح تحقيق حول مزاعم «فساد».
    if passage.words[quotation.lowerBound - 1].nounCue?.pronoun.isEmpty == true { return true }
    return !reading.verb.isCore || begin > cue + 1 && head.isEventOfOwner
      || head.isNominal && isOfSpeaker(reading, at: cue)
  }

  /// Whether "I" or "we" speak in a quotation: أرفض القرار.
  private func isOfSpeaker(_ reading: VerbReading, at cue: Int) -> Bool {
    reading.form.isFinite && reading.form.person != .third && finder.subject.isOfSpeaker(cue)
  }

  /// Finds what a verb takes.
  private var finder: VerbObject {
    VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
  }

  /// The colon before direct speech.
  private func colon(before complement: Complement) -> Int? {
    switch complement {
    case .clause: nil
    case .colon(let first): first - 1
    case .quotation(let range):
      passage.words[range.lowerBound - 1].kind == .colon ? range.lowerBound - 1 : nil
    }
  }

  /// Whether the verb has its content before a colon, in a headline or where it does not assert: المدير
  /// يكشف عن خطة جديدة: لن نغلق، وطالب بتحقيق عاجل: «لن نسكت».
  private func standsBefore(
    _ colon: Int, _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> Bool {
    let isHeadline = passage.block.kind == .headline
    guard isHeadline || !reading.verb.isCore, reading.form.isFinite else { return false }
    return finder.hasPhrase(
      of: reading, at: cue, before: colon, limit(of: cue, in: sentence), isHeadline)
  }

  /// Whether a complement is the content where no noun phrase is found before it.
  func standsAlone(_ complement: Complement, of reading: VerbReading, at cue: Int) -> Bool {
    guard case .quotation(let quotation) = complement else { return true }
    return isSaidByParticiple(reading, at: cue, complement) || isSpeech(quotation, of: reading)
  }

  /// Whether a clause in quotation marks stands behind what is complete, and the verb takes no noun
  /// phrase: وأضاف خلال تجمع بولاية الساحل «سيعودون».
  private func isSpeech(_ quotation: Range<Int>, of reading: VerbReading) -> Bool {
    guard reading.form.isFinite, reading.verb.isWeak, reading.verb.isCore,
      reading.verb.frames.isDisjoint(with: [.noun, .object, .relay]),
      passage.isClause(quotation)
    else { return false }
    let before = quotation.lowerBound - 1
    return passage.words[before].isDefinite && passage.words[before].verbs.isEmpty
      || names.contains { $0.range.upperBound == quotation.lowerBound }
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
    guard let saying, saying > cue + 1, saying + 2 >= start else { return false }
    return !reading.verb.isCore && !reading.verb.frames.isDisjoint(with: [.noun, .object])
      || reading.verb.isCore && warns(reading, at: cue, before: saying)
      || isComplete(reading, at: cue, before: saying)
  }

  /// Whether a verb has what it warns of before قائلا: حذر الوزير العمال من العواقب قائلا «…».
  private func warns(_ reading: VerbReading, at cue: Int, before saying: Int) -> Bool {
    reading.verb.frames.contains(.to) && reading.verb.frames.contains(.min)
      && passage.words[cue + 1..<saying].contains(where: reading.verb.governs)
  }

  /// Whether قائلا إن behind the object of a verb makes a claim of its own: نفى احتجازه قائلا إنه، وعد بالإصلاح قائلا
  /// إنه.
  private func isFollowed(_ reading: VerbReading, at cue: Int, by clause: Int) -> Bool {
    reading.form.isFinite && !reading.verb.isWeak && clause > cue + 3
      && passage.words[clause - 1].isCueParticiple
      && (!reading.verb.frames.isDisjoint(with: [.noun, .object])
        || isComplete(reading, at: cue, before: clause - 1))
  }

  /// وعد الوزير [بالإصلاح] قائلا، حذر المدير [من العواقب] قائلا: whether a verb has what its preposition brings in.
  private func isComplete(_ reading: VerbReading, at cue: Int, before saying: Int) -> Bool {
    guard reading.form.isFinite, !reading.verb.isWeak,
      let (_, begin) = finder.phrase(of: reading, at: cue, saying), begin < saying
    else { return false }
    return passage.words[begin].preposition == "ب" && reading.verb.frames.contains(.bi)
      || passage.words[begin - 1].stem.isSpelled("من") && reading.verb.frames.contains(.min)
  }

  /// Whether a preposition brings in a noun phrase before a clause that belongs to it: شدد على ضرورة
  /// أن، دعا إلى إجراءات يرى أنها.
  private func governsPhrase(
    _ reading: VerbReading, at cue: Int, before clause: Int, in sentence: Range<Int>
  ) -> Bool {
    guard reading.form.isFinite, reading.verb.frames.isDisjoint(with: [.to, .relay]),
      !reading.verb.frames.contains(.min) || reading.verb.isCore,
      !reading.verb.governs(passage.words[clause - 1]),
      passage.words[clause - 1].kind != .comma
    else { return false }
    guard let (_, begin) = finder.phrase(of: reading, at: cue, clause), begin < clause,
      reading.verb.governs(passage.words[begin - 1]) || isFarBehind(clause, begin, reading)
    else { return false }
    let head = passage.words[begin]
    return !tellsSetting(begin) && head.isNominal && !head.stem.isSpelled("قول") && !head.isOccasion
      && !head.isUnknown && !head.isName && head.noun == nil && !names.hasActor(at: begin)
  }

  /// على تويتر، على صفحته، ردا على سؤال: where, and in reply to what, it is said.
  private func tellsSetting(_ head: Int) -> Bool {
    passage.words[head].usages.contains(.platform)
      || head > 1 && passage.words[head - 2].usages.contains(.setting)
  }

  /// Whether a clause stands behind a comma and what the verb's ب brings in: وعد بسد العجز، مذكرا بأن.
  private func isFarBehind(_ clause: Int, _ begin: Int, _ reading: VerbReading) -> Bool {
    passage.words[begin].proclitic == "ب" && reading.verb.frames.contains(.bi)
      && passage.words[begin..<clause].contains { $0.kind == .comma }
  }
}

extension Word {
  /// Whether it is the noun of an event or has its owner written on it, so that it is an object and
  /// no party: انسحاب، رفضه.
  fileprivate var isEventOfOwner: Bool {
    isPlain && !isDefinite && noun == nil
      && (hasOwner || stem.looksLikeAugmentedMasdar || stem.looksLikeMutualMasdar)
  }
}

extension VerbObject {
  /// Whether what a verb takes stands before a colon: تدين الهجوم: لن نسكت، يكشف عن خطة: سنبني الجسر.
  func hasPhrase(
    of reading: VerbReading, at cue: Int, before colon: Int, _ limit: Int, _ isHeadline: Bool
  ) -> Bool {
    guard let (_, begin) = phrase(of: reading, at: cue, limit),
      begin + 1 < colon, !passage.words[begin..<colon].contains(where: \.isCueParticiple)
    else { return false }
    return reading.verb.governs(passage.words[begin - 1])
      || passage.words[begin].proclitic == "ب" && reading.verb.frames.contains(.bi)
      || isHeadline && !reading.verb.isCore && passage.words[begin].isNominal
  }
}
