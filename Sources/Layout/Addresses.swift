internal import ArabicText

extension ArraySlice<UInt32> {
  /// The e-mail address (or the bare `@name`) around an at sign.
  func mailAddress(around at: Int) -> Range<Int>? {
    let start = run(before: at) { $0.isASCIIWord || ".%+-_".holds($0) }
    var end = run(from: at + 1) { $0.isASCIIWord || ".-_".holds($0) }
    while end > at + 1, ".-".holds(self[end - 1]) { end -= 1 }
    return end > at + 1 && isWordStart(start) ? start..<end : nil
  }

  /// The address with a scheme (`https://…`) around its colon.
  func webAddress(around colon: Int) -> Range<Int>? {
    let start = run(before: colon) { $0.isASCIIWord || "+.-".holds($0) }
    guard start < colon, starts(with: "://", at: colon), isWordStart(start) else { return nil }
    let end = addressEnd(from: colon + 3)
    return end > colon + 3 ? start..<end : nil
  }

  /// The address without a scheme (`www.…`) at an index.
  func bareWebAddress(at start: Int) -> Range<Int>? {
    guard starts(with: "www.", at: start) || starts(with: "WWW.", at: start) else { return nil }
    guard isWordStart(start) else { return nil }
    let end = addressEnd(from: start + 4)
    return end > start + 4 ? start..<end : nil
  }

  /// Where an address ends: full stops, commas and brackets behind it are the sentence's, except
  /// a closing bracket that was opened in it.
  private func addressEnd(from start: Int) -> Int {
    var end = run(from: start) { $0.isAddressPart }
    let closing = self[start..<end].contains(0x28) ? "" : ")"
    while end > start, (".,;:!?'*]" + closing).holds(self[end - 1]) { end -= 1 }
    return end
  }
}

extension ArraySlice<UInt32> {
  /// The end of the scalars from an index on that satisfy a condition.
  func run(from start: Int, where satisfies: (UInt32) -> Bool) -> Int {
    var end = start
    while end < endIndex, satisfies(self[end]) { end += 1 }
    return end
  }

  /// The start of the scalars before an index that satisfy a condition.
  func run(before end: Int, where satisfies: (UInt32) -> Bool) -> Int {
    var start = end
    while start > startIndex, satisfies(self[start - 1]) { start -= 1 }
    return start
  }

  /// Whether neither a word nor the token before runs into the scalar at an index.
  func isWordStart(_ index: Int) -> Bool {
    guard index > startIndex, let before = Unicode.Scalar(self[index - 1]) else {
      return index == 0
    }
    return !before.isWordPart
  }

  private func starts(with literal: String, at index: Int) -> Bool {
    self[index...].starts(with: literal.unicodeScalars.lazy.map(\.value))
  }
}

extension String {
  fileprivate func holds(_ value: UInt32) -> Bool {
    unicodeScalars.contains { $0.value == value }
  }
}

extension UInt32 {
  /// Whether this is a Latin letter or a European digit.
  var isASCIIWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// RFC 3986's characters, and the letters of other scripts that people leave unescaped.
  fileprivate var isAddressPart: Bool {
    if self < 0x80 { return isASCIIWord || "-._~:/?#[]@!$&'()*+,;=%".holds(self) }
    guard let scalar = Unicode.Scalar(self) else { return false }
    return scalar.isWordPart && !scalar.isFormatControl
  }
}
