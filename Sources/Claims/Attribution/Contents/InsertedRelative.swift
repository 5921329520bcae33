internal import ArabicText

extension ContentExtent {
  /// إن الرجل، الذي تقول الشرطة [إنه هارب]، قتل: a claim in a relative clause between commas ends where the
  /// subject that the clause describes has its verb.
  func isInserted(_ start: Int) -> Bool {
    let sentence = passage.sentence(of: start)
    let first = max(sentence.lowerBound, start - Self.longestInsertion)
    guard
      let pronoun = (first..<start).last(where: {
        passage.words[$0].isSeparator || passage.words[$0].isRelativePronoun
      }), passage.words[pronoun].isRelativePronoun, pronoun > first,
      passage.words[pronoun - 1].kind == .comma
    else { return false }
    let before = passage.words[sentence.lowerBound..<pronoun - 1]
    let opening = before.lastIndex { $0.complementizer != nil || $0.particle == .connective }
    guard let opening, passage.words[opening].complementizer?.pronoun.isEmpty != false else {
      return false
    }
    return !passage.words[opening + 1..<pronoun - 1].contains {
      $0.isVerbal || $0.particle == .auxiliary || $0.isSeparator
    }
  }

  private static let longestInsertion = 8
}
