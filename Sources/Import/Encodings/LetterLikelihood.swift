extension TextEncoding {
  /// How likely bytes above ASCII are Arabic news in this encoding: the mean of their characters'
  /// logarithms of frequency (base 2), so about -5 for Arabic and below -7 for anything else.
  func likelihood(of bytes: ArraySlice<UInt8>) -> Double {
    let sample = bytes.prefix(1 << 16)
    var counts: [UInt32: Int] = [:]
    for scalar in decoded(sample).unicodeScalars where scalar.value >= 0x80 {
      counts[scalar.value, default: 0] += 1
    }
    let count = counts.values.reduce(0, +)
    guard count > 0 else { return -.infinity }
    return counts.reduce(0) { $0 + bits(of: $1.key) * Double($1.value) } / Double(count)
  }

  /// The logarithm of a character's frequency.
  private func bits(of scalar: UInt32) -> Double {
    switch scalar {
    case 0x0621...0x063A: bitsOfLetters[Int(scalar) - 0x0621]
    case 0x0641...0x064A: bitsOfLetters[Int(scalar) - 0x0641 + 26]
    // The comma, and signs of print.
    case 0x060C, 0xA0: -6.5
    case 0x061B, 0x061F, 0x0640, 0x064B...0x0652, 0xAB, 0xBB, 0x2013...0x2026: -11
    // Letters of Persian, and of French among the Arabic of windows-1256.
    case 0x066E...0x06D3, 0xC0...0xFF, 0x0152, 0x0153: -13
    case 0xFFFD, 0x80...0x9F: -24
    default: -16
    }
  }
}

/// The letters from ء to غ, then those from ف to ي, as logarithms of their share of all letters,
/// counted over 31,501 news articles.
private let bitsOfLetters: [Double] = [
  -8.4, -10, -5.6, -10, -6.6, -7.6, -2.8, -4.8, -5, -4.4, -7.4, -6.3, -5.9, -7, -5, -7.4, -4.3,
  -7.4, -5.3, -6.6, -6.8, -7.2, -6.8, -9, -5, -8,
  -5.3, -5.4, -5.7, -3.1, -4, -4.3, -5.5, -4.2, -7, -3.6,
]
