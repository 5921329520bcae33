internal import ArabicText

/// Indefinite nouns that a clause without a relative pronoun describes: شريط اعتبرته مسيئا، قرار قدمته كندا.
extension Subject {
  /// رسالة تقول فيها: a document in which somebody says something does not say it.
  func isDocument(_ phrase: Range<Int>, takenUpBehind cue: Int) -> Bool {
    guard cue + 1 < passage.words.count else { return false }
    let (head, next) = (passage.words[phrase.lowerBound], passage.words[cue + 1])
    return next.isTherein && (head.isOccasion || head.isNews || head.usages.contains(.bearing))
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
    let mayShow = reading.form.tense == .perfect && reading.verb.scope.contains(.shown)
    guard mayShow || reading.urges, passage.words[cue].isPlain, cue + 1 < passage.words.count,
      !passage.words[cue + 1].isPronominalPhrase
    else { return nil }
    let first = max(passage.sentence(of: cue).lowerBound, cue - 3)
    let head = (first..<cue).first { index in
      let word = passage.words[index]
      let isText = (word.usages.contains(.bearing) || word.isNews) && !isOccasion(index)
      let isDocument = word.isNews || word.noun?.actorKind == .anonymous
      return (reading.urges ? isText : isDocument)
        && passage.words[index..<cue].allSatisfy { $0.isNominal && !$0.isDefinite }
        && passage.words[index + 1..<max(index + 1, cue)].allSatisfy(\.isPlain)
    }
    guard let head else { return nil }
    let start = (first..<head).last { !passage.words[$0].isOccasion || !passage.words[$0].isPlain }
    return (start.map { $0 + 1 } ?? first)..<cue
  }

  /// وفي بيان دعا الحزب: on what occasion somebody else does it.
  private func isOccasion(_ index: Int) -> Bool {
    guard index > 0, passage.words[index].isOccasion || passage.words[index].isNews else {
      return false
    }
    return ["في", "خلال", "عبر"].contains(where: passage.words[index - 1].stem.isSpelled)
  }

  /// أشار الوزير إلى [شائعات] تقول: an indefinite source behind a preposition that the verb at once describes.
  func describedSource(before end: Int, behind start: Int, _ reading: VerbReading) -> Range<Int>? {
    let head = (max(start, end - 3)..<max(start, end)).last { index in
      let word = passage.words[index]
      return word.noun?.standing == .source && !word.isDefinite && word.isPlain && !word.hasOwner
        && index > start && passage.words[index - 1].particle == .preposition
    }
    guard let head, agrees(head, reading), !isOccasion(head),
      let range = sourcePhrase(before: end).range(from: head), range.upperBound == end
    else { return nil }
    return range
  }

  /// شريط اعتبرته مسيئا: with its object written on it behind an indefinite noun, a verb describes that.
  func describesNoun(_ cue: Int, _ reading: VerbReading) -> Bool {
    guard cue > 0, !reading.pronoun.isEmpty, reading.verb.frames.contains(.object) else {
      return false
    }
    let before = passage.words[cue - 1]
    return before.kind == .word && before.isNominal && !before.isDefinite && !before.hasOwner
      && !before.isName
      && !before.isUnknown && !names.contains { $0.range.contains(cue - 1) }
  }
}

extension VerbReading {
  /// Whether a text can do it to those it is for: بيان يدين، قرار يدعو إلى.
  fileprivate var urges: Bool {
    form.isFinite && form.voice == .active && form.person == .third && form.number == .singular
      && !verb.isWeak && pronoun.isEmpty && [.demand, .criticise].contains(verb.stance)
  }
}
