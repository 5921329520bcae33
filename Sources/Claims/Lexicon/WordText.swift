/// A word as an index is asked for it: a string or a part of one, whose letters lie side by side.
protocol WordText: StringProtocol where SubSequence == Substring {}

extension String: WordText {}
extension Substring: WordText {}

extension WordText {
  /// Gives out the letters in UTF-8.
  @inline(__always)
  func withLetters<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    let word = self[...]
    return body(word.utf8Span.span)
  }
}
