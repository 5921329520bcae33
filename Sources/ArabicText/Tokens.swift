extension String {
  /// The words and marks of a stretch of this text, in order; white space belongs to none.
  public func tokens(in span: TextSpan) -> [Token] {
    tokenPlaces(in: span).map { Token(kind: $0.kind, span: $0.span, text: self[$0.span]) }
  }

  /// The same without their letters, which cost more than to find them.
  public func tokenPlaces(in span: TextSpan) -> [Token.Place] {
    let range = self[span].span.utf8
    func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Token.Place] {
      var scanner = TokenScanner(bytes, range)
      var places: [Token.Place] = []
      places.reserveCapacity(range.count / 8)
      while let place = scanner.next() { places.append(place) }
      return places
    }
    return utf8.withContiguousStorageIfAvailable(places)
      ?? Array(utf8).withUnsafeBufferPointer(places)
  }
}

/// Walks over a stretch of a text in UTF-8 and cuts it into tokens.
private struct TokenScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var position: Int
  /// How many straight quotation marks have been opened and not closed.
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    position = range.lowerBound
  }

  mutating func next() -> Token.Place? {
    while let scalar = current, scalar.isTokenBlank { step() }
    guard let first = current else { return nil }
    let start = position
    step()
    var kind: Token.Kind
    if first.isWordPart {
      kind = wordKind(first)
      skip(kind)
    } else {
      kind = mark(first)
    }
    return Token.Place(kind: kind, span: TextSpan(utf8: start..<position))
  }

  /// Goes to the end of a word of a kind.
  private mutating func skip(_ kind: Token.Kind) {
    while true {
      if kind == .word { position = bytes.endOfPlainLetters(from: position, range.upperBound) }
      guard let scalar = current, continues(kind, scalar) else { return }
      step()
    }
  }

  private var current: Unicode.Scalar? { scalar(at: position) }

  private var following: Unicode.Scalar? {
    position < range.upperBound ? scalar(at: position + bytes.width(at: position)) : nil
  }

  private func scalar(at position: Int) -> Unicode.Scalar? {
    position < range.upperBound ? bytes.scalar(at: position) : nil
  }

  private mutating func step() { position += bytes.width(at: position) }

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
    case "\"" where isDoubled(scalar): .symbol
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
    let opens = depth == 0 || current?.isWordPart == true && (followsBlank || followsProclitic)
    depth += opens ? 1 : -1
    return opens ? .openQuote : .closeQuote
  }

  /// Whether this is the first of two marks that open or close one quotation: ""نحن، السلام"".
  private func isDoubled(_ mark: Unicode.Scalar) -> Bool {
    guard current == mark else { return false }
    return depth == 0 ? following?.isWordPart == true : depth == 1 && following?.isWordPart != true
  }

  /// Whether و, ف, ب, ل or ك alone, or two of them, stand before the mark: و"، بـ".
  private var followsProclitic: Bool {
    var offset = bytes.start(before: position)
    var letters = 0
    while offset > range.lowerBound {
      offset = bytes.start(before: offset)
      let scalar = bytes.scalar(at: offset)
      if scalar.isTokenBlank { return letters > 0 }
      if scalar == "\u{640}" { continue }
      guard "وفبلك".unicodeScalars.contains(scalar), letters < 2 else { return false }
      letters += 1
    }
    return letters > 0
  }

  /// Whether white space, or nothing, stands before the mark that was just passed.
  private var followsBlank: Bool {
    let mark = bytes.start(before: position)
    guard mark > range.lowerBound else { return true }
    return bytes.scalar(at: bytes.start(before: mark)).isTokenBlank
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to no token: white space, and the direction controls outside a word.
  fileprivate var isTokenBlank: Bool {
    if value <= 0x20 { return value == 0x20 || (0x09...0x0D).contains(value) }
    if isASCII || isArabic || isPlainMark { return false }
    return isFormatControl || properties.isWhitespace
  }
}
