internal import ArabicText

extension String {
  /// The text without what would steer a terminal instead of showing in it: controls other than
  /// tabs, and marks that change direction (UAX #9, 2). Every line end of Unicode (UAX #14: CR,
  /// CR LF, VT, FF, NEL, LS, PS) is a line feed.
  var printable: String { printed(lineEnd: "\n", tab: "\t") }

  /// The same on one line, for a name in a sentence: line ends and tabs are spaces.
  var printableLine: String { printed(lineEnd: " ", tab: " ") }

  private func printed(lineEnd: Unicode.Scalar, tab: Unicode.Scalar) -> String {
    var result = UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result.append(tab)
      } else if scalar.isLineEnd {
        if scalar != "\n" || before != "\r" { result.append(lineEnd) }
      } else if scalar.isPrintable {
        result.append(scalar)
      }
      before = scalar
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isPrintable: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0: false
    // ZWNJ and ZWJ shape letters and move nothing.
    case 0x200C, 0x200D: true
    default: !isFormatControl
    }
  }
}
