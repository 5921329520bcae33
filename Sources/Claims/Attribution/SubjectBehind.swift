internal import ArabicText

extension Subject {
  /// The noun phrase behind a verb, past adverbs and the one who is spoken to.
  func behind(_ gap: Range<Int>) -> Range<Int>? {
    var index = gap.lowerBound
    while index < gap.upperBound, let next = aside(at: index, gap.upperBound) { index = next }
    guard index < gap.upperBound, passage.words[index].preposition == nil else { return nil }
    let phrase = sourcePhrase(before: gap.upperBound).range(from: index)
    return phrase?.count == 1 && passage.words[index].particle == .demonstrative ? nil : phrase
  }

  /// The end of an adverb, a date or an addressee that begins at a word.
  private func aside(at index: Int, _ limit: Int) -> Int? {
    let word = passage.words[index]
    if word.kind == .comma || word.kind == .number { return index + 1 }
    if [.aside, .time, .month, .year].contains(word.particle) { return index + 1 }
    guard word.preposition == "ل" else { return nil }
    let name = name(at: index).flatMap { $0.actorKind == .media ? $0 : nil }
    guard name != nil || word.isDefinite || word.isListed || word.isName else { return nil }
    let end = min(name?.range.upperBound ?? index + 1, limit)
    return end < limit && passage.words[end].isEmphasis ? end + 1 : end
  }

  /// The subject of a verb that an object may follow: a party that begins at once, to the end of its
  /// name or of its noun phrase; else the verb speaks of one named before.
  func beforeObject(_ gap: Range<Int>) -> Range<Int>? {
    guard let whole = behind(gap) else { return nil }
    let start = whole.lowerBound
    let head = passage.words[start].noun
    let parties = names.filter { $0.actorKind != nil && whole.contains($0.range.lowerBound) }
    if let person = parties.first(where: { $0.actorKind == .person && $0.head == nil }),
      person.range.lowerBound == whole.lowerBound || head?.isRole == true
        || person.range.lowerBound == whole.lowerBound + 1
          && !passage.words[whole.lowerBound].isDefinite
    {
      return start..<max(person.range.upperBound, start + 1)
    }
    if head?.actorKind != nil || head?.isRole == true { return phrase(from: start) }
    return parties.first { $0.range.lowerBound == start }?.range
  }

  /// The noun with its adjectives and complements that begins at a word.
  private func phrase(from start: Int) -> Range<Int> {
    let end = HeadPhrase(passage: passage, names: [:]).end(from: start, behind: start + 1)
    return start..<max(start + 1, end)
  }
}
