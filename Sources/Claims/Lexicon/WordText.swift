/// A word as an index is asked for it: a string or a part of one, whose letters lie side by side.
protocol WordText {
  /// Gives out the letters in UTF-8.
  func withLetters<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result
}

extension String: WordText {
  @inline(__always)
  func withLetters<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    body(utf8Span.span)
  }
}

extension Substring: WordText {
  @inline(__always)
  func withLetters<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    body(utf8Span.span)
  }
}
