extension StringProtocol {
  /// Whether the word ends so, letter by letter.
  ///
  /// By bytes: words without marks are equal where their bytes are, and `hasSuffix` looks for
  /// characters first.
  func ends(in ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the word begins so, letter by letter.
  func begins(with beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }
}

extension Substring {
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
