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
  /// Adds the weights of features to the sums of a word.
  func add(_ features: [UInt32], to sums: inout Scores, word: Int) {
    let columns = Layout.columns
    sums.values.withUnsafeMutableBufferPointer { values in
      guard let start = values.baseAddress?.advanced(by: word * columns),
        let rows = rows.baseAddress
      else { return }
      for feature in features {
        guard let row = row(of: feature) else { continue }
        let weights = rows + row
        for column in 0..<columns { start[column] &+= Int16(weights[column]) }
      }
    }
  }

  private func row(of feature: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(feature) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry >> 16 == feature >> 16 { return Int(entry & 0xFFFF) &* Layout.columns }
      slot = (slot &+ 1) & mask
    }
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
