extension StringProtocol {
  /// Whether the word ends so, letter by letter.
  ///
  /// By bytes: words without marks are equal where their bytes are, and `hasSuffix` looks for
  /// characters first.
  func ends(in ending: String) -> Bool {
    compare(with: ending) { word, ending in
      word.count >= ending.count && word.suffix(ending.count).isEqual(to: ending)
    }
  }

  /// Whether the word begins so, letter by letter.
  func begins(with beginning: String) -> Bool {
    compare(with: beginning) { word, beginning in
      word.count >= beginning.count && word.prefix(beginning.count).isEqual(to: beginning)
    }
  }

  /// What a comparison says of the bytes of this word and another.
  @inline(__always)
  fileprivate func compare(
    with word: String, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    let other = word.utf8Span
    let result = utf8.withContiguousStorageIfAvailable { letters in
      other.span.withUnsafeBufferPointer { body(letters, $0) }
    }
    return result ?? String(self).compare(with: word, body)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether the bytes are the same; by hand, for words are short.
  @inline(__always)
  fileprivate func isEqual(to bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in zip(indices, bytes) where self[index] != byte { return false }
    return count == bytes.count
  }
}

extension Substring {
  /// Whether it is the same word, letter by letter.
  func isEqual(to word: String) -> Bool {
    compare(with: word) { $0[...].isEqual(to: $1) }
  }

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
