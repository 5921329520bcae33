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
    /// What a pronoun shows of whoever speaks: نقلت عنها.
    var speaker: Agreement?
  }

  /// The subject of a verb at `cue` whose complement begins behind `gap`.
  func find(of reading: VerbReading, at cue: Int, gap: Range<Int>) -> Found {
    let via = media(in: gap)
    if let rule = unnamed(reading, at: cue, gap) {
      let owner = rule == .verbalNoun ? owner(of: reading, in: gap) : nil
      return Found(source: owner, via: via, rule: rule)
    }
    if reading.pronoun.isEmpty, let head = relativeHead(reading, at: cue, gap) {
      return Found(source: head, via: via, rule: .relativeClause)
    }
    if let relayed = relayed(reading, at: cue, gap) { return relayed }
    if let source = inscribed(before: cue, reading) {
      return Found(source: source, via: via, rule: .relativeClause)
    }
    if reading.form.voice == .passive { return Found(via: via, rule: .passive) }
    if reading.verb.frames.contains(.document), isTakenUp(in: gap) {
      return Found(source: documentBefore(cue), via: via, rule: .relativeClause)
    }
    if passage.isOfSomebody(reading, at: cue, clause: gap.upperBound) {
      return Found(via: via, rule: .passive)
    }
    if hasPronoun(before: cue, reading) { return Found(via: via, rule: .impliedSubject) }
    let leader = leading(cue, reading).flatMap { isSpokenOf($0, reading, at: cue) ? nil : $0 }
    if let source = sayerBefore(cue, reading) ?? leader {
      return Found(source: source, via: via, rule: .subjectVerb)
    }
    let follows = takesSubject(reading, at: cue) ? behind(gap, reading) : nil
    if let source = document(of: reading.verb, in: gap) ?? follows {
      return Found(source: source, via: via.filter { !$0.overlaps(source) }, rule: .verbSubject)
    }
    if !reading.form.isPurpose(in: passage.words[cue]),
      let source = restricted(before: cue, reading) ?? before(cue, reading)
    {
      return Found(source: source, via: via, rule: .subjectVerb)
    }
    return Found(via: via, rule: isImpersonal(reading, at: cue) ? .passive : .impliedSubject)
  }

  /// The head of the verb's relative clause, unless a party behind the verb speaks of it: الوزير الذي
  /// قال إن, not العملية التي تقول مصادر إنها.
  private func relativeHead(_ reading: VerbReading, at cue: Int, _ gap: Range<Int>) -> Range<Int>? {
    let head = RelativeHead(passage: passage, names: names).speaking(reading, at: cue)
    guard let head, reading.verb.frames.isDisjoint(with: [.object, .to]) else { return head }
    let subject = beforeObject(gap)
    return subject.map { passage.words[$0.lowerBound].agrees(with: reading.form) } == true
      ? nil : head
  }

  /// The noun phrase behind a verb that is its subject; one that does not agree with a verb that can
  /// take an object is that: نشر صورة.
  private func behind(_ gap: Range<Int>, _ reading: VerbReading) -> Range<Int>? {
    guard let phrase = behind(gap) ?? behindSetting(gap), !isPublished(phrase, by: reading) else {
      return nil
    }
    let frames: ReportingVerb.Frames = [.noun, .object, .to]
    let takesObject =
      !reading.verb.frames.isDisjoint(with: frames)
      || reading.verb.isWeak && passage.words[phrase.lowerBound].isNews
    guard takesObject, name(at: phrase.lowerBound)?.entry == nil else { return phrase }
    return agrees(phrase.lowerBound, with: reading.form) ? phrase : nil
  }

  /// ونشرت تغريدة، وكتب رسالة: a text without an article is what somebody writes.
  private func isPublished(_ phrase: Range<Int>, by reading: VerbReading) -> Bool {
    let head = passage.words[phrase.lowerBound]
    let isText = (head.isNews || head.isOccasion) && !head.isDefinite && !head.hasOwner
    let isWhole = phrase.count == 1 || !passage.words[phrase.lowerBound + 1].isDefinite
    return isText && isWhole && reading.pronoun.isEmpty
      && ["نَشَرَ", "كَتَبَ"].contains(where: reading.verb.perfect.isSpelled)
  }

  /// Whether a noun, or the noun of several words that begins there (المجتمع الدولي), can follow a
  /// verb as its subject.
  private func agrees(_ index: Int, with form: VerbForm) -> Bool {
    let word = passage.words[index]
    // The verb agrees with what is counted: ذكرت بعض المصادر، أعلن ثلاثة مسؤولين.
    if word.usages.contains(.quantity), word.noun?.agreement.number == .singular { return true }
    if word.usages.contains(.numeral) { return true }
    guard word.noun == nil, let gender = form.gender,
      let shown = name(at: index)?.head?.agreement, shown.number == .singular
    else { return word.agrees(with: form) }
    return shown.gender == nil || shown.gender == gender
  }

  /// مزاعم [روسيا] بأن: the party that a maṣdar is of, where nothing else stands before the clause.
  private func owner(of reading: VerbReading, in gap: Range<Int>) -> Range<Int>? {
    guard reading.pronoun.isEmpty, let owner = beforeObject(gap), owner == gap, isParty(owner)
    else { return nil }
    return owner
  }

  /// نقلت وكالة عن مسؤول: the verb's subject only passed it on.
  private func relayed(_ reading: VerbReading, at cue: Int, _ gap: Range<Int>) -> Found? {
    guard reading.verb.frames.contains(.relay) else { return nil }
    let finder = Relay(passage: passage, names: names)
    guard let relay = finder.parts(of: gap) else {
      return finder.pronounParts(of: gap).map { speaker, medium, noun in
        let via = medium ?? before(cue, reading)
        return Found(via: [via].compactMap(\.self), rule: .relayed, noun: noun, speaker: speaker)
      }
    }
    let medium = relay.medium ?? before(cue, reading)
    return Found(
      source: relay.source, via: [medium].compactMap(\.self), rule: .relayed, noun: relay.noun)
  }

  /// The document in which something stands: جاء في البيان أن.
  private func document(of verb: ReportingVerb, in gap: Range<Int>) -> Range<Int>? {
    guard verb.frames.contains(.document), let index = gap.first, gap.count > 1,
      passage.words[index].stem.isSpelled("في")
    else { return nil }
    return sourcePhrase(before: gap.upperBound).range(from: index + 1)
  }

  /// Whether only فيه stands behind a verb, for the document before it: بيان جاء فيه أن.
  func isTakenUp(in gap: Range<Int>) -> Bool {
    gap.count == 1 && passage.words[gap.lowerBound].isTherein
  }

  /// The document that a verb before فيه describes: [بيان للوزارة] جاء فيه.
  private func documentBefore(_ cue: Int) -> Range<Int>? {
    let head = (passage.sentence(of: cue).lowerBound..<cue).last {
      passage.words[$0].noun?.standing == .source && passage.words[$0].isNews
        || passage.words[$0].isOccasion
    }
    guard let head, !passage.words[cue].hasConjunction else { return nil }
    let phrase = sourcePhrase(before: cue).range(from: head)
    return phrase.flatMap { $0.upperBound >= cue - 1 ? $0 : nil }
  }

  /// Whether a subject can follow a verb, which is singular before it whoever acts; أعلن is rather that
  /// than "they (women) announced".
  func takesSubject(_ reading: VerbReading, at cue: Int) -> Bool {
    let form = reading.form
    if form.isFinite, form.person != .third { return !isOfSpeaker(cue) }
    guard form.isFinite, form.person == .third, form.number == .plural || form.number == .dual
    else { return true }
    return passage.words[cue].verbs.contains { $0.form.isFinite && $0.form.number == .singular }
  }

  /// Whether a verb can only be of a first or second person, whose subject is in it: ندعو، أطالب.
  func isOfSpeaker(_ cue: Int) -> Bool {
    passage.words[cue].verbs.allSatisfy { !$0.form.isFinite || $0.form.person != .third }
  }

  /// The noun phrases before a place.
  func sourcePhrase(before limit: Int) -> SourcePhrase {
    SourcePhrase(passage: passage, names: names, limit: limit)
  }

  /// The longest name that begins at a word.
  func name(at index: Int) -> NameMatch? {
    names.first { $0.range.lowerBound == index }
  }
}

extension VerbForm {
  /// Whether ل before it tells what somebody did something for: عاد ليؤكد أن.
  fileprivate func isPurpose(in word: Word) -> Bool {
    tense == .imperfect && word.bare.hasSuffix("ل" + text)
  }
}

extension Word {
  /// Whether a noun in the singular can follow a verb as its subject: a person has the gender that
  /// the verb shows, and behind the masculine there is no feminine noun; إحدى is a form of أحد.
  fileprivate func agrees(with form: VerbForm) -> Bool {
    guard let gender = form.gender, !bare.hasSuffix("ى") else { return true }
    guard let noun else {
      let isFeminine = classes.contains(.noun) && !isName && bare.hasSuffix("ة")
      return !isFeminine || gender == .feminine
    }
    guard noun.agreement.number == .singular, let shown = noun.agreement.gender else { return true }
    return shown == gender || gender == .feminine && !noun.isRole
  }
}
