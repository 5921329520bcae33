internal import ArabicText

/// Indefinite nouns that say something themselves in the clause that describes them.
extension Subject {
  private static let longestBearer = 5

  /// رفعوا [لافتات] تدعو، ناقش [مشروع قرار] يدعو: what a verb at once behind an indefinite noun describes says
  /// it, whatever stands before.
  func bearing(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    guard reading.form.isFinite, reading.form.tense == .imperfect, reading.form.person == .third,
      reading.form.voice == .active, passage.words[cue].isPlain, cue > 0,
      cue + 1 >= passage.words.count || !passage.words[cue + 1].isTherein
    else { return nil }
    let reach = max(passage.sentence(of: cue).lowerBound, cue - Self.longestBearer)..<cue
    let head = reach.first { index in
      (isBearer(index, reading) || isOfMany(index, reading))
        && passage.words[index + 1..<cue].allSatisfy {
          $0.isNominal && $0.isPlain && !$0.isDefinite && $0.kind == .word
        }
    }
    return head.map { $0..<cue }
  }

  /// التقى [نساء] يقلن، زار [لاجئين] يؤكدون: behind indefinite people a verb in the plural is theirs.
  private func isOfMany(_ index: Int, _ reading: VerbReading) -> Bool {
    let word = passage.words[index]
    return reading.form.number == .plural && !reading.verb.isWeak && word.isPlain
      && word.isNominal && !word.isDefinite && !word.hasOwner && word.kind == .word
      && !word.isAdjectival && word.classes.contains(.noun)
      && index > passage.sentence(of: index).lowerBound
  }

  /// Whether a noun that says something and shows the gender of the verb begins at a word.
  private func isBearer(_ index: Int, _ reading: VerbReading) -> Bool {
    let word = passage.words[index]
    guard word.usages.contains(.bearing), !word.isDefinite, word.kind == .word,
      word.isPlain || word.hasConjunction && word.preposition == nil
    else { return false }
    let shown = word.noun?.agreement
    let isMasculine = shown?.number == .singular && shown?.gender == .masculine
    return reading.form.gender == (isMasculine ? .masculine : .feminine)
  }
}
