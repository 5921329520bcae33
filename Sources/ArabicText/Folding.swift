extension String {
  /// The form under which a word is looked up and searched: without harakat, tatweel and
  /// controls, hamza seats and the two final forms ى and ة made plain, digits and ligatures
  /// made ordinary, Latin made lower case.
  ///
  /// Writers of news drop these marks at will, so a reader must find أحمد under احمد and
  /// فتى under فتي. Folding may change the number of bytes: never measure a span on it.
  public var folded: String { utf8Span.span.isFolded ? self : self[...].folded }
}

extension Substring {
  /// The same of a part of a text.
  public var folded: String {
    if let letters = utf8Span.span.withUnsafeBufferPointer(foldedLetters) { return letters }
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      scalar.fold(into: &result.unicodeScalars)
    }
    return result
  }
}

extension StringProtocol {
  /// The same letters without harakat, tatweel and controls; hamza and ة stay as written.
  public var bare: String {
    guard unicodeScalars.contains(where: \.isUnwrittenInBare) else { return String(self) }
    var result = ""
    result.unicodeScalars.append(
      contentsOf: unicodeScalars.lazy.filter { !$0.isUnwrittenInBare })
    return result
  }
}

extension Span<UInt8> {
  /// Whether these are folded letters, of ASCII and of Arabic, and nothing else.
  fileprivate var isFolded: Bool {
    var place = 0
    while place < count {
      let byte = self[place]
      if byte < 0x80 {
        if 0x41...0x5A ~= byte { return false }
        place += 1
      } else {
        guard place + 1 < count, let letter = foldedLetter(byte, self[place + 1]),
          letter == (byte, self[place + 1])
        else { return false }
        place += 2
      }
    }
    return true
  }
}

/// The folded form of letters of one byte, the commonest of two and the commonest marks, which nearly
/// all words are made of; nil where another stands among them. It is never longer than what it is
/// made of.
private func foldedLetters(_ letters: UnsafeBufferPointer<UInt8>) -> String? {
  var isWhole = true
  let result = String(unsafeUninitializedCapacity: letters.count) { buffer in
    var (source, target) = (0, 0)
    while source < letters.count {
      let byte = letters[source]
      if byte < 0x80 {
        buffer[target] = (0x41...0x5A).contains(byte) ? byte + 32 : byte
        (source, target) = (source + 1, target + 1)
        continue
      }
      let mark = plainMark(letters[source...])
      for index in 0..<mark { buffer[target + index] = letters[source + index] }
      (source, target) = (source + mark, target + mark)
      if mark > 0 { continue }
      guard source + 1 < letters.count, let letter = foldedLetter(byte, letters[source + 1]) else {
        isWhole = false
        return 0
      }
      buffer[target] = letter.0
      buffer[target + 1] = letter.1
      (source, target) = (source + 2, target + 2)
    }
    return target
  }
  return isWhole ? result : nil
}

/// How many bytes the mark takes that begins here, one of « » ، ؛ ؟ or of U+2010 to U+2027, the dashes
/// and quotation marks; 0 for anything else. These fold as they are.
private func plainMark(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let start = bytes.startIndex
  switch (bytes[start], start + 1 < bytes.endIndex ? bytes[start + 1] : 0) {
  case (0xC2, 0xAB), (0xC2, 0xBB), (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F): return 2
  case (0xE2, 0x80): return start + 2 < bytes.endIndex && 0x90...0xA7 ~= bytes[start + 2] ? 3 : 0
  default: return 0
  }
}

/// The folded form of a letter from U+0621 to U+064A but the tatweel, in its two bytes of UTF-8.
private func foldedLetter(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
  switch (first, second) {
  // آ أ إ
  case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5): (0xD8, 0xA7)
  // ؤ
  case (0xD8, 0xA4): (0xD9, 0x88)
  // ئ ى
  case (0xD8, 0xA6), (0xD9, 0x89): (0xD9, 0x8A)
  // ة
  case (0xD8, 0xA9): (0xD9, 0x87)
  case (0xD8, 0xA1...0xBA), (0xD9, 0x81...0x8A): (first, second)
  default: nil
  }
}

extension Unicode.Scalar {
  fileprivate var isUnwrittenInBare: Bool {
    switch value {
    case 0x0621...0x063F, 0x0641...0x064A: false
    case ..<0x061C, 0x061D...0x064A: isTatweel || isHaraka
    default: isHaraka || isFormatControl
    }
  }

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
