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
    guard !passage.words[cue].hasConjunction else { return nil }
    let reach = passage.words[max(sentence.lowerBound, cue - Self.longestClause)..<cue]
    guard let pronoun = reach.firstIndex(where: { $0.particle == .relative }),
      pronoun > sentence.lowerBound, pronoun + 2 < cue, passage.words[pronoun + 1].isVerbal,
      !reach[pronoun...].contains(where: { $0.isSeparator || $0.complementizer != nil }),
      let phrase = phrase(before: pronoun, reading), phrase.upperBound == pronoun, isParty(phrase)
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

  private static let longestClause = 24

  private func isConnected(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    return before.isSeparator || before.complementizer != nil || before.particle == .connective
      || before.usages.contains(.turn) || before.particle == .auxiliary
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
