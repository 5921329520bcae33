/// Features of one word, gathered in a buffer that lives as long as they are looked at.
struct WordFeatures {
  /// Where its traits begin.
  private let word: Int
  private let values: UnsafeBufferPointer<UInt32>
  private let features: UnsafeMutableBufferPointer<UInt32>
  private var count = 0

  /// How many a word can have.
  static let limit = FeatureTemplate.all.count + 1

  /// None yet of the word whose traits begin at a place, in a buffer with room for `limit`.
  init(
    word: Int, values: UnsafeBufferPointer<UInt32>, features: UnsafeMutableBufferPointer<UInt32>
  ) {
    self.word = word
    self.values = values
    self.features = features
  }

  /// Those gathered so far.
  var all: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: features[..<count])
  }

  /// Adds a feature.
  mutating func append(_ feature: UInt32) {
    features[count] = feature
    count += 1
  }

  /// Adds those that patterns find.
  mutating func append(_ templates: [FeatureTemplate]) {
    for template in templates {
      if let feature = template.feature(at: word, in: values) { append(feature) }
    }
  }
}
