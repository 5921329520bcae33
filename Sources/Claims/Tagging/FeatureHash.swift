/// A hash that features are made of: FNV-1a over bytes, mixed when values are combined.
///
/// A feature is only a number; what it was made of is never spelt out.
struct FeatureHash {
  /// The hash so far.
  private(set) var value: UInt32

  /// Starts from a number that says what the hash is about.
  init(_ seed: UInt32) {
    value = (seed &+ 1) &* 0x9E37_79B1
  }

  /// The hash of a text in UTF-8.
  init(_ text: borrowing Span<UInt8>) {
    value = 0x811C_9DC5
    for index in text.indices { value = (value ^ UInt32(text[index])) &* 0x0100_0193 }
    finish()
  }

  /// The hash of a text.
  init(_ text: String) { self.init(text.utf8Span.span) }

  /// Takes in another value.
  mutating func combine(_ other: UInt32) {
    value = (value ^ other) &* 0x85EB_CA6B
    value ^= value >> 13
  }

  private mutating func finish() {
    value ^= value >> 16
    value = value &* 0x85EB_CA6B
    value ^= value >> 13
    if value == 0 { value = 1 }
  }
}
