internal import LexiconData

/// What the tagger has learned: for each feature its weights for all tags of all readings, the
/// weights of one tag behind another, and the classes of words.
///
/// The bytes are used as they lie in the program (little-endian, see `TaggerModel.Layout`): a
/// feature's hash finds its slot, the slot its row of weights.
package struct TaggerModel: @unchecked Sendable {
  // Unchecked, because the bytes are never changed nor given back.
  private let bytes: UnsafeRawBufferPointer
  private let slots: UnsafeBufferPointer<UInt32>
  private let rows: UnsafeBufferPointer<Int8>
  private let transitions: UnsafeBufferPointer<Float>
  /// The classes of words.
  let classes: WordClassTable
  /// How much one step of a weight is worth.
  let step: Float

  /// The model that the program carries.
  static let standard = TaggerModel(
    UnsafeRawBufferPointer(start: LexiconTable.tagger.bytes, count: LexiconTable.tagger.length))

  /// A model in bytes that stay where they are.
  package init(_ bytes: UnsafeRawBufferPointer) {
    let layout = Layout(bytes)
    precondition(layout.size == bytes.count, "The tagger's model is incomplete.")
    self.bytes = bytes
    step = layout.step
    transitions = Self.view(bytes, at: Layout.header, count: Layout.transitions)
    classes = WordClassTable(
      slots: Self.view(bytes, at: layout.classesStart, count: layout.classSlots))
    slots = Self.view(bytes, at: layout.slotsStart, count: layout.slots)
    rows = Self.view(bytes, at: layout.rowsStart, count: layout.rows * Layout.columns)
  }

  private static func view<Element>(
    _ bytes: UnsafeRawBufferPointer, at start: Int, count: Int
  ) -> UnsafeBufferPointer<Element> {
    UnsafeRawBufferPointer(rebasing: bytes[start..<start + count * MemoryLayout<Element>.stride])
      .assumingMemoryBound(to: Element.self)
  }
}

extension TaggerModel {
  /// Adds the weights of features to their rows of sums; what the features are is lost.
  func add(
    _ features: UnsafeMutableBufferPointer<FeatureBatch.Entry>,
    to sums: UnsafeMutablePointer<Int16>
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.count) { entries in
      let mask = slots.count - 1
      for place in features.indices { entries[place] = slots[Int(features[place].feature) & mask] }
      var found = 0
      var touched: Int8 = 0
      for place in features.indices {
        guard let row = row(of: features[place].feature, from: entries[place]) else { continue }
        features[found] = (UInt32(truncatingIfNeeded: row), features[place].row)
        touched &+= rows[row]
        found += 1
      }
      for (row, target) in features[..<found] {
        add(row: Int(row), to: sums + Int(target) * Layout.columns)
      }
      // Only so that the rows are asked for.
      if found == 0 { sums[0] &+= Int16(touched) }
    }
  }

  /// Adds the weights of features to the sums of a word.
  func add(_ features: [UInt32], to sums: inout Scores, word: Int) {
    sums.withRow(word) { sums in
      for feature in features { add(feature, to: sums) }
    }
  }

  /// Adds the weights of a feature to a row of sums.
  func add(_ feature: UInt32, to sums: UnsafeMutablePointer<Int16>) {
    let entry = slots[Int(feature) & (slots.count - 1)]
    if let row = row(of: feature, from: entry) { add(row: row, to: sums) }
  }

  @inline(__always)
  private func add(row: Int, to sums: UnsafeMutablePointer<Int16>) {
    guard let weights = rows.baseAddress?.advanced(by: row) else { return }
    for column in 0..<Layout.columns { sums[column] &+= Int16(weights[column]) }
  }

  /// Where the row of a feature begins, `entry` being what the first slot holds where it can be.
  @inline(__always)
  private func row(of feature: UInt32, from entry: UInt32) -> Int? {
    let mask = slots.count - 1
    var (slot, entry) = (Int(feature) & mask, entry)
    while entry != 0 {
      if entry >> Layout.rowBits == feature >> Layout.rowBits {
        return Int(entry & (1 << Layout.rowBits - 1)) &* Layout.columns
      }
      slot = (slot &+ 1) & mask
      entry = slots[slot]
    }
    return nil
  }

  /// The weight of a tag behind another in a reading; `previous` is the number of tags at the
  /// beginning.
  func transition(_ reading: Reading, from previous: Int, to tag: Int) -> Float {
    transitions[reading.transitionStart + previous * reading.tags.count + tag]
  }
}

extension TaggerModel {
  /// The sums of weights of the words of a passage.
  struct Scores {
    /// One row of columns for each word: some two hundred features of at most 127 are added.
    var values: [Int16]

    /// No weights yet.
    init(words: Int) {
      values = Array(repeating: 0, count: words * Layout.columns)
    }

    /// Gives out the sums of a word to be changed.
    @inline(__always)
    mutating func withRow(_ word: Int, _ body: (UnsafeMutablePointer<Int16>) -> Void) {
      values.withUnsafeMutableBufferPointer { values in
        if let start = values.baseAddress { body(start + word * Layout.columns) }
      }
    }
  }

  /// One of the sequences of tags that the model gives.
  package enum Reading: Int, CaseIterable, Sendable {
    case evidence, outer, inner

    /// Its tags.
    package var tags: TagSet {
      switch self {
      case .evidence: .evidence
      case .outer: .outer
      case .inner: .inner
      }
    }

    /// Its first column in a row of weights.
    package var column: Int {
      Self.allCases.prefix(rawValue).reduce(0) { $0 + $1.tags.count }
    }

    /// Where its weights of one tag behind another begin.
    package var transitionStart: Int {
      Self.allCases.prefix(rawValue).reduce(0) { $0 + ($1.tags.count + 1) * $1.tags.count }
    }
  }
}
