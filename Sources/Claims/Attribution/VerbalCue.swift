/// The verbs of saying: قال X إن, X قال إن, وأضاف أن, الذي قال إن, مشيرا إلى أن, يقال إن.
struct VerbalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The actors of the passage.
  let actors: [Range<Int>]
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a word makes as a cue; nil if it makes none.
  func claim(at cue: Int) -> ClaimDraft? {
    for reading in passage.words[cue].verbs {
      if let draft = claim(of: reading, at: cue) { return draft }
    }
    return nil
  }

  private func claim(of reading: VerbReading, at cue: Int) -> ClaimDraft? {
    if isBackground(reading, at: cue) { return nil }
    let sentence = passage.sentence(of: cue)
    let finder = ComplementFinder(passage: passage, limit: limit(of: cue, in: sentence))
    guard let (complement, gap) = finder.complement(of: reading.verb, at: cue) else {
      return withoutClause(reading, at: cue, in: sentence)
    }
    return draft(reading, at: cue, gap: gap, content: [content(of: complement, in: sentence)])
  }

  /// A verb within a quotation takes its content there.
  private func limit(of cue: Int, in sentence: Range<Int>) -> Int {
    guard let quotation = passage.quotation(around: cue) else { return sentence.upperBound }
    return min(sentence.upperBound, quotation.upperBound - 1)
  }

  private func content(of complement: Complement, in sentence: Range<Int>) -> Range<Int> {
    switch complement {
    case .clause(let start), .colon(let start): extent.clause(from: start, in: sentence)
    case .phrase(let start): extent.phrase(from: start, in: sentence)
    case .quotation(let range): range
    }
  }

  private func draft(
    _ reading: VerbReading, at cue: Int, gap: Range<Int>, content: [Range<Int>]
  ) -> ClaimDraft {
    let subject = Subject(passage: passage, actors: actors)
    let found = subject.find(of: reading, at: cue, gap: gap)
    return ClaimDraft(
      passage: number, cues: [cue..<cue + 1], source: found.source, via: found.via,
      content: content, stance: reading.verb.stance, agreement: reading.agreement,
      impliesSource: found.rule != .passive, rule: found.rule)
  }
}
