internal import Import

/// Hashes by which an import knows again what it has met: FNV-1a, 128 bits, the lowest byte first.
struct ContentHash {
  private var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  private mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013b
  }

  private var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

extension ContentHash {
  /// The hash of a file's, a line's or an answer's bytes as they came.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var hash = ContentHash()
    for byte in bytes { hash.combine(byte) }
    return hash.bytes
  }

  /// The hash of a document's words, of where it was found and of who published it, for what came
  /// with others in one original: a feed around an article that has not changed changes daily.
  static func of(_ document: Document) -> [UInt8] {
    var hash = ContentHash()
    for part in [document.title, document.text, document.url, document.outlet] {
      // Files end their last line, and nothing else does.
      let bytes = Array((part ?? "").utf8)
      for byte in bytes.dropLast(bytes.reversed().prefix { $0 <= 0x20 }.count) {
        hash.combine(byte)
      }
      // No UTF-8 holds this byte, so that no part runs into the next.
      hash.combine(part == nil ? 0xFE : 0xFF)
    }
    return hash.bytes
  }

  /// The hash of an article's words, whoever published it wherever.
  static func ofWords(_ text: String) -> [UInt8] { of(Document(text: text)) }
}
