internal import ArabicText

/// The subject of the clause that a claim without a source of its own goes on: دخل [رجل] القاعة وصاح؛
/// أبدى [نواب] دعمهم، لكنهم دعوا. It may be somebody whom no name makes a party.
struct ClauseSubject {
  /// Where the claim stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// The noun phrase that is the subject of the clause before a cue and can be the cue's; nil where
  /// none is found.
  func of(_ draft: ClaimDraft) -> Range<Int>? {
    let sentence = passage.sentence(of: draft.start).lowerBound
    guard draft.start > sentence else { return nil }
    // الذي قال، ما وصفه: who speaks stands further before.
    if passage.words[draft.start - 1].opensRelative {
      return author(before: draft.start - 1, sentence, draft)
    }
    let isTurn = passage.words[draft.start - 1].usages.contains(.turn)
    let end = isTurn ? draft.start - 1 : draft.start
    let start = clauseStart(before: end, sentence)
    let joined = joinedStart(before: end, start)
    guard start < end,
      let phrase = joined.flatMap({ phrase(in: $0..<end) }) ?? phrase(in: start..<end),
      isBeside(phrase.lowerBound, draft.start)
    else { return nil }
    if draft.rule == .participle, start > sentence, passage.words[start - 1].complementizer != nil {
      return nil
    }
    let match = names.first { $0.range.lowerBound == phrase.lowerBound && $0.actorKind != nil }
    let agreement = match?.ownAgreement ?? passage.words[phrase.lowerBound].noun?.agreement
    if agreement?.fits(draft.agreement) == false { return nil }
    return match.map { $0.head?.isRole == true ? phrase : $0.range } ?? phrase
  }

  /// Behind و and what makes the tense of a clause behind a comma: رفض الوزير، ولم [يذكر التقرير] العدد، لكنه.
  private func joinedStart(before end: Int, _ start: Int) -> Int? {
    let joined = (start..<max(start, end)).last {
      $0 > start && passage.words[$0].joinsVerb && passage.words[$0 - 1].kind == .comma
    }
    return joined.flatMap { $0 + 1 < end ? $0 + 1 : nil }
  }

  /// تغريدة [الوزير] التي قال فيها: whose the document is in which somebody says something.
  private func author(before index: Int, _ sentence: Int, _ draft: ClaimDraft) -> Range<Int>? {
    guard passage.words[index].particle == .relative, draft.start + 1 < passage.words.count,
      passage.words[draft.start + 1].isTherein
    else { return nil }
    let start = max(sentence + 1, index - Self.longestDocument)
    return names.last {
      $0.actorKind != nil && start <= $0.range.lowerBound && $0.range.upperBound <= index
        && passage.words[start - 1..<$0.range.lowerBound].suffix(3).contains {
          $0.isOccasion || $0.isNews
        } && $0.ownAgreement?.fits(draft.agreement) != false
    }?.range
  }

  private static let longestDocument = 8

  /// The subject before the verb of a clause, or behind it.
  private func phrase(in clause: Range<Int>) -> Range<Int>? {
    let subject = Subject(passage: passage, names: names)
    var start = clause.lowerBound
    if !opens(start) {
      guard let verb = clause.first(where: { passage.words[$0].isVerbal }),
        !(start..<verb).contains(where: { names.hasActor(at: $0) })
      else { return nil }
      start = verb + 1
    }
    guard let phrase = subject.beforeObject(start..<clause.upperBound), opens(phrase.lowerBound)
    else { return nil }
    return phrase
  }

  /// Whether a party, or somebody whom no name makes one, stands at a word.
  private func opens(_ index: Int) -> Bool {
    let word = passage.words[index]
    guard word.preposition == nil else { return false }
    if names.hasActor(at: index) { return true }
    if word.noun?.actorKind == .anonymous {
      return !word.isDefinite && !word.isNews && !word.isOccasion && !word.hasTanwinFath
    }
    return word.noun?.isRole == true || word.noun?.actorKind != nil
  }

  /// Whether no quotation around a word leaves the cue out.
  private func isBeside(_ index: Int, _ cue: Int) -> Bool {
    passage.quotation(around: index)?.contains(cue) != false
  }

  /// Behind what opened the last clause before a place.
  private func clauseStart(before end: Int, _ sentence: Int) -> Int {
    let opening = (sentence..<max(sentence, end)).last { index in
      let word = passage.words[index]
      if !isBeside(index, end) { return false }
      return word.complementizer != nil || word.particle == .connective || word.kind == .semicolon
        || word.kind == .colon
    }
    return opening.map { $0 + 1 } ?? sentence
  }
}

extension NameMatch {
  /// What a name without a noun before it shows: a person is one, a state is feminine.
  fileprivate var ownAgreement: Agreement? {
    if let head { return head.agreement }
    switch actorKind {
    case .person: return Agreement(number: .singular)
    case .state: return Agreement(gender: .feminine, number: .singular)
    default: return nil
    }
  }
}
