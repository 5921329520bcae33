/// Numbers for features, in the order in which they were first seen.
struct FeatureIndex {
  private(set) var numbers: [UInt32: Int32] = [:]
  /// The features by number.
  private(set) var features: [UInt32] = []
  /// How many words have each.
  private(set) var counts: [Int] = []

  /// The number of a feature, which one more word has.
  mutating func number(_ feature: UInt32) -> Int32 {
    if let number = numbers[feature] {
      counts[Int(number)] += 1
      return number
    }
    let number = Int32(features.count)
    numbers[feature] = number
    features.append(feature)
    counts.append(1)
    return number
  }
}

/// Stretches of words with their features and right tags, laid flat.
struct Sequences {
  /// Where each stretch begins among the words, and where the last ends.
  private(set) var starts = [0]
  /// Where the features of each word begin, and where the last end.
  private(set) var featureStarts = [0]
  /// The features of all words, by number.
  private(set) var features: [Int32] = []
  /// The right tag of each word.
  private(set) var tags: [Int] = []

  /// How many stretches there are.
  var count: Int { starts.count - 1 }

  /// Adds a stretch: the features of its words and their tags.
  mutating func append(_ words: [[UInt32]], tags: [Int], index: inout FeatureIndex) {
    guard !words.isEmpty else { return }
    for word in words {
      features += word.map { index.number($0) }
      featureStarts.append(features.count)
    }
    self.tags += tags
    starts.append(self.tags.count)
  }
}
