internal import ArabicText

extension StringProtocol {
  /// The text without controls other than line ends and tabs: what steers a terminal, and the zero
  /// that ends strings elsewhere.
  var cleaned: String {
    guard unicodeScalars.contains(where: \.isSteering) else { return String(self) }
    var result = ""
    result.unicodeScalars.append(contentsOf: unicodeScalars.lazy.filter { !$0.isSteering })
    return result
  }

  /// The text on one line, for titles and names: white space collapsed, and no mark that changes
  /// direction, which would reach beyond the line it stands in (UAX #9, 2).
  var cleanedLine: String? {
    let line = unicodeScalars.split(whereSeparator: \.isLineSpace)
      .map { String(String.UnicodeScalarView($0.filter { !$0.isSteering && !$0.isDirection })) }
      .filter { !$0.isEmpty }.joined(separator: " ")
    return line.isEmpty ? nil : line
  }
}

extension Unicode.Scalar {
  fileprivate var isSteering: Bool {
    switch value {
    case 0x09...0x0D, 0x85: false
    case ..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  fileprivate var isLineSpace: Bool { properties.isWhitespace }

  /// Format controls but ZWNJ and ZWJ, which shape letters and move nothing.
  fileprivate var isDirection: Bool { isFormatControl && value != 0x200C && value != 0x200D }
}
