extension Substring {
  /// The lines in order, empty ones included, without the white space around each.
  ///
  /// Every line end of Unicode ends one (UAX #14: LF, CR, CR LF, VT, FF, NEL, LS, PS).
  public var lines: [Substring] {
    let ends =
      utf8.withContiguousStorageIfAvailable(lineEnds)
      ?? Array(utf8).withUnsafeBufferPointer(lineEnds)
    var start = startIndex
    var lines: [Substring] = []
    for end in ends {
      lines.append(self[start..<utf8.index(startIndex, offsetBy: end.lowerBound)].trimmed)
      start = utf8.index(startIndex, offsetBy: end.upperBound)
    }
    return lines + [self[start...].trimmed]
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
    if isArabic || isPlainMark { return false }
    return isFormatControl || value <= 0xA0 || properties.isWhitespace
  }
}

/// Where the line ends stand in UTF-8.
private func lineEnds(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var ends: [Range<Int>] = []
  var offset = 0
  while offset < bytes.count {
    // Nearly all bytes are of Arabic letters.
    if 0xD8...0xD9 ~= bytes[offset] {
      offset += 2
      continue
    }
    let length = lengthOfLineEnd(at: offset, in: bytes)
    if length > 0 { ends.append(offset..<offset + length) }
    offset += max(length, 1)
  }
  return ends
}

/// How many bytes the line end has that begins there; 0 if none does.
private func lengthOfLineEnd(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  func follows(_ byte: UInt8, by distance: Int) -> Bool {
    offset + distance < bytes.count && bytes[offset + distance] == byte
  }
  switch bytes[offset] {
  case 0x0A...0x0C: return 1
  case 0x0D: return follows(0x0A, by: 1) ? 2 : 1
  case 0xC2: return follows(0x85, by: 1) ? 2 : 0
  case 0xE2: return follows(0x80, by: 1) && (follows(0xA8, by: 2) || follows(0xA9, by: 2)) ? 3 : 0
  default: return 0
  }
}
