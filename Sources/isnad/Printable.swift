internal import ArabicText

extension String {
  /// The text without what would steer a terminal instead of showing in it: controls other than
  /// line ends and tabs, and marks that change direction (UAX #9, 2).
  var printable: String {
    var result = ""
    result.unicodeScalars.append(contentsOf: unicodeScalars.lazy.filter(\.isPrintable))
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintable: Bool {
    switch value {
    case 0x09, 0x0A: true
    case ..<0x20, 0x7F..<0xA0: false
    // ZWNJ and ZWJ shape letters and move nothing.
    case 0x200C, 0x200D: true
    default: !isFormatControl
    }
  }
}
