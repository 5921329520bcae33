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

  /// What the other occurrences of a word say, as bits.
  private func signs(_ index: Int, _ sheet: TaggingSheet, _ tags: [Int]) -> UInt32 {
    guard let key = key(index, sheet), let counts = counts[key] else { return 0 }
    let others = counts.all - 1
    if others == 0 { return 1 }
    var signs: UInt32 = 0
    for (number, count) in counts.classes.enumerated() {
      let count = count - (number == Self.place(tags[index]) ? 1 : 0)
      if count > 0 { signs |= (2 * count > others ? 4 : 2) << UInt32(2 * number) }
    }
    if counts.surnames > (endsName(index, tags) ? 1 : 0) { signs |= 1 << 16 }
    return signs
  }

  private func endsName(_ index: Int, _ tags: [Int]) -> Bool {
    let inside = TagSet.evidence.tag(.person, isFirst: false)
    return tags[index] == inside && (index + 1 == tags.count || tags[index + 1] != inside)
  }

  /// The features that it gives the words of a passage.
  func features(_ sheet: TaggingSheet, _ tags: [Int]) -> [[UInt32]] {
    let signs = [0] + tags.indices.map { self.signs($0, sheet, tags) } + [0]
    return tags.indices.map { index in
      var features: [UInt32] = []
      for place in 0...2 {
        var bits = signs[index + place]
        while bits != 0 {
          var hash = FeatureHash(UInt32(1000 + place))
          hash.combine(bits & ~(bits &- 1))
          features.append(hash.value)
          bits &= bits &- 1
        }
      }
      return features
    }
  }
}
