internal import ArabicText

/// Indefinite nouns that a clause without a relative pronoun describes: شريط اعتبرته مسيئا، قرار قدمته كندا.
extension Subject {
  /// رسالة تقول فيها: a document in which somebody says something does not say it.
  func isDocument(_ phrase: Range<Int>, takenUpBehind cue: Int) -> Bool {
    guard cue + 1 < passage.words.count else { return false }
    let (head, next) = (passage.words[phrase.lowerBound], passage.words[cue + 1])
    return next.isTherein && (head.isOccasion || head.isNews)
  }

  /// [مشروع قرار] قدمته كندا يدعو: what a clause describes whose verb has it written on it as its object,
  /// not the party of that clause.
  func described(before end: Int, _ reading: VerbReading) -> Range<Int>? {
    let start = clauseStart(before: end)
    guard start > 1, passage.words[start - 1].isVerbal, passage.words[start - 1].hasOwner,
      names.contains(where: { $0.range == start..<end && $0.actorKind != nil }),
      passage.words[start - 2].isNominal, !passage.words[start - 2].isDefinite
    else { return nil }
    let sentence = passage.sentence(of: end).lowerBound
    let head = (max(sentence, start - 4)..<start - 1).first { index in
      let word = passage.words[index]
      return word.isPlain && (word.isNews || word.isOccasion || word.noun?.actorKind != nil)
        && passage.words[index..<start - 1].allSatisfy { $0.isNominal && $0.isPlain }
    }
    return head.map { $0..<start - 1 }
  }

  /// [صور] أظهرت الحريق، [بيانات] أظهرت تراجع السهم: the document that shows what stands behind its verb.
  func showing(_ cue: Int, _ reading: VerbReading) -> Range<Int>? {
    guard reading.form.tense == .perfect, reading.verb.scope.contains(.shown),
      passage.words[cue].isPlain, cue + 1 < passage.words.count,
      !passage.words[cue + 1].isPronominalPhrase
    else { return nil }
    let first = max(passage.sentence(of: cue).lowerBound, cue - 3)
    let head = (first..<cue).first { index in
      let word = passage.words[index]
      return (word.isNews || word.noun?.actorKind == .anonymous)
        && passage.words[index..<cue].allSatisfy { $0.isNominal && !$0.isDefinite }
        && passage.words[index + 1..<max(index + 1, cue)].allSatisfy(\.isPlain)
    }
    guard let head else { return nil }
    let start = (first..<head).last { !passage.words[$0].isOccasion || !passage.words[$0].isPlain }
    return (start.map { $0 + 1 } ?? first)..<cue
  }

  /// شريط اعتبرته مسيئا: with its object written on it behind an indefinite noun, a verb describes that.
  func describesNoun(_ cue: Int, _ reading: VerbReading) -> Bool {
    guard cue > 0, !reading.pronoun.isEmpty, reading.verb.frames.contains(.object) else {
      return false
    }
    let before = passage.words[cue - 1]
    return before.kind == .word && before.isNominal && !before.isDefinite && !before.isName
      && !before.isUnknown && !names.contains { $0.range.contains(cue - 1) }
  }
}

/// Indefinite nouns that say something themselves in the clause that describes them.
extension Subject {
  private static let longestBearer = 5

  /// رفعوا [لافتات] تدعو، ناقش [مشروع قرار] يدعو: what a verb at once behind an indefinite noun describes says
  /// it, whatever stands before.
  func bearing(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    guard reading.form.isFinite, reading.form.tense == .imperfect, reading.form.person == .third,
      reading.form.voice == .active, passage.words[cue].isPlain, cue > 0
    else { return nil }
    let reach = max(passage.sentence(of: cue).lowerBound, cue - Self.longestBearer)..<cue
    let head = reach.first { index in
      isBearer(index, reading)
        && passage.words[index + 1..<cue].allSatisfy {
          $0.isNominal && $0.isPlain && !$0.isDefinite && $0.kind == .word
        }
    }
    return head.map { $0..<cue }
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
