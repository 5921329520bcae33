internal import ArabicText

/// Spans as the library writes them: pairs of UTF-8 offsets in decimals, `12-18 30-41`.
enum SpanText {
  /// Spans as text.
  static func write(_ spans: [TextSpan]) -> String {
    spans.map { "\($0.utf8.lowerBound)-\($0.utf8.upperBound)" }.joined(separator: " ")
  }

  /// One span as text; nil for none.
  static func write(_ span: TextSpan?) -> String? {
    span.map { write([$0]) }
  }

  /// The spans of a text; what is no span is passed over.
  static func read(_ text: String) -> [TextSpan] {
    text.utf8.split(separator: UInt8(ascii: " ")).compactMap { pair in
      let numbers = pair.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
      guard numbers.count == 2, 0 <= numbers[0], numbers[0] <= numbers[1] else { return nil }
      return TextSpan(utf8: numbers[0]..<numbers[1])
    }
  }
}
