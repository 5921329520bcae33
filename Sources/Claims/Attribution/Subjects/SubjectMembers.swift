internal import ArabicText

extension Subject {
  private static let longestMembers = 10

  /// The party of whom some are named before its verb: [وزراء أوروبيون] بينهم سامي حداد قالوا؛ [النواب]، ومن
  /// بينهم ليلى حداد، نفوا.
  func amongWhom(before cue: Int, _ reading: VerbReading) -> Range<Int>? {
    let end = skipBack(from: cue)
    guard reading.form.isFinite, let member = membership(before: end) else { return nil }
    var start = passage.words[member - 1].stem.isSpelled("من") ? member - 1 : member
    if start > 0, passage.words[start - 1].kind == .comma { start -= 1 }
    guard let whole = phrase(before: start, reading), whole.upperBound == start else { return nil }
    return whole
  }

  /// The word between a party and those of it who are named up to a place.
  private func membership(before end: Int) -> Int? {
    let first = max(passage.sentence(of: end).lowerBound + 1, end - Self.longestMembers)
    guard let member = (first..<max(first, end)).last(where: { passage.words[$0].isMembership }),
      member + 1 < end
    else { return nil }
    let isNamed = passage.words[member + 1..<end].allSatisfy {
      $0.isNominal || $0.kind == .joiner
    }
    let isClosed =
      passage.words[end - 1].isDefinite
      || names.contains { $0.actorKind == .person && $0.range.upperBound == end }
    // بينهم ناشطون يطالبون: the verb is theirs.
    return isNamed && isClosed ? member : nil
  }
}
