internal import ArabicText

/// Finds who speaks by a verb: behind it, before it, before the relative pronoun, or nobody named.
struct Subject {
  /// Where the verb stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// Who speaks, through whom, and by which construction.
  struct Found {
    var source: Range<Int>?
    var via: [Range<Int>] = []
    var rule: Rule
    /// The noun that repeats the cue: نقلت … قوله.
    var noun: Int?
  }

  /// The subject of a verb at `cue` whose complement begins behind `gap`.
  func find(of reading: VerbReading, at cue: Int, gap: Range<Int>) -> Found {
    let via = media(in: gap)
    if reading.form.tense == .masdar { return Found(via: via, rule: .verbalNoun) }
    if reading.form.tense == .participle { return Found(via: via, rule: .participle) }
    if reading.form.person == .first { return Found(via: via, rule: .impliedSubject) }
    if isImpersonal(reading, at: cue),
      gap.isEmpty || passage.words[gap.lowerBound].particle == .preposition
    {
      return Found(via: via, rule: .passive)
    }
    if reading.pronoun.isEmpty, let head = relativeHead(of: cue) {
      return Found(source: head, via: via, rule: .relativeClause)
    }
    if reading.form.voice == .passive && !reading.verb.frames.contains(.relay) {
      return Found(via: via, rule: .passive)
    }
    if reading.verb.frames.contains(.document), let document = document(in: gap) {
      return Found(source: document, via: via, rule: .verbSubject)
    }
    if reading.verb.frames.contains(.relay),
      let relay = Relay(passage: passage, names: names).parts(of: gap)
    {
      let medium = relay.medium ?? before(cue)
      return Found(
        source: relay.source, via: [medium].compactMap(\.self), rule: .relayed, noun: relay.noun)
    }
    if let source = behind(gap) {
      return Found(source: source, via: via.filter { !$0.overlaps(source) }, rule: .verbSubject)
    }
    if !reading.form.isPurpose(in: passage.words[cue]), let source = before(cue) {
      return Found(source: source, via: via, rule: .subjectVerb)
    }
    return Found(
      via: via,
      rule: isImpersonal(reading, at: cue) || reading.form.voice == .passive
        ? .passive : .impliedSubject)
  }

  /// The document in which something stands: جاء في البيان أن.
  private func document(in gap: Range<Int>) -> Range<Int>? {
    guard let index = gap.first, passage.words[index].stem == "في", gap.count > 1 else {
      return nil
    }
    return sourcePhrase(before: gap.upperBound).range(from: index + 1)
  }

  /// يعتقد أن and يتوقع أن without anybody before them are passives, written like the active.
  private func isImpersonal(_ reading: VerbReading, at cue: Int) -> Bool {
    let form = reading.form
    guard form.tense == .imperfect, form.gender == .masculine, form.number == .singular,
      !isJoined(cue)
    else { return false }
    return reading.verb.stance == .expect
      || ["اعتقد", "اشتبه", "زعم", "ظن", "تردد"].contains(reading.verb.perfect.folded)
  }

  /// Whether و joins a verb to a clause of its sentence, whose subject it has.
  private func isJoined(_ cue: Int) -> Bool {
    passage.words[cue].hasConjunction && cue > 0 && passage.words[cue - 1].kind == .comma
  }

  /// The noun phrase behind a verb, past adverbs and the one who is spoken to.
  func behind(_ gap: Range<Int>) -> Range<Int>? {
    var index = gap.lowerBound
    while index < gap.upperBound {
      let word = passage.words[index]
      if word.kind == .comma || word.particle == .aside || word.particle == .time
        || word.kind == .number
      {
        index += 1
      } else if word.particle == .month || word.particle == .year {
        index += 1
      } else if word.preposition == "ل" {
        index = name(at: index)?.range.upperBound ?? index + 1
        if index < gap.upperBound, passage.words[index].isEmphasis { index += 1 }
      } else {
        break
      }
    }
    guard index < gap.upperBound, passage.words[index].preposition == nil else { return nil }
    let phrase = sourcePhrase(before: gap.upperBound).range(from: index)
    return phrase?.count == 1 && passage.words[index].particle == .demonstrative ? nil : phrase
  }

  private func sourcePhrase(before limit: Int) -> SourcePhrase {
    SourcePhrase(passage: passage, names: names, limit: limit)
  }

  /// The subject of a verb that an object may follow: a party that begins at once, to the end of its
  /// name or of its noun phrase; else the verb speaks of one named before.
  func beforeObject(_ gap: Range<Int>) -> Range<Int>? {
    guard let whole = behind(gap) else { return nil }
    let start = whole.lowerBound
    let head = passage.words[start].noun
    let phrase = head.map { _ in
      max(start + 1, HeadPhrase(passage: passage, names: [:]).end(from: start, behind: start + 1))
    }
    let parties = names.filter { $0.actorKind != nil && whole.contains($0.range.lowerBound) }
    if let person = parties.first(where: { $0.actorKind == .person && $0.head == nil }),
      person.range.lowerBound == start
        || head?.isRole == true && person.range.lowerBound <= (phrase ?? start) + 1
        || person.range.lowerBound == start + 1 && !passage.words[start].isDefinite
    {
      return start..<max(person.range.upperBound, start + 1)
    }
    let isParty = head?.actorKind != nil || head?.isRole == true
    if let phrase, isParty { return start..<phrase }
    return parties.first { $0.range.lowerBound == start }?.range
  }

