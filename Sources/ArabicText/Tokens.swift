extension String {
  /// The words and marks of a stretch of this text, in order; white space belongs to none.
  public func tokens(in span: TextSpan) -> [Token] {
    let slice = self[span]
    var scanner = TokenScanner(slice)
    var tokens: [Token] = []
    while let (kind, range) = scanner.next() {
      let text = slice[range]
      tokens.append(Token(kind: kind, span: text.span, text: text))
    }
    return tokens
  }
}

/// Walks over a slice and cuts it into tokens.
private struct TokenScanner {
  private let scalars: Substring.UnicodeScalarView
  private var position: String.Index
  /// How many straight quotation marks have been opened and not closed.
  private var depth = 0

  init(_ slice: Substring) {
    scalars = slice.unicodeScalars
    position = scalars.startIndex
  }

  mutating func next() -> (Token.Kind, Range<String.Index>)? {
    while position < scalars.endIndex, isBlank(scalars[position]) { step() }
    guard position < scalars.endIndex else { return nil }
    let start = position
    let first = scalars[position]
    step()
    guard first.isWordPart else { return (mark(first), start..<position) }
    let kind = wordKind(first)
    while let scalar = current, continues(kind, scalar) { step() }
    return (kind, start..<position)
  }

  private var current: Unicode.Scalar? {
    position < scalars.endIndex ? scalars[position] : nil
  }

  private var following: Unicode.Scalar? {
    guard position < scalars.endIndex else { return nil }
    let next = scalars.index(after: position)
    return next < scalars.endIndex ? scalars[next] : nil
  }

  private mutating func step() {
    scalars.formIndex(after: &position)
  }

  /// Direction controls outside a word are as white space.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar.properties.isWhitespace || scalar.isFormatControl
  }

  private func wordKind(_ scalar: Unicode.Scalar) -> Token.Kind {
    if scalar.isDigit { return .number }
    return scalar.isArabic || scalar.isHaraka || scalar.isTatweel ? .word : .foreign
  }

  private func continues(_ kind: Token.Kind, _ scalar: Unicode.Scalar) -> Bool {
    switch kind {
    case .number:
      if scalar.isDigit { return true }
      return ".,٫٬:/-".unicodeScalars.contains(scalar) && following?.isDigit == true
    case .word:
      return scalar.isWordPart && !scalar.isDigit && wordKind(scalar) == .word
        || scalar.isFormatControl && scalar.isWordPart
    default:
      if scalar.isWordPart { return wordKind(scalar) == .foreign || scalar.isDigit }
      return ".-&'’@".unicodeScalars.contains(scalar) && following.map(isForeignLetter) == true
    }
  }

  private func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart && wordKind(scalar) == .foreign
  }

  private mutating func mark(_ scalar: Unicode.Scalar) -> Token.Kind {
    switch scalar {
    case "،", ",", "、": .comma
    case "؛", ";": .semicolon
    case ":", "：": .colon
    case ".", "!", "?", "؟", "…", "۔": .stop
    case "«", "“", "„", "‹", "‟": .openQuote
    case "»", "”", "›": .closeQuote
    case "\"", "'", "‘", "’": straightQuote()
    case "(", "[", "{", "﴿": .openBracket
    case ")", "]", "}", "﴾": .closeBracket
    case "-", "–", "—", "―", "−": .dash
    case "#", "_": .joiner
    default: .symbol
    }
  }

  /// A straight mark opens when it stands before a word and behind white space, and else closes
  /// what is open: so a quotation in a quotation, and one with blanks inside its marks, read right.
  private mutating func straightQuote() -> Token.Kind {
    let opens = depth == 0 || followsBlank && current?.isWordPart == true
    depth += opens ? 1 : -1
    return opens ? .openQuote : .closeQuote
  }

  private var followsBlank: Bool {
    var index = position
    scalars.formIndex(before: &index)
    guard index > scalars.startIndex else { return true }
    return isBlank(scalars[scalars.index(before: index)])
  }
}
