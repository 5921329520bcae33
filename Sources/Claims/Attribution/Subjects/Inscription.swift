internal import ArabicText

extension Passage {
  /// Whether a verb tells what stands on or in the thing before it: لافتة [كتب] عليها «لا للحرب»، تعليق
  /// [كتب] فيه.
  func isInscribed(at index: Int) -> Bool {
    guard index > 0, index + 2 < words.count, words[index].isPlain, words[index].kind == .word,
      words[index - 1].isNominal, !words[index - 1].isDefinite, words[index + 1].isThereon,
      words[index].verbs.contains(where: { $0.form.isFinite && $0.verb.frames.contains(.quote) })
    else { return false }
    let next = words[index + 2]
    return next.kind == .openQuote || next.kind == .colon
      || words[index + 1].isOnIt && next.proclitic == "ب"
  }
}

extension Subject {
  /// What words stand on: [لافتة] كتب عليها.
  func inscribed(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    guard reading.form.isFinite, reading.verb.frames.contains(.quote),
      passage.isInscribed(at: cue), passage.words[cue + 1].isOnIt
    else { return nil }
    let isDescribed = cue > 1 && passage.words[cue - 1].isAdjectival
    return (isDescribed ? cue - 2 : cue - 1)..<cue
  }
}

extension Word {
  fileprivate var isThereon: Bool { isTherein || isOnIt }

  /// عليه، عليها.
  var isOnIt: Bool { isPronominalPhrase && folded.begins(with: "علي") }
}
