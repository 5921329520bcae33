/// Valid UTF-8 read byte by byte, which is several times as fast as through the indices of a string.
extension UnsafeBufferPointer<UInt8> {
  /// How many bytes the scalar has whose first stands at a place.
  @inlinable package func width(at offset: Int) -> Int {
    switch self[offset] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The scalar whose first byte stands at a place.
  @inlinable package func scalar(at offset: Int) -> Unicode.Scalar {
    let first = UInt32(self[offset])
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    func rest(_ distance: Int) -> UInt32 { UInt32(self[offset + distance] & 0x3F) }
    let value =
      switch width(at: offset) {
      case 2: (first & 0x1F) << 6 | rest(1)
      case 3: (first & 0x0F) << 12 | rest(1) << 6 | rest(2)
      default: (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Where the scalar begins that ends before a place.
  @inlinable package func start(before offset: Int) -> Int {
    var start = offset - 1
    while self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Where the letters and harakat from U+0620 to U+0652 end that follow from a place on: all that
  /// most words are made of.
  @inlinable package func endOfPlainLetters(from start: Int, _ limit: Int) -> Int {
    var end = start
    while end + 1 < limit, isPlainLetter(at: end) { end += 2 }
    return end
  }

  /// Whether two bytes from a place on are a letter or haraka from U+0620 to U+0652.
  @inlinable package func isPlainLetter(at offset: Int) -> Bool {
    switch self[offset] {
    case 0xD8: self[offset + 1] >= 0xA0
    case 0xD9: self[offset + 1] <= 0x92
    default: false
    }
  }
}
