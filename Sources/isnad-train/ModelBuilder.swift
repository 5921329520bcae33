internal import Claims

/// Puts learned weights into the bytes that the tagger reads.
struct ModelBuilder {
  /// Words and their classes.
  let classes: WordClassList
  private var rows: [UInt32: [Float]] = [:]
  /// How many words have a feature, in the reading in which the most have it.
  private var counts: [UInt32: Int] = [:]
  private var transitions = Array(repeating: Float(0), count: TaggerModel.Layout.transitions)

  /// How many rows a model has, at most as many as a slot has numbers for.
  private static let mostRows = 260_000

  /// A model that knows nothing yet but the classes of words.
  init(classes: WordClassList) {
    self.classes = classes
  }

  /// Enters what was learned for a reading.
  mutating func enter(
    _ reading: TaggerModel.Reading, _ weights: [Float], _ transitions: [Float],
    _ index: FeatureIndex
  ) {
    enter(weights, columns: reading.tags.count, at: reading.column, index)
    for (place, weight) in transitions.enumerated() {
      self.transitions[reading.transitionStart + place] = weight
    }
  }

  /// Enters weights of some columns.
  mutating func enter(_ weights: [Float], columns: Int, at column: Int, _ index: FeatureIndex) {
    for (number, feature) in index.features.enumerated() {
      let values = weights[number * columns..<(number + 1) * columns]
      guard values.contains(where: { $0 != 0 }) else { continue }
      counts[feature] = max(counts[feature] ?? 0, index.counts[number])
      rows[feature, default: Array(repeating: 0, count: TaggerModel.Layout.columns)]
        .replaceSubrange(column..<column + columns, with: values)
    }
  }

  /// The rows that are worth most. A row is worth its largest weight and, because one that few words
  /// have is seldom asked for, the root of how many have it.
  private var chosen: ArraySlice<(feature: UInt32, values: [Float], size: Float, worth: Float)> {
    rows.map { feature, values in
      let size = values.map(abs).max() ?? 0
      let worth = size * Float(counts[feature] ?? 1).squareRoot()
      return (feature: feature, values: values, size: size, worth: worth)
    }
    .sorted { ($1.worth, $0.feature) < ($0.worth, $1.feature) }
    .prefix(Self.mostRows)
  }

  /// The bytes: the chosen rows, each weight in steps of one hundredth part of the largest.
  var bytes: [UInt8] {
    let chosen = self.chosen
    let step = max(chosen.map(\.size).max() ?? 0, 0.01) / 127
    let classSlots = classes.slots
    let slots = SlotTable(
      keys: chosen.enumerated().map { ($1.feature, UInt32($0)) },
      valueBits: TaggerModel.Layout.rowBits)
    var words = [
      TaggerModel.Layout.mark, step.bitPattern, UInt32(classSlots.count),
      UInt32(slots.values.count), UInt32(chosen.count),
    ]
    words += transitions.map(\.bitPattern) + classSlots + slots.values
    let head = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    let weights = chosen.flatMap { row in
      row.values.map { UInt8(bitPattern: Int8(($0 / step).rounded())) }
    }
    return head + weights
  }

  /// A model over the bytes, which stay as long as the program runs.
  var model: TaggerModel {
    let bytes = self.bytes
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    buffer.copyBytes(from: bytes)
    return TaggerModel(UnsafeRawBufferPointer(buffer))
  }
}

/// An open-addressing table of numbers under hashes: the upper bits of the hash, then the number.
struct SlotTable {
  /// The slots; a power of two, more than there are keys.
  private(set) var values: [UInt32]

  /// Enters keys in order; of two that the table cannot tell apart the first counts.
  init(keys: [(hash: UInt32, number: UInt32)], valueBits: UInt32) {
    var count = 16
    while count < keys.count * 3 / 2 { count *= 2 }
    values = Array(repeating: 0, count: count)
    for (hash, number) in keys {
      var slot = Int(hash) & (count - 1)
      while values[slot] != 0, values[slot] >> valueBits != hash >> valueBits {
        slot = (slot + 1) & (count - 1)
      }
      if values[slot] == 0 { values[slot] = (hash >> valueBits) << valueBits | number }
    }
  }
}
