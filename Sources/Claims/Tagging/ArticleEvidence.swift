/// What a first reading of an article says of a word wherever else it stands: a surname alone is
/// known by the full name elsewhere.
struct ArticleEvidence {
  private let stems: Set<UInt32>
  private var counts: [UInt32: Counts] = [:]

  /// How often a word was read as what.
  private struct Counts {
    var all = 0
    /// By class, outside last.
    var classes = Array(repeating: 0, count: TagSet.evidence.classes.count + 1)
    /// How often it ended a person's name of several words.
    var surnames = 0
  }

  /// The evidence of an article, `tags` being those of its first reading.
  init(_ sheets: [TaggingSheet], tags: [[Int]]) {
    stems = Set(sheets.flatMap(\.stems))
    for (sheet, tags) in zip(sheets, tags) { enter(sheet, tags) }
  }

  private mutating func enter(_ sheet: TaggingSheet, _ tags: [Int]) {
    for (index, tag) in tags.enumerated() {
      guard let key = key(index, sheet) else { continue }
      counts[key, default: Counts()].all += 1
      counts[key, default: Counts()].classes[Self.place(tag)] += 1
    }
    for mention in TagSet.evidence.mentions(in: tags)
    where mention.kind == .person && mention.range.count > 1 {
      guard let key = key(mention.range.upperBound - 1, sheet) else { continue }
      counts[key]?.surnames += 1
    }
  }

  private func key(_ index: Int, _ sheet: TaggingSheet) -> UInt32? {
    let shortened = sheet.shortened[index]
    if shortened != 0, stems.contains(shortened) { return shortened }
    return sheet.stems[index] == 0 ? nil : sheet.stems[index]
  }

  private static func place(_ tag: Int) -> Int {
    tag == TagSet.outside ? TagSet.evidence.classes.count : (tag - 1) / 2
  }

  /// What the other occurrences of a word say, as small numbers.
  private func signs(_ index: Int, _ sheet: TaggingSheet, _ tags: [Int]) -> [UInt32] {
    guard tags.indices.contains(index), let key = key(index, sheet), let counts = counts[key] else {
      return []
    }
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
  func features(_ index: Int, _ sheet: TaggingSheet, _ tags: [Int]) -> [UInt32] {
    (-1...1).flatMap { offset in
      signs(index + offset, sheet, tags).map { sign in
        var hash = FeatureHash(UInt32(1001 + offset))
        hash.combine(sign)
        return hash.value
      }
    }
  }
}
