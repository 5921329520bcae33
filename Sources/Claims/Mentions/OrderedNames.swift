internal import ArabicText

/// The names of a passage in the order in which they begin, so that those at a place are found by
/// halving: a text as long as a book is not looked through for each of its words.
struct OrderedNames {
  /// The names; of those that begin together, the one added last behind the others.
  private(set) var all: [NameMatch]
  /// How many words the longest has.
  private var longest: Int

  /// Names in any order.
  init(_ names: [NameMatch] = []) {
    all = names.sorted { $0.range.lowerBound < $1.range.lowerBound }
    longest = names.reduce(0) { max($0, $1.range.count) }
  }

  /// Takes in another.
  mutating func insert(_ name: NameMatch) {
    let place = all.partitionPoint { $0.range.lowerBound <= name.range.lowerBound }
    all.insert(name, at: place)
    longest = max(longest, name.range.count)
  }

  /// Takes one out.
  mutating func remove(_ name: NameMatch) {
    let first = all.partitionPoint { $0.range.lowerBound < name.range.lowerBound }
    let place = all[first...].prefix { $0.range.lowerBound == name.range.lowerBound }
      .firstIndex(of: name)
    if let place { all.remove(at: place) }
  }

  /// Those that have a word of a range.
  func overlapping(_ range: Range<Int>) -> [NameMatch] {
    let first = all.partitionPoint { $0.range.lowerBound <= range.lowerBound - longest }
    return all[first...]
      .prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.overlaps(range) }
  }
}
