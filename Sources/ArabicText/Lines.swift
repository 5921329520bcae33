extension Substring {
  /// The lines in order, empty ones included, without the white space around each.
  ///
  /// Every line end of Unicode ends one (UAX #14: LF, CR, CR LF, VT, FF, NEL, LS, PS).
  public var lines: [Substring] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
  }

  /// The slice without white space and invisible controls at its ends.
  public var trimmed: Substring {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return self[startIndex..<startIndex] }
    return Substring(scalars[first...last])
  }
}

extension Unicode.Scalar {
  /// Whether this shows nothing by itself: white space, a control, a direction mark.
  public var isBlank: Bool {
    if value < 0x7F { return value <= 0x20 }
    if isArabic { return false }
    return isFormatControl || value <= 0xA0 || properties.isWhitespace
  }
}
