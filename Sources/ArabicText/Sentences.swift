extension Substring {
  /// The sentences in order, without the white space around them.
  ///
  /// A line end always ends one, and so do `.` `!` `?` `؟` `…` where they are no part of a number,
  /// an address or an abbreviation (د. محمد، إف.بي.آي), with the quotation marks and brackets that
  /// close behind them. Every word stands in exactly one sentence.
  public var sentences: [Substring] {
    lines.flatMap { line in
      var scanner = SentenceScanner(line: line.unicodeScalars)
      return scanner.sentences()
    }
  }
}

/// Walks through one line and cuts it behind its sentences.
private struct SentenceScanner {
  typealias Index = Substring.UnicodeScalarView.Index

  let line: Substring.UnicodeScalarView
  /// What the sentence at hand has had so far.
  private var hasLetter = false, hasDigit = false

  init(line: Substring.UnicodeScalarView) {
    self.line = line
  }

  mutating func sentences() -> [Substring] {
    var sentences: [Substring] = []
    var start = line.startIndex
    var position = start
    for next in line.sentenceMarks where next >= position {
      note(line[position..<next])
      let mark = SentenceMark(in: line, at: next)
      position = mark.closed
      if ends(mark) {
        sentences.append(Substring(line[start..<position]).trimmed)
        start = position
        (hasLetter, hasDigit) = (false, false)
      }
    }
    note(line[position...])
    if hasWord { sentences.append(Substring(line[start...]).trimmed) }
    return sentences
  }

  private var hasWord: Bool { hasLetter || hasDigit }

  /// Takes in what stands before a mark; behind the first letter nothing new comes.
  private mutating func note(_ scalars: Substring.UnicodeScalarView) {
    if hasLetter { return }
    for scalar in scalars {
      if scalar.isDigit {
        hasDigit = true
      } else if scalar.isWordPart {
        hasLetter = true
        return
      }
    }
  }

  private func ends(_ mark: SentenceMark) -> Bool {
    guard hasWord else { return false }
    if mark.closed == line.endIndex { return true }
    // `3. الهلال` opens an entry of a list.
    let numbersEntry = mark.isFullStop && !hasLetter
    return !numbersEntry && !mark.isPause && !mark.goesOn && !mark.isInWord
      && !mark.abbreviates
  }
}

extension Substring.UnicodeScalarView {
  /// Where the scalars stand that can end a sentence.
  fileprivate var sentenceMarks: [Index] {
    let bytes = Substring(self).utf8
    let places =
      bytes.withContiguousStorageIfAvailable(placesOfSentenceMarks)
      ?? Array(bytes).withUnsafeBufferPointer(placesOfSentenceMarks)
    return places.map { bytes.index(startIndex, offsetBy: $0) }
  }
}

/// Where scalars that can end a sentence begin in UTF-8.
private func placesOfSentenceMarks(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
  bytes.indices.filter { place in
    switch bytes[place] {
    case 0x21, 0x2E, 0x3F: true
    // Half of all Arabic letters begin so, and of the marks ؟.
    case 0xD8: bytes[place + 1] == 0x9F
    case 0xDB, 0xE2: bytes.scalar(at: place).isSentenceMark
    default: false
    }
  }
}
