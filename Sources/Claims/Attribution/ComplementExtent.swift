internal import ArabicText

extension ContentExtent {
  /// How far what a noun governs reaches: a clause as any other, a noun phrase only to where the
  /// clause that the noun stands in goes on, at its verb, a mark, or what tells when and why.
  func complement(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    if passage.words[start].complementizer != nil { return clause(from: start, in: sentence) }
    let whole = phrase(from: start, in: sentence)
    var clauses = 0
    for index in whole.dropFirst() {
      let word = passage.words[index]
      if passage.quotation(around: index) != passage.quotation(around: start) {
        if passage.quotation(around: index)?.contains(start) == true { return start..<index }
        if passage.quotation(around: start)?.contains(index) != true
          && passage.words[start].kind != .openQuote && passage.quotation(around: start) != nil
        {
          return start..<index
        }
        continue
      }
      if word.kind == .comma || word.usages.contains(.adjunct) { return start..<index }
      let isTurned = word.particle == .connective && !word.usages.contains(.alternative)
      if isTurned || word.particle == .negation, clauses == 0 { return start..<index }
      if word.complementizer?.hasPreposition == true { return start..<index }
      if word.particle == .relative || word.complementizer != nil
        || word.usages.contains(.freeRelative) && word.stem != "من"
      {
        clauses += 1
      }
      if word.stem == "من",
        passage.words[min(index + 1, whole.upperBound - 1)].usages.contains(.agent)
      {
        return start..<index
      }
      if isVerb(index) {
        if clauses == 0, !describes(index) { return start..<index }
        clauses = max(0, clauses - 1)
      }
    }
    return whole
  }

  private func isVerb(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.isVerbal && word.noun == nil && !word.isDefinite
  }

  /// Whether a verb behind an indefinite noun describes it: مزاعم عن مؤامرة تستهدفه.
  private func describes(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    return before.isNominal && !before.isDefinite && before.noun == nil
      && !before.isPossessedNoun
  }
}

extension Word {
  /// Whether a pronoun is written on it.
  fileprivate var isPossessedNoun: Bool {
    ["ه", "ها", "هم", "نا"].contains { token.bare.ends(in: $0) }
  }
}
