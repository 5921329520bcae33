internal import ArabicText

extension ContentExtent {
  private static let longestDescription = 24

  /// A noun phrase as content, where it is the party that a verb is about with what the verb's preposition
  /// says of it behind a relative clause between commas: دعا [الوزير]، الذي غادر البلاد، [إلى العودة].
  func demand(_ party: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let end = party.upperBound
    guard let verb = cue?.verb, verb.frames.contains(.object), end < sentence.upperBound,
      passage.words[end].isRelativePronoun, passage.words[end - 1].kind == .comma,
      !passage.words[party].contains(where: { opens($0, verb) }),
      let comma = passage.words[end..<sentence.upperBound].prefix(Self.longestDescription)
        .firstIndex(where: { $0.kind == .comma }),
      comma + 1 < sentence.upperBound, opens(passage.words[comma + 1], verb)
    else { return party }
    return party.lowerBound..<phrase(from: comma + 1, in: sentence).upperBound
  }

  /// Whether a word brings in what a verb says of its object.
  private func opens(_ word: Word, _ verb: ReportingVerb) -> Bool {
    verb.governs(word) || word.proclitic == "ب" && verb.frames.contains(.bi)
      || word.preposition == "ل" && verb.frames.contains(.li)
  }
}
