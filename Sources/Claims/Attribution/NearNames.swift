internal import ArabicText

/// The names of a passage that a claim can have to do with, so that the claims of a passage as long
/// as a book are not each compared with all of its names.
struct NearNames {
  /// So many names are looked through at once.
  private static let few = 100
  /// How many words before and behind a claim's sentence they may stand.
  private static let reach = 100

  /// In the order in which they begin, where there are more than a few.
  private let all: [NameMatch]
  /// How many words the longest has.
  private let longest: Int
  private let passage: Passage
  /// The sentence last asked for, and its names.
  private var sentence = 0..<0
  private var near: [NameMatch] = []

  /// The names of a passage.
  init(_ names: [NameMatch], in passage: Passage) {
    let isFew = names.count <= Self.few
    all = isFew ? names : names.sorted { $0.range.lowerBound < $1.range.lowerBound }
    longest = isFew ? 0 : names.reduce(0) { max($0, $1.range.count) }
    self.passage = passage
  }

  /// Those around the sentence of a word.
  mutating func names(around index: Int) -> [NameMatch] {
    if all.count <= Self.few { return all }
    if !sentence.contains(index) {
      sentence = passage.sentence(of: index)
      let window = sentence.lowerBound - Self.reach..<sentence.upperBound + Self.reach
      let first = all.partitionPoint { $0.range.lowerBound < window.lowerBound - longest }
      near = all[first...]
        .prefix { $0.range.lowerBound < window.upperBound }
        .filter { $0.range.overlaps(window) }
    }
    return near
  }
}
