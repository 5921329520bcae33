/// What a first reading of an article says of a word wherever else it stands: a surname alone is
/// known by the full name elsewhere.
package struct ArticleEvidence {
  private var counts: [UInt32: Counts] = [:]

  /// How often a word was read as what.
  private struct Counts {
    var all = 0
    /// By class, outside last.
    var classes = Array(repeating: 0, count: TagSet.evidence.classes.count + 1)
    /// How often it ended a person's name of several words.
    var surnames = 0
  }

  /// The evidence of an article.
  package init(_ sheets: [TaggingSheet], tags: [[Int]]) {
    for (sheet, tags) in zip(sheets, tags) { enter(sheet, tags) }
  }

  private mutating func enter(_ sheet: TaggingSheet, _ tags: [Int]) {
    for (index, tag) in tags.enumerated() where sheet.carriesEvidence(index) {
      counts[sheet.stem(index), default: Counts()].all += 1
      counts[sheet.stem(index), default: Counts()].classes[Self.place(tag)] += 1
    }
    for mention in TagSet.evidence.mentions(in: tags)
    where mention.kind == .person && mention.range.count > 1 {
      counts[sheet.stem(mention.range.upperBound - 1)]?.surnames += 1
    }
  }

  private static func place(_ tag: Int) -> Int {
    tag == TagSet.outside ? TagSet.evidence.classes.count : (tag - 1) / 2
  }

  /// What the other occurrences of a word say, as small numbers.
  private func signs(_ index: Int, _ sheet: TaggingSheet, _ tags: [Int]) -> [UInt32] {
    guard tags.indices.contains(index), sheet.carriesEvidence(index),
      let counts = counts[sheet.stem(index)]
    else { return [] }
    let others = counts.all - 1
    if others == 0 { return [1] }
    var signs: [UInt32] = []
    for (number, count) in counts.classes.enumerated() {
      let count = count - (number == Self.place(tags[index]) ? 1 : 0)
      if count > 0 { signs.append(UInt32(2 + 2 * number + (2 * count > others ? 1 : 0))) }
    }
    if counts.surnames > (endsName(index, tags) ? 1 : 0) { signs.append(100) }
    return signs
  }

  private func endsName(_ index: Int, _ tags: [Int]) -> Bool {
    let inside = TagSet.evidence.tag(.person, isFirst: false)
    return tags[index] == inside && (index + 1 == tags.count || tags[index + 1] != inside)
  }

  /// The features that it gives a word.
  package func features(_ index: Int, _ sheet: TaggingSheet, _ tags: [Int]) -> [UInt32] {
    (-1...1).flatMap { offset in
      signs(index + offset, sheet, tags).map { sign in
        var hash = FeatureHash(UInt32(1001 + offset))
        hash.combine(sign)
        return hash.value
      }
    }
  }
}
