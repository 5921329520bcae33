/// Endings that are looked for together.
struct WordEndings: Sendable {
  private let endings: [[UInt8]]

  /// Endings in the order in which they are tried.
  init(_ endings: String...) {
    self.endings = endings.map { Array($0.utf8) }
  }

  /// The endings that a word has, each with what stands before it.
  func endings(of word: Substring) -> [(stem: Substring, ending: Substring)] {
    let sizes = word.utf8.withContiguousStorageIfAvailable { letters in
      endings.lazy.filter { letters.suffix($0.count).elementsEqual($0) }.map(\.count)
        .reduce(into: [Int]()) { $0.append($1) }
    }
    return (sizes ?? []).map { size in
      let border = word.utf8.index(word.endIndex, offsetBy: -size)
      return (word[..<border], word[border...])
    }
  }
}
