/// The names of a passage that a claim can have to do with, so that the claims of a passage as long
/// as a book are not each compared with all of its names.
struct NearNames {
  /// So many names are looked through at once.
  private static let few = 100
  /// How many words before and behind a claim's sentence they may stand.
  private static let reach = 100

  private let all: [NameMatch]
  private let passage: Passage
  /// The sentence last asked for, and its names.
  private var sentence = 0..<0
  private var near: [NameMatch] = []

  /// The names of a passage.
  init(_ names: [NameMatch], in passage: Passage) {
    all = names
    self.passage = passage
  }

  /// Those around the sentence of a word.
  mutating func names(around index: Int) -> [NameMatch] {
    if all.count <= Self.few { return all }
    if !sentence.contains(index) {
      sentence = passage.sentence(of: index)
      let window = sentence.lowerBound - Self.reach..<sentence.upperBound + Self.reach
      near = all.filter { $0.range.overlaps(window) }
    }
    return near
  }
}
