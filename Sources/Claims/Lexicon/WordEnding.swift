// By bytes: words without marks are equal where their bytes are, and `hasSuffix` looks for
// characters first.

extension String {
  /// Whether the word ends so, letter by letter.
  func ends(in ending: String) -> Bool { utf8Span.span.ends(in: ending.utf8Span.span) }

  /// Whether the word begins so, letter by letter.
  func begins(with beginning: String) -> Bool {
    utf8Span.span.has(beginning.utf8Span.span, at: 0)
  }

  /// Whether the word is another, letter by letter; `==` would bring both into normal form first.
  func isSpelled(_ word: String) -> Bool {
    utf8.count == word.utf8.count && begins(with: word)
  }
}

extension Substring {
  /// Whether the word ends so, letter by letter.
  func ends(in ending: String) -> Bool { utf8Span.span.ends(in: ending.utf8Span.span) }

  /// Whether the word begins so, letter by letter.
  func begins(with beginning: String) -> Bool {
    utf8Span.span.has(beginning.utf8Span.span, at: 0)
  }

  /// Whether it has more letters than a number.
  func isLonger(than letters: Int) -> Bool { !unicodeScalars.dropFirst(letters).isEmpty }

  /// What stands behind the first letter of the word, which must have one.
  var withoutFirst: Substring { self[unicodeScalars.index(after: startIndex)...] }

  /// What stands before an ending of the word; nil where it has another.
  func without(ending: String) -> Substring? {
    ends(in: ending) ? self[..<utf8.index(endIndex, offsetBy: -ending.utf8.count)] : nil
  }

  /// What stands behind a beginning of the word; nil where it has another.
  func without(beginning: String) -> Substring? {
    begins(with: beginning)
      ? self[utf8.index(startIndex, offsetBy: beginning.utf8.count)...] : nil
  }
}

extension Span<UInt8> {
  /// Whether other bytes stand at a place.
  func has(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place >= 0, place + bytes.count <= count else { return false }
    for index in bytes.indices where self[place + index] != bytes[index] { return false }
    return true
  }

  /// Whether other bytes stand at the end.
  func ends(in bytes: Span<UInt8>) -> Bool { has(bytes, at: count - bytes.count) }
}
