internal import ArabicText

/// Parts the words between a verb and its complement into subject and object, for verbs that accuse,
/// describe or call upon somebody: the object belongs to the content (اتهم الوزير الشركة بالإهمال).
struct ObjectSplit {
  /// Where the verb stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// What was found between verb and complement.
  struct Parts {
    /// Where the subject may stand.
    var subject: Range<Int>
    /// Where the object begins, and with it the content.
    var object: Int?
    /// Whether neither stands there, so that the verb is a passive: وُصف بأنه.
    var isPassive = false
  }

  /// The parts of `gap`. Of two noun phrases the first is the subject; one alone is the object,
  /// which these verbs cannot do without, unless it is written on the verb (وصفته بكين بأنه).
  func parts(of gap: Range<Int>, _ reading: VerbReading) -> Parts {
    guard reading.pronoun.isEmpty else { return Parts(subject: gap) }
    let first = Subject(passage: passage, names: names).beforeObject(gap)
    if let first, let object = nominal(in: first.upperBound..<gap.upperBound) {
      return Parts(subject: gap.lowerBound..<first.upperBound, object: object)
    }
    if let object = nominal(in: gap) {
      return Parts(subject: gap.lowerBound..<gap.lowerBound, object: object)
    }
    return Parts(subject: gap.lowerBound..<gap.lowerBound, isPassive: true)
  }

  /// The first word of a range where a noun phrase can begin, adverbs passed over.
  private func nominal(in range: Range<Int>) -> Int? {
    let start = range.first { index in
      let word = passage.words[index]
      let isLight = word.isSeparator || word.particle == .time || word.particle == .aside
      return !isLight && word.particle != .month && word.kind != .number
    }
    guard let start else { return nil }
    let word = passage.words[start]
    let opens = word.isNominal || word.kind == .openQuote || word.particle == .demonstrative
    return opens && word.preposition == nil && !word.hasConjunction ? start : nil
  }
}
