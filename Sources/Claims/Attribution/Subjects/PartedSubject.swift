internal import ArabicText

extension Subject {
  /// The party that a relative clause between commas parts from its verb: الحكومة، التي عارضت القرار،
  /// ترى.
  func parted(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    let sentence = passage.sentence(of: cue)
    guard cue > sentence.lowerBound, passage.words[cue - 1].kind == .comma else { return nil }
    let commas = (max(sentence.lowerBound, cue - Self.longestClause)..<cue - 1).filter {
      passage.words[$0].kind == .comma && passage.describes(at: $0 + 1)
    }
    // سامي حداد (45 عاما)، الذي حضر، قال.
    let ends = commas.map { passage.bracket(closingAt: $0 - 1) ?? $0 }
    return ends.lazy.compactMap { phrase(before: $0, reading) }.first { phrase in
      ends.contains(phrase.upperBound) && isParty(phrase)
        && (phrase.lowerBound == sentence.lowerBound || opensClause(phrase.lowerBound, before: cue)
          || isConnected(phrase.lowerBound))
    }
  }

  /// The party that a relative clause without a comma parts from its verb: [المحامي] الذي حضر الجلسة قال.
  func restricted(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    let sentence = passage.sentence(of: cue)
    guard !passage.words[cue].hasConjunction, !isInFreeRelative(cue),
      let pronoun = relativePronoun(of: sentence, before: cue)
        ?? describingVerb(of: sentence, before: cue),
      let phrase = phrase(before: pronoun, reading), phrase.upperBound == pronoun,
      isParty(phrase) || bears(phrase) || reading.verb.isCore && isMade(behind: pronoun)
    else { return nil }
    // الأثرياء الذين سيطلب منهم: who is taken up behind the verb does not speak.
    if passage.words[cue + 1..<min(cue + 2, passage.words.count)].contains(
      where: \.isPronominalPhrase)
      || passage.words[phrase.lowerBound].noun?.agreement.number == .plural
        && reading.form.number == .singular && reading.form.gender == .masculine
    {
      return nil
    }
    let opens = phrase.lowerBound == sentence.lowerBound || isConnected(phrase.lowerBound)
    return opens ? phrase : nil
  }

  /// The pronoun of the relative clause that ends before a verb, at a comma or without one.
  private func relativePronoun(of sentence: Range<Int>, before cue: Int) -> Int? {
    guard cue > sentence.lowerBound else { return nil }
    let end = passage.words[cue - 1].kind == .comma ? cue - 1 : cue
    let first = max(sentence.lowerBound, cue - Self.longestClause)
    let reach = passage.words[first..<max(first, end)]
    guard let pronoun = reach.firstIndex(where: { $0.particle == .relative }),
      pronoun > sentence.lowerBound, pronoun + 2 < end, passage.words[pronoun + 1].mayBeVerb,
      !reach[pronoun...].contains(where: { $0.isSeparator || $0.complementizer != nil })
    else { return nil }
    return pronoun
  }

  /// The verb without a relative pronoun that tells of an indefinite noun, and ends before another verb:
  /// دراسة [أعدها] باحثون أكدت.
  private func describingVerb(of sentence: Range<Int>, before cue: Int) -> Int? {
    guard cue > sentence.lowerBound else { return nil }
    let end = passage.words[cue - 1].kind == .comma ? cue - 1 : cue
    let first = max(sentence.lowerBound, cue - Self.longestClause)
    guard let verb = (first..<max(first, end)).first(where: passage.tellsOfNoun), verb + 1 < end,
      !passage.words[verb..<end].contains(where: { $0.isSeparator || $0.complementizer != nil })
    else { return nil }
    return verb
  }

  /// التحقيقات التي [أجرتها] الشرطة: whether another made what a clause describes.
  private func isMade(behind pronoun: Int) -> Bool {
    let verb = passage.words[pronoun].isVerbal ? pronoun : pronoun + 1
    return verb + 1 < passage.words.count && passage.words[verb].hasOwner
      && names.hasActor(at: verb + 1)
  }

  /// التي أجرتها [الشرطة] أكدت: whether a party is the subject of a clause about some thing.
  func describesThing(at party: Int) -> Bool {
    guard party > 1, passage.words[party - 1].isVerbal, passage.words[party - 1].hasOwner else {
      return false
    }
    return passage.words[party - 2].particle == .relative || passage.tellsOfNoun(party - 1)
  }

  /// Whether a phrase names what something stands or shows in: الأبحاث التي أجريناها وجدت.
  private func bears(_ phrase: Range<Int>) -> Bool {
    let head = passage.words[phrase.lowerBound]
    return head.isNews || head.usages.contains(.bearing) || head.noun?.standing == .source
  }

  private static let longestClause = 24

  private func isConnected(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    return before.isSeparator || before.complementizer != nil || before.particle == .connective
      || before.usages.contains(.turn) || before.particle == .auxiliary
  }
}

extension Word {
  /// Whether behind a relative pronoun it is a verb, be it a noun elsewhere: الذي دعم.
  fileprivate var mayBeVerb: Bool {
    isVerbal || isPlain && kind == .word && particle == nil && !isDefinite && !isName
  }
}

extension Passage {
  /// Whether a clause about the party before it opens at a word: الذي، وهو، ومقره, not the remark وهو ما.
  func describes(at index: Int) -> Bool {
    let word = words[index]
    if word.particle == .relative { return true }
    if word.hasConjunction, word.usages.contains(.seat) { return true }
    return word.particle == .pronoun && word.hasConjunction && index + 1 < words.count
      && !words[index + 1].usages.contains(.resumption)
  }
}
