/// The hash of data byte by byte (FNV-1a, 64 bits), which tells one state of it from another.
struct KeyHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The hash in 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