  /// The noun phrase that ends where the verb begins: لكن المتحدث باسم الوزارة قال.
  func before(_ cue: Int) -> Range<Int>? {
    guard !passage.words[cue].hasConjunction || passage.words[cue].token.folded.first == "ف" else {
      return nil
    }
    let end = skipBack(from: cue)
    let start = clauseStart(before: end)
    for index in start..<max(start, end) where opensPhrase(index, start) {
      guard let range = sourcePhrase(before: end).range(from: index) else {
        continue
      }
      if reaches(range.upperBound, end) { return range }
    }
    return nil
  }

  /// Whether a noun phrase can begin at a word: at the start of the clause, or behind a preposition
  /// where an indefinite noun takes a clause to describe it (إلى مصادر أكدت أن).
  private func opensPhrase(_ index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    guard word.kind == .word || word.kind == .foreign else { return false }
    if index == start || passage.words[index - 1].isSeparator {
      return word.preposition == nil || word.preposition == "ل" && word.noun != nil
    }
    if passage.words[index - 1].particle == .auxiliary { return word.isPlain }
    return passage.words[index - 1].particle == .preposition && !word.isDefinite && word.noun != nil
      || names.contains { $0.range.lowerBound == index && $0.actorKind != nil } && word.isPlain
        && passage.words[index - 1].particle != .preposition
  }

  /// The head that a relative clause describes: المرأتان اللتان تقولان.
  private func relativeHead(of cue: Int) -> Range<Int>? {
    var index = cue - 1
    while index >= 0,
      passage.words[index].particle == .modal || passage.words[index].particle == .auxiliary
    { index -= 1 }
    guard index > 0, passage.words[index].particle == .relative, passage.words[index].stem != "حيث"
    else { return nil }
    var end = index
    if passage.words[end - 1].kind == .comma { end -= 1 }
    let name = names.filter { $0.range.upperBound == end && $0.actorKind != nil }
      .min { $0.range.lowerBound < $1.range.lowerBound }
    let candidates = [name?.range, nounPhrase(endingAt: end)].compactMap(\.self)
    if let longest = candidates.max(by: { $0.count < $1.count }) { return longest }
    let before = passage.words[..<end].lastIndex { !$0.isNominal || !$0.isPlain }
    let start = before.map { passage.words[$0].isNominal ? $0 : $0 + 1 } ?? 0
    return start < end ? start..<end : nil
  }

  /// The phrase of a noun of the lexicon that ends at a place.
  private func nounPhrase(endingAt end: Int) -> Range<Int>? {
    let phrase = HeadPhrase(passage: passage, names: [:])
    let start = (max(0, end - 8)..<end).first { index in
      passage.words[index].noun != nil && phrase.end(from: index, behind: index + 1) >= end
    }
    return start.map { $0..<end }
  }

  /// The first place behind the subject: verbs are also preceded by قد, adverbs of time and asides.
  private func skipBack(from cue: Int) -> Int {
    var index = cue
    while index > 0 {
      let word = passage.words[index - 1]
      switch word.particle {
      case .modal, .negation, .auxiliary, .time, .aside, .month, .year: index -= 1
      default:
        guard word.kind == .comma || word.kind == .number else { return index }
        index -= 1
      }
    }
    return index
  }

  /// Where the clause begins that ends before a place.
  private func clauseStart(before end: Int) -> Int {
    let sentence = passage.sentence(of: max(end - 1, 0))
    var index = end
    while index > sentence.lowerBound {
      let word = passage.words[index - 1]
      if word.complementizer != nil || word.particle == .connective || word.kind == .semicolon {
        break
      }
      if word.kind == .openQuote && passage.quotation(from: index - 1)?.contains(end) != false {
        break
      }
      if word.isVerbal && word.noun == nil && !word.isDefinite && word.particle == nil { break }
      index -= 1
    }
    return index
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

  /// The media that ل, من خلال or a حديث مع brings in.
  private func media(in gap: Range<Int>) -> [Range<Int>] {
    names.filter { name in
      guard gap.contains(name.range.lowerBound), name.actorKind == .media else { return false }
      let word = passage.words[name.range.lowerBound]
      let before = name.range.lowerBound > 0 ? passage.words[name.range.lowerBound - 1] : nil
      return word.preposition == "ل" || before?.particle == .preposition
    }
    .map(\.range)
  }

  private func name(at index: Int) -> NameMatch? {
    names.first { $0.range.lowerBound == index }
  }
}

extension VerbForm {
  /// Whether ل before it tells what somebody did something for: عاد ليؤكد أن.
  fileprivate func isPurpose(in word: Word) -> Bool {
    tense == .imperfect && word.token.bare.hasSuffix("ل" + text)
  }
}
