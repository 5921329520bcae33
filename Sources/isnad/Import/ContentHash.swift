internal import Import

extension Document {
  /// What makes this the same as a document that is kept already: a hash of its words, where it was
  /// found and who published it (FNV-1a, 128 bits).
  ///
  /// It is taken of these rather than of the bytes they came in, because a feed or page around an
  /// article that has not changed changes daily.
  var hash: [UInt8] {
    var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for part in [title, text, url, outlet] {
      for byte in (part ?? "").utf8 { value.combine(byte) }
      // No UTF-8 holds this byte, so that no part runs into the next.
      value.combine(part == nil ? 0xFE : 0xFF)
    }
    return (0..<16).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

extension UInt128 {
  fileprivate mutating func combine(_ byte: UInt8) {
    self = (self ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013b
  }
}
