internal import ArabicText

/// The names of a passage that a claim can have to do with, so that the claims of a passage as long
/// as a book are not each compared with all of its names.
struct NearNames {
  /// So many names are looked through at once.
  private static let few = 100
  /// How many words before and behind a claim's sentence they may stand.
  private static let reach = 100

  private let passage: Passage
  private var found: OrderedNames
  private var added = OrderedNames()
  /// Where the names are near to: the sentence last asked for, or all of a passage with few names.
  private var place: Range<Int>
  private var near: [NameMatch]

  /// The names found in a passage.
  init(_ names: [NameMatch], in passage: Passage) {
    let isFew = names.count <= Self.few
    self.passage = passage
    found = OrderedNames(names)
    place = isFew ? passage.words.indices : 0..<0
    near = isFew ? names : []
  }

  /// The names found and behind them those added.
  var all: [NameMatch] { found.all + added.all }

  /// Those around the sentence of a word and the sentence before it, the names found before those added.
  mutating func names(around index: Int) -> [NameMatch] {
    if !place.contains(index) {
      place = passage.sentence(of: index)
      near = found.overlapping(window) + added.overlapping(window)
    }
    return near
  }

  /// Takes in a name.
  mutating func add(_ name: NameMatch) {
    added.insert(name)
    near.append(name)
    if place == passage.words.indices, near.count > Self.few { place = 0..<0 }
  }

  /// Takes names out.
  mutating func remove(_ names: [NameMatch]) {
    for name in names {
      found.remove(name)
      added.remove(name)
      near.removeAll { $0 == name }
    }
  }

  private var window: Range<Int> {
    let before = passage.sentence(of: max(place.lowerBound - 1, 0))
    return min(before.lowerBound, place.lowerBound - Self.reach)..<place.upperBound + Self.reach
  }
}
