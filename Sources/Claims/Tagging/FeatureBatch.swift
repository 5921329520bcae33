/// Features of words on their way into sums of weights, each with the row of sums that it is for.
///
/// The slots and rows of a model lie anywhere in megabytes, and to fetch one takes longer than all
/// sums of it: so features are gathered, all their slots are asked for before the first is looked
/// at, and all their rows before the first is added.
struct FeatureBatch {
  /// A feature and the number of the row of sums that its weights are for.
  typealias Entry = (feature: UInt32, row: UInt32)

  private let model: TaggerModel
  private let traits: UnsafeBufferPointer<UInt32>
  private let sums: UnsafeMutablePointer<Int16>
  private let entries: UnsafeMutableBufferPointer<Entry>
  private var count = 0

  /// How many are gathered before they are added.
  private static let limit = 1024

  /// Adds to rows of sums the weights of the features that `body` gathers.
  static func sum(
    _ model: TaggerModel, _ traits: WordTraits, to sums: UnsafeMutablePointer<Int16>,
    _ body: (inout FeatureBatch) -> Void
  ) {
    traits.values.withUnsafeBufferPointer { traits in
      withUnsafeTemporaryAllocation(of: Entry.self, capacity: limit) { entries in
        var batch = FeatureBatch(model: model, traits: traits, sums: sums, entries: entries)
        body(&batch)
        batch.add()
      }
    }
  }

  /// Takes in the features that patterns find at a word.
  mutating func take(_ templates: [FeatureTemplate], of word: Int, to row: Int) {
    let start = WordTraits.start(of: word)
    for template in templates {
      if let feature = template.feature(at: start, in: traits) { take(feature, to: row) }
    }
  }

  /// Takes in a feature.
  mutating func take(_ feature: UInt32, to row: Int) {
    if count == Self.limit { add() }
    entries[count] = (feature, UInt32(truncatingIfNeeded: row))
    count += 1
  }

  private mutating func add() {
    model.add(UnsafeMutableBufferPointer(rebasing: entries[..<count]), to: sums)
    count = 0
  }
}
