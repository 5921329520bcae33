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
    while position < line.endIndex {
      guard line[position].isSentenceMark else {
        note(line[position])
        position = line.index(after: position)
        continue
      }
      let mark = SentenceMark(in: line, at: position)
      position = mark.closed
      if ends(mark) {
        sentences.append(Substring(line[start..<position]).trimmed)
        start = position
        (hasLetter, hasDigit) = (false, false)
      }
    }
    if hasWord { sentences.append(Substring(line[start...]).trimmed) }
    return sentences
  }

  private var hasWord: Bool { hasLetter || hasDigit }

  private mutating func note(_ scalar: Unicode.Scalar) {
    if scalar.isDigit {
      hasDigit = true
    } else if scalar.isWordPart {
      hasLetter = true
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
