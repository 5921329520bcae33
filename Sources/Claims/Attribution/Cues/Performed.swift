internal import ArabicText

extension Passage {
  /// Whether the noun of a verb stands behind one that only says that it was done, nobody by whom: تم وصف
  /// الخطة بأنها، جرى الإعلان عن.
  func isPerformed(at noun: Int) -> Bool {
    guard noun > 0 else { return false }
    return Self.performing.contains(where: words[noun - 1].full.isSpelled)
      || words[noun - 1].folded.isSpelled("ستتم") || words[noun - 1].folded.isSpelled("سيتم")
  }

  /// Whether somebody, and nobody who is named, does what a verb says whose clause begins at `clause`: هناك
  /// [من] يقول إن; not من وصفهم بالأعداء، من قال إنهم أعداء, of whom somebody else says it.
  func isOfSomebody(_ reading: VerbReading, at verb: Int, clause: Int) -> Bool {
    guard verb > 0, words[verb - 1].full.isSpelled("من"), !words[verb - 1].hasConjunction,
      verb < 2 || words[verb - 2].particle != .pronoun, reading.form.isFinite
    else { return false }
    let takesUp = clause < words.count && words[clause].complementizer?.pronoun.isEmpty == false
    return !takesUp && !["ه", "ها", "هم", "هما", "هن"].contains(reading.pronoun)
  }

  private static let performing = ["تم", "يتم", "تمت", "تتم", "جري", "يجري"]
}

extension VerbalCue {
  /// Whether the plural of a verb's noun, of which nobody is named, is what people say: وسط [تكهنات] بأن.
  func isOfNobody(_ reading: VerbReading, at cue: Int, _ found: Subject.Found) -> Bool {
    found.rule == .verbalNoun && found.source == nil && reading.pronoun.isEmpty
      && !passage.words[cue].isDefinite
      && passage.words[cue].preposition == nil
      && (passage.words[cue].bare.hasSuffix("ات") || passage.words[cue].stem.isSpelled("مزاعم"))
  }
}
