extension Substring {
  /// The words in order: the longest stretches of letters, digits and marks.
  ///
  /// Numbers keep their inner signs (`3,5`, `2018/2019`) and Latin words theirs (`F-16`, `U.S`,
  /// `al_jazeera`); between Arabic letters every sign parts words, so that the name in
  /// `#بيت_لحم` is found.
  public var words: [Substring] {
    let ranges =
      utf8.withContiguousStorageIfAvailable(\.words) ?? Array(utf8).withUnsafeBufferPointer(\.words)
    return ranges.map(part)
  }

  /// The first word, if there is one.
  public var firstWord: Substring? {
    utf8Span.span.withUnsafeBufferPointer { $0.word(from: 0) }.map(part)
  }

  private func part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the words of a text stand in its UTF-8.
  fileprivate var words: [Range<Int>] {
    var words: [Range<Int>] = []
    while let word = word(from: words.last?.upperBound ?? 0) { words.append(word) }
    return words
  }

  /// Where the first word stands from a place on.
  fileprivate func word(from start: Int) -> Range<Int>? {
    var start = start
    while start < count {
      if scalar(at: start).isWordPart { return start..<endOfWord(from: start) }
      start += width(at: start)
    }
    return nil
  }

  /// Where the word that stands at a place ends.
  private func endOfWord(from start: Int) -> Int {
    var last = start
    while true {
      let next = Swift.max(last + width(at: last), endOfPlainLetters(from: last, count))
      guard next < count else { return next }
      if scalar(at: next).isWordPart {
        last = next
        continue
      }
      let before = scalar(at: self.start(before: next))
      let behind = next + width(at: next)
      guard behind < count, scalar(at: next).joins(before, scalar(at: behind)) else { return next }
      last = behind
    }
  }
}

extension Unicode.Scalar {
  /// Whether this sign between two others makes one word of them.
  fileprivate func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    if before.isDigit && after.isDigit { return ".,،٫٬/:-".unicodeScalars.contains(self) }
    guard before.isWordPart, after.isWordPart else { return false }
    if before.isArabicWriting || after.isArabicWriting { return false }
    return ".-_'’&@".unicodeScalars.contains(self)
  }

  private var isArabicWriting: Bool { isArabic || isHaraka || isTatweel }
}
