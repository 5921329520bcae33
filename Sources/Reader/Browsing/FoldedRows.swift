internal import ArabicText

/// The words of a list's rows in the form in which they are searched, one row behind the other, so
/// that a list of thousands is looked through between two keys.
struct FoldedRows: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(_ rows: some Sequence<String>) {
    self.init(keys: rows.lazy.map(\.folded))
  }

  /// Rows that are in their form already.
  init(keys: some Sequence<String>) {
    for key in keys {
      bytes += key.utf8
      ends.append(bytes.count)
    }
  }

  /// What is looked for where a query is typed: its words, folded, without their article ال.
  static func key(_ query: String) -> String {
    query.folded.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.hasPrefix("ال") ? word.dropFirst(2) : word
    }.joined(separator: " ")
  }

  /// Those of some rows that hold every word of a key.
  func rows(_ candidates: [Int], holding key: String) -> [Int] {
    let words = key.split(separator: " ").map { Array($0.utf8) }
    guard !words.isEmpty else { return candidates }
    return bytes.withUnsafeBufferPointer { bytes in
      candidates.filter { row in
        let text = UnsafeBufferPointer(rebasing: bytes[range(of: row)])
        return words.allSatisfy { text.holds($0) }
      }
    }
  }

  /// Whether a row comes before another by its letters.
  func precedes(_ row: Int, _ other: Int) -> Bool {
    bytes[range(of: row)].lexicographicallyPrecedes(bytes[range(of: other)])
  }

  /// The row's first eight bytes as a number, which orders most rows without looking further.
  func prefix(of row: Int) -> UInt64 {
    let bytes = bytes[range(of: row)].prefix(8)
    return bytes.reduce(0) { $0 << 8 | UInt64($1) } << (8 * UInt64(8 - bytes.count))
  }

  private func range(of row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether some bytes stand here one behind the other. The last byte is compared first: the first
  /// one of an Arabic letter is nearly always the same.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let last = word.last, count >= word.count else { return word.isEmpty }
    var end = word.count - 1
    while end < count {
      if self[end] == last {
        let start = end - word.count + 1
        var index = 0
        while index < word.count - 1, self[start + index] == word[index] { index += 1 }
        if index == word.count - 1 { return true }
      }
      end += 1
    }
    return false
  }
}
