/// The hash of a key byte by byte (FNV-1a, 64 bits), so that the hash of a name passes through
/// that of its first word.
///
/// Keys are folded, so that equal keys are equal bytes; hashing a `String` would bring it into
/// normal form first, which costs more than the whole look-up.
struct KeyHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ bytes: borrowing Span<UInt8>) {
    for index in bytes.indices { combine(bytes[index]) }
  }

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash in 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The slot of the key in a table of `count` slots, a power of two.
  func slot(of count: Int) -> Int {
    Int(truncatingIfNeeded: value ^ value >> 32) & (count - 1)
  }
}
