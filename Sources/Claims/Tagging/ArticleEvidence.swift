/// What a first reading of an article says of a word wherever else it stands: a surname alone is
/// known by the full name elsewhere.
struct ArticleEvidence {
  private let stems: Set<UInt32>
  private var counts: [UInt32: Counts] = [:]

  /// How often a word was read as what.
  fileprivate struct Counts {
    var all: Int32 = 0
    /// By class, outside last.
    var classes = SIMD4<Int32>()
    /// How often it ended a person's name of several words.
    var surnames: Int32 = 0
  }

  /// The evidence of an article, `tags` being those of its first reading.
  init(_ sheets: [TaggingSheet], tags: [[Int]]) {
    stems = Set(
      sheets.lazy.flatMap { sheet in (0..<sheet.count).lazy.map { sheet.traits[$0, .key] } })
    for (sheet, tags) in zip(sheets, tags) { enter(sheet, tags) }
  }

  private mutating func enter(_ sheet: TaggingSheet, _ tags: [Int]) {
    for (index, tag) in tags.enumerated() {
      guard let key = key(index, sheet) else { continue }
      counts[key, default: Counts()].note(Self.place(tag))
    }
    for mention in TagSet.evidence.mentions(in: tags)
    where mention.kind == .person && mention.range.count > 1 {
      guard let key = key(mention.range.upperBound - 1, sheet) else { continue }
      counts[key]?.surnames += 1
    }
  }

  private func key(_ index: Int, _ sheet: TaggingSheet) -> UInt32? {
    let shortened = sheet.traits[index, .shortKey]
    if shortened != 0, stems.contains(shortened) { return shortened }
    let key = sheet.traits[index, .key]
    return key == 0 ? nil : key
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
    for number in 0...TagSet.evidence.classes.count {
      let count = counts.classes[number] - (number == Self.place(tags[index]) ? 1 : 0)
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
    var features: [[UInt32]] = Array(repeating: [], count: tags.count)
    forEachFeature(sheet, tags) { features[$0].append($1) }
    return features
  }

  /// Hands on the words of a passage with the features that it gives them.
  func forEachFeature(
    _ sheet: TaggingSheet, _ tags: [Int], _ body: (_ word: Int, _ feature: UInt32) -> Void
  ) {
    let signs = [0] + tags.indices.map { self.signs($0, sheet, tags) } + [0]
    for index in tags.indices {
      for place in 0...2 {
        var bits = signs[index + place]
        while bits != 0 {
          body(index, Self.feature(place, bits & ~(bits &- 1)))
          bits &= bits &- 1
        }
      }
    }
  }

  private static func feature(_ place: Int, _ bit: UInt32) -> UInt32 {
    var hash = FeatureHash(UInt32(1000 + place))
    hash.combine(bit)
    return hash.value
  }
}

extension ArticleEvidence.Counts {
  fileprivate mutating func note(_ place: Int) {
    all += 1
    classes[place] += 1
  }
}
