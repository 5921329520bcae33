internal import ArabicText

/// A verb of saying with its subject behind what is said: الأسعار سترتفع، تقول الصحيفة.
extension VerbalCue {
  private static let shortestClause = 5

  /// The claim of a verb that closes the sentence with who speaks, or goes on only to describe that
  /// party: تقول الصحيفة التي نقلت.
  func postposed(
    _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> ClaimDraft? {
    guard reading.form.isFinite, reading.form.voice == .active, reading.form.person == .third,
      reading.pronoun.isEmpty, reading.verb.perfect.isSpelled("قَالَ"),
      !passage.words[cue].hasConjunction,
      passage.quotation(around: cue) == nil, closesClause(before: cue, in: sentence)
    else { return nil }
    let subject = Subject(passage: passage, names: names)
    guard let source = subject.beforeObject(cue + 1..<sentence.upperBound),
      source.lowerBound == cue + 1, subject.isParty(source), ends(at: source.upperBound, sentence)
    else { return nil }
    let start = extent.clauseStart(before: cue, in: sentence)
    guard start + Self.shortestClause <= cue else { return nil }
    return draft(
      reading, at: cue, gap: cue + 1..<source.upperBound, content: [start..<cue], rule: .verbSubject
    )
  }

  /// Whether a clause ends before a word, at a comma or with its verb.
  private func closesClause(before cue: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound + Self.shortestClause <= cue else { return false }
    let before = passage.words[cue - 1]
    if before.kind == .comma { return true }
    return before.kind == .word && before.isNominal
      && passage.words[sentence.lowerBound..<cue].contains(where: \.isVerbal)
  }

  private func ends(at index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    let word = passage.words[index]
    return word.kind == .stop || word.kind == .comma || word.particle == .relative
  }
}
