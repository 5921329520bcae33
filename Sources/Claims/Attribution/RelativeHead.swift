internal import ArabicText

/// The noun phrase that a relative clause describes: المرأتان اللتان تقولان.
struct RelativeHead {
  /// Where the clause stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// The head of the relative clause whose verb stands at `cue`; nil if no relative pronoun does.
  func of(_ cue: Int) -> Range<Int>? {
    guard let end = end(before: cue), !isResumed(behind: cue) else { return nil }
    let name = names.filter { $0.range.upperBound == end && $0.actorKind != nil }
      .min { $0.range.lowerBound < $1.range.lowerBound }
    if let name { return name.range }
    if let phrase = nounPhrase(endingAt: end) { return phrase }
    let before = passage.words[..<end].lastIndex { !$0.isNominal || !$0.isPlain }
    let start = before.map { passage.words[$0].isNominal ? $0 : $0 + 1 } ?? 0
    return start < end ? start..<end : nil
  }

  /// Whether a pronoun takes the head up behind the verb, so that it does not speak: في الوقت الذي
  /// شدد فيه الوزير.
  private func isResumed(behind cue: Int) -> Bool {
    cue + 1 < passage.words.count && passage.words[cue + 1].isPronominalPhrase
  }

  /// Where the head ends: before the relative pronoun and a comma.
  private func end(before cue: Int) -> Int? {
    let index = passage.words[..<cue].lastIndex {
      $0.particle != .modal && $0.particle != .auxiliary
    }
    guard let index, index > 0, passage.words[index].particle == .relative,
      passage.words[index].stem != "حيث"
    else { return nil }
    return passage.words[index - 1].kind == .comma ? index - 1 : index
  }

  /// The longest phrase of a noun of the lexicon that ends at a place.
  private func nounPhrase(endingAt end: Int) -> Range<Int>? {
    let phrase = HeadPhrase(passage: passage, names: [:])
    let start = (max(0, end - 8)..<end).first { index in
      passage.words[index].noun != nil && phrase.end(from: index, behind: index + 1) >= end
    }
    return start.map { $0..<end }
  }
}
