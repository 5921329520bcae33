extension StringProtocol {
  /// The form under which a word is looked up and searched: without harakat, tatweel and
  /// controls, hamza seats and the two final forms ى and ة made plain, digits and ligatures
  /// made ordinary, Latin made lower case.
  ///
  /// Writers of news drop these marks at will, so a reader must find أحمد under احمد and
  /// فتى under فتي. Folding may change the number of bytes: never measure a span on it.
  public var folded: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      scalar.fold(into: &result.unicodeScalars)
    }
    return result
  }

  /// The same letters without harakat, tatweel and controls; hamza and ة stay as written.
  public var bare: String {
    var result = ""
    result.unicodeScalars.append(
      contentsOf: unicodeScalars.lazy.filter {
        !$0.isHaraka && !$0.isTatweel && !$0.isFormatControl
      })
    return result
  }
}

extension Unicode.Scalar {
  fileprivate func fold(into result: inout String.UnicodeScalarView) {
    switch value {
    case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(value + 32)))
    case ..<0x80: result.append(self)
    case 0x0622, 0x0623, 0x0625, 0x0671...0x0673, 0x0675: result.append("ا")
    case 0x0624: result.append("و")
    case 0x0626, 0x0649, 0x06CC: result.append("ي")
    case 0x0629: result.append("ه")
    case 0x06A9: result.append("ك")
    case 0x0660...0x0669: result.append(Unicode.Scalar(UInt8(value - 0x0660 + 0x30)))
    case 0x06F0...0x06F9: result.append(Unicode.Scalar(UInt8(value - 0x06F0 + 0x30)))
    case 0x0653...0x0655: break
    default:
      if isHaraka || isTatweel || isFormatControl { return }
      foldForm(into: &result)
    }
  }

  /// Presentation forms (ﻻ, ﷲ) fold as the letters that they stand for.
  private func foldForm(into result: inout String.UnicodeScalarView) {
    guard let letters = spelledOut else { return result.append(self) }
    for letter in letters { letter.fold(into: &result) }
  }
}
