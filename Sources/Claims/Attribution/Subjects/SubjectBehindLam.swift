internal import ArabicText

extension Subject {
  /// Who said something once already: سبق [للوزير] أن أعلن، كما سبق [للحكومة] وأن نفت.
  func sayerBefore(_ cue: Int, _ reading: VerbReading) -> Range<Int>? {
    guard reading.form.tense == .perfect, reading.form.person == .third, cue > 2,
      let particle = passage.words[cue - 1].complementizer, particle.pronoun.isEmpty,
      !particle.hasPreposition
    else { return nil }
    let before = passage.words[passage.sentence(of: cue).lowerBound..<cue - 1].suffix(Self.longest)
    guard let verb = before.lastIndex(where: { $0.stem.isSpelled("سبق") }), verb + 1 < cue - 1,
      passage.words[verb + 1].preposition == "ل", !passage.words[verb + 1].isPronominalPhrase
    else { return nil }
    return sourcePhrase(before: cue - 1).range(from: verb + 1)
  }

  private static let longest = 10
}
