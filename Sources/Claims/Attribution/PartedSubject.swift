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
    return commas.lazy.compactMap { phrase(before: $0, reading) }.first { phrase in
      commas.contains(phrase.upperBound) && isParty(phrase)
        && (phrase.lowerBound == sentence.lowerBound || opensClause(phrase.lowerBound, before: cue)
          || isConnected(phrase.lowerBound))
    }
  }

  private static let longestClause = 24

  private func isConnected(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    return before.isSeparator || before.complementizer != nil || before.particle == .connective
      || before.usages.contains(.turn)
  }
}

extension Passage {
  /// Whether a clause about the party before it opens at a word: الذي، وهو, not the remark وهو ما.
  func describes(at index: Int) -> Bool {
    let word = words[index]
    if word.particle == .relative { return true }
    return word.particle == .pronoun && word.hasConjunction && index + 1 < words.count
      && !words[index + 1].usages.contains(.resumption)
  }
}
