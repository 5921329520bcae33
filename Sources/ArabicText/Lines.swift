extension Substring {
  /// The lines in order, empty ones included, without the white space around each.
  ///
  /// Every line end of Unicode ends one (UAX #14: LF, CR, CR LF, VT, FF, NEL, LS, PS).
  public var lines: [Substring] {
    var lines: [Substring] = []
    var start = startIndex
    var position = start
    while position < endIndex {
      guard let end = endOfLineEnd(at: position) else {
        position = utf8.index(after: position)
        continue
      }
      lines.append(self[start..<position].trimmed)
      (start, position) = (end, end)
    }
    return lines + [self[start...].trimmed]
  }

  /// The place behind the line end that begins at a byte; nil if none does.
  private func endOfLineEnd(at position: Index) -> Index? {
    let bytes = utf8[position...]
    let length: Int? =
      switch utf8[position] {
      case 0x0D: bytes.dropFirst().first == 0x0A ? 2 : 1
      case 0x0A...0x0C: 1
      case 0xC2: bytes.dropFirst().first == 0x85 ? 2 : nil
      case 0xE2:
        bytes.starts(with: [0xE2, 0x80, 0xA8]) || bytes.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : nil
      default: nil
      }
    return length.map { utf8.index(position, offsetBy: $0) }
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
