internal import ArabicText

/// Counts the Unicode scalars before places of one text, which JSON speaks of because every
/// language can count them: Python's indices are scalars, Swift's and Rust's strings are bytes.
struct ScalarOffsets {
  private let utf8: [UInt8]
  /// The scalars before every `stride`th byte.
  private let marks: [Int]
  private static let stride = 128

  /// Reads a text once; a place is then found by counting less than `stride` bytes.
  init(_ text: String) {
    utf8 = Array(text.utf8)
    var marks: [Int] = []
    var count = 0
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { marks.append(count) }
      if byte.startsScalar { count += 1 }
    }
    if utf8.count % Self.stride == 0 { marks.append(count) }
    self.marks = marks
  }

  /// The scalars before a place in the text.
  subscript(offset: TextOffset) -> Int {
    let mark = offset.utf8 / Self.stride
    let rest = utf8[mark * Self.stride..<offset.utf8]
    return marks[mark] + rest.count(where: \.startsScalar)
  }
}

extension UInt8 {
  /// Whether a scalar begins with this byte of UTF-8; the others continue one (10xxxxxx).
  fileprivate var startsScalar: Bool { self & 0xC0 != 0x80 }
}
