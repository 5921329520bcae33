internal import ArabicText

extension Subject {
  /// The construction of a form that names nobody itself.
  func unnamed(_ reading: VerbReading, at cue: Int, _ gap: Range<Int>) -> Rule? {
    if reading.form.tense == .masdar { return .verbalNoun }
    if reading.form.tense == .participle { return .participle }
    if reading.form.person == .first, !isMisspelt(reading, at: cue, gap) { return .impliedSubject }
    if isSuspected(reading, at: cue) { return .passive }
    let isOpen = gap.isEmpty || passage.words[gap.lowerBound].particle == .preposition
    return isOpen && isImpersonal(reading, at: cue) && !isHis(reading, at: cue)
      && !isLed(reading, at: cue) ? .passive : nil
  }

  /// شابان اشتبه بتحضيرهما لهجوم: whom the clause describes, its pronoun takes up.
  private func isSuspected(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.verb.scope.contains(.impersonal), reading.verb.frames.contains(.fi),
      reading.form.tense == .perfect, reading.form.gender == .masculine,
      reading.form.number == .singular, cue > 0, cue + 1 < passage.words.count
    else { return false }
    let (before, next) = (passage.words[cue - 1], passage.words[cue + 1])
    return next.preposition == "ب" && (next.hasOwner || next.bare.hasSuffix("هما"))
      && passage.words[cue].isPlain
      && (before.isRelativePronoun || before.isNominal && !before.isDefinite)
  }

  /// أنها حثت، لكنها حثت، وهي تحث: the pronoun before a verb is its subject.
  func hasPronoun(before cue: Int, _ reading: VerbReading) -> Bool {
    let index = passage.words[..<cue].lastIndex {
      $0.particle != .modal && $0.particle != .negation && !$0.isToBeBeforeVerb
    }
    guard let index, reading.form.isFinite, let pronoun = passage.words[index].subjectPronoun
    else { return false }
    // وهو ما أكدته المديرة, لكنها قالت المديرة: here the pronoun is another's, or nothing's.
    let isOpen =
      passage.words[index].complementizer == nil && !reading.verb.frames.contains(.object)
    if isOpen || passage.words[index + 1..<cue].contains(where: { $0.stem.isSpelled("ما") }) {
      return false
    }
    return Agreement(pronoun: pronoun).fits(reading.agreement)
  }

  /// الوزير يعتقد أن: a definite party opens the clause of the verb.
  private func isLed(_ reading: VerbReading, at cue: Int) -> Bool {
    guard let party = leading(cue, reading), !isSpokenOf(party, reading, at: cue),
      !passage.words[party].contains(where: { $0.kind == .number })
    else { return false }
    let (first, rest) = (passage.words[party.lowerBound], passage.words[party].dropFirst())
    return first.isDefinite || first.noun?.isRole == true && rest.first?.isDefinite == true
      || names.contains { $0.range.lowerBound == party.lowerBound && $0.actorKind != nil }
  }

  /// قال إنه [لا يعتقد] أن: somebody's pronoun stands before the verb; not كما أنه يتوقع أن, يشار إلى أنه
  /// يتوقع أن, where it stands for nobody.
  private func isHis(_ reading: VerbReading, at cue: Int) -> Bool {
    guard hasPronoun(before: cue, reading),
      let index = passage.words[..<cue].lastIndex(where: { $0.complementizer != nil }), index > 0
    else { return false }
    let last = passage.words[..<index].last { $0.particle != .preposition }
    guard let word = last, word.particle != .connective,
      word.usages.isDisjoint(with: [.exception, .turn, .occasional])
    else { return false }
    return !word.verbs.contains {
      $0.verb.scope.contains(.formula) && $0.form.tense == .imperfect
    }
  }

  /// وأعتبر الوزير: with a hamza too much a verb in ا looks like the first person.
  private func isMisspelt(_ reading: VerbReading, at cue: Int, _ gap: Range<Int>) -> Bool {
    reading.verb.perfect.begins(with: "ا") && passage.quotation(around: cue) == nil
      && beforeObject(gap) != nil
  }

  /// يعتقد أن and يتوقع أن without anybody before them are passives, written like the active.
  func isImpersonal(_ reading: VerbReading, at cue: Int) -> Bool {
    let form = reading.form
    guard form.tense == .imperfect, form.gender == .masculine, form.number == .singular,
      !isJoined(cue)
    else { return false }
    return reading.verb.stance == .expect
      || reading.verb.scope.contains(.impersonal)
  }

  /// Whether و joins a verb to a clause of its sentence in which somebody speaks: يرى الباحث أن النص
  /// قديم، [ويعتقد] أن.
  private func isJoined(_ cue: Int) -> Bool {
    guard passage.words[cue].hasConjunction, cue > 0, passage.words[cue - 1].kind == .comma else {
      return false
    }
    let clauses = passage.words[passage.sentence(of: cue).lowerBound..<cue]
    return clauses.indices.contains { index in
      clauses[index].isVerbal && clauses[index].mayReport
        && clauses[(index + 1)...].contains { $0.complementizer != nil || $0.kind == .openQuote }
    }
  }
}

extension Word {
  /// إنه لم [يكن] يتوقع.
  fileprivate var isToBeBeforeVerb: Bool {
    ["يكن", "تكن", "يكونوا", "كان", "كانت", "كانوا"].contains(where: folded.isSpelled)
  }

  /// The pronoun on it or that it is, as it is written on a word: أنها، لكنها، هي.
  fileprivate var subjectPronoun: Substring? {
    if let complementizer { return complementizer.pronoun.isEmpty ? nil : complementizer.pronoun }
    if particle == .connective, let pronoun = full[...].without(beginning: "لكن"), !pronoun.isEmpty
    {
      return pronoun
    }
    guard particle == .pronoun, hasConjunction else { return nil }
    return ["هو": "ه", "هي": "ها", "هم": "هم", "هما": "هما", "هن": "هن"][full]
  }
}
