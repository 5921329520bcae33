extension Substring {
  /// The words in order: the longest stretches of letters, digits and marks.
  ///
  /// Numbers keep their inner signs (`3,5`, `2018/2019`) and Latin words theirs (`F-16`, `U.S`,
  /// `al_jazeera`); between Arabic letters every sign parts words, so that the name in
  /// `#بيت_لحم` is found.
  public var words: [Substring] {
    var words: [Substring] = []
    var rest = unicodeScalars
    while let start = rest.firstIndex(where: \.isWordPart) {
      rest = rest[start...]
      let end = rest.endOfWord
      words.append(Substring(rest[..<end]))
      rest = rest[end...]
    }
    return words
  }
}

extension Substring.UnicodeScalarView {
  /// Where the word that stands at the start ends.
  fileprivate var endOfWord: Index {
    var last = startIndex
    while true {
      let next = index(after: last)
      guard next < endIndex else { return next }
      if self[next].isWordPart {
        last = next
        continue
      }
      let behind = index(after: next)
      guard behind < endIndex, self[next].joins(self[last], self[behind]) else { return next }
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
