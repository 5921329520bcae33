internal import ArabicText

/// The party behind a verb and its subject that the content is about (اتهمت المعارضة [الحكومة]
/// بالتقصير) or that is told it (أبلغ المدير [العمال] أن), and the noun phrase that is a content.
struct VerbObject {
  /// Where the verb stands.
  let passage: Passage
  /// Finds who speaks.
  let subject: Subject

  /// Where the object begins between a verb and its clause; nil if there is none.
  func object(
    of reading: VerbReading, at cue: Int, in gap: Range<Int>, before complement: Complement
  ) -> Int? {
    guard reading.verb.asks || !reading.verb.frames.isDisjoint(with: [.object, .to]),
      reading.form.voice == .active, reading.pronoun.isEmpty,
      let start = gap.first, let clause = complement.start, !isWhole(clause, behind: reading.verb)
    else { return nil }
    if reading.verb.asks, let asked = gap.first(where: { passage.words[$0].stem.isSpelled("من") }) {
      return asked
    }
    let particle = passage.words[clause].complementizer
    let needsObject = reading.verb.needsObject && particle?.hasPreposition == true
    guard reading.form.isFinite else {
      let mayHave = reading.verb.frames.isSuperset(of: [.object, .bi])
      return mayHave && particle?.hasPreposition == true && opens(start) ? start : nil
    }
    if isLed(reading, at: cue) || !subject.takesSubject(reading, at: cue) {
      return opens(start) ? start : nil
    }
    guard let found = subject.beforeObject(gap) else {
      return passage.words[start].stem.isSpelled("ذلك") || needsObject && isPhrase(gap)
        ? start : nil
    }
    if isObject(found, of: reading) { return start }
    if passage.trimmed(found.upperBound..<gap.upperBound).isEmpty {
      return needsObject ? found.lowerBound : nil
    }
    let takesComma = particle.map(\.hasPreposition) ?? true
    return objectStart(of: reading.verb, in: found.upperBound..<gap.upperBound, takesComma)
  }

  /// Whether a clause says all, because of an object the verb would say it with a preposition: اعتبر
  /// أن, not وصفه بأنه، يعزو ذلك إلى أن.
  private func isWhole(_ clause: Int, behind verb: ReportingVerb) -> Bool {
    passage.words[clause].complementizer?.hasPreposition == false
      && passage.words[clause - 1].particle != .preposition
      && verb.frames.isDisjoint(with: [.subjunctive, .to]) && !verb.asks
  }

  /// Where an object can begin behind the subject, past what tells when and, where it may stand
  /// behind a comma, past the subject's role: وصف فلان، مدير المصنع، أمس، [القرار].
  private func objectStart(
    of verb: ReportingVerb, in rest: Range<Int>, _ takesComma: Bool
  ) -> Int? {
    var index = rest.lowerBound
    let search = ObjectSearch(
      passage: passage, subject: subject, verb: verb, limit: rest.upperBound)
    while index < rest.upperBound {
      let word = passage.words[index]
      if word.kind == .openBracket, let end = search.bracketEnd(from: index) {
        index = end
        continue
      }
      if word.particle == .preposition, let end = search.settingEnd(at: index) {
        guard end < rest.upperBound, opensKnown(end) else { return nil }
        index = end
        continue
      }
      if takesComma, word.noun?.isRole == true, passage.words[index - 1].kind == .comma {
        let comma = passage.words[index..<rest.upperBound].firstIndex { $0.kind == .comma }
        guard let comma else { return opens(index) ? index : nil }
        index = comma
      } else if word.particle != .aside, word.particle != .time,
        !takesComma || word.kind != .comma
      {
        return opens(index) ? index : nil
      }
      index += 1
    }
    return nil
  }

  /// Whether behind where and when it was a noun begins, and no more of what was said before.
  private func opensKnown(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.kind == .comma || word.particle != nil {
      return !subject.names.contains { $0.range.lowerBound == index + 1 && $0.actorKind == .person }
    }
    return word.noun != nil || subject.names.hasActor(at: index)
      || word.classes.contains(.noun) && !word.isAdjectival
  }

  /// Whether its subject stands before a verb, as a party or as a pronoun: أنها حثت.
  func isLed(_ reading: VerbReading, at cue: Int) -> Bool {
    subject.leading(cue, reading) != nil || subject.hasPronoun(before: cue, reading)
  }

  /// Whether all between a verb and its clause is one noun phrase: وصفت احتجازه بأنه.
  private func isPhrase(_ gap: Range<Int>) -> Bool {
    subject.behind(gap).map { passage.trimmed($0.upperBound..<gap.upperBound).isEmpty } ?? false
  }

  /// Whether a noun phrase without a preposition begins at a word.
  private func opens(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.particle == .demonstrative || word.full.isSpelled("ما") { return word.isPlain }
    return word.isWord && word.isNominal && word.isPlain && word.kind != .number
  }

  /// Whether a verb that cannot do without an object has none, so that it is a passive written like
  /// the active: الفندق الذي وصف بأنه.
  func isPassive(_ reading: VerbReading, _ gap: Range<Int>, before complement: Complement) -> Bool {
    guard reading.verb.needsObject, reading.form.isFinite, reading.pronoun.isEmpty,
      case .clause(let clause) = complement,
      passage.words[clause].complementizer?.hasPreposition == true
    else { return false }
    return gap.isEmpty || passage.words[gap.lowerBound].particle == .preposition
  }

  /// The same before a noun phrase: اتُّهم بالتحريض، اعتُبرت تعديا.
  func isPassive(_ reading: VerbReading, before begin: Int, _ gap: Range<Int>) -> Bool {
    guard reading.verb.frames.contains(.object), reading.form.isFinite, reading.pronoun.isEmpty,
      gap.isEmpty
    else { return false }
    return reading.verb.needsObject
      ? passage.words[begin].proclitic == "ب"
      : reading.verb.stance == .believe && isIndefinite(begin)
  }
}

extension VerbObject {
  /// Whether what something is held for begins at a word: تعديا; not تصريحاته، تصريحات الوزير، من المبكر.
  private func isIndefinite(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.isDefinite || word.hasOwner { return false }
    let next = passage.words[(index + 1)...].first
    return next.map { $0.isDefinite && $0.isPlain } != true
  }
}

extension ReportingVerb {
  /// Whether من brings in who shall do something: طلب من.
  fileprivate var asks: Bool { stance == .demand && frames.contains(.min) }

  /// Whether it says something of a party that always stands with it: اتهم, وصف.
  var needsObject: Bool {
    frames.isSuperset(of: [.object, .bi]) && frames.isDisjoint(with: [.subjunctive, .quote])
  }
}

extension Complement {
  /// Where a clause or a quotation begins that an object can stand before.
  fileprivate var start: Int? {
    switch self {
    case .clause(let start): start
    case .quotation(let range): range.lowerBound
    case .colon: nil
    }
  }
}
