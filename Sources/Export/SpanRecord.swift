internal import ArabicText
internal import Claims

/// A stretch of `article.text`, half-open, in Unicode scalars, with its words to check it by.
struct SpanRecord: Codable, Hashable, Sendable {
  let start: Int
  let end: Int
  let text: String
}

/// A part of the article.
struct BlockRecord: Codable, Hashable, Sendable {
  let kind: String
  let start: Int
  let end: Int
}

/// A sentence, and whether some claim vouches for it.
struct SentenceRecord: Codable, Hashable, Sendable {
  let start: Int
  let end: Int
  let attributed: Bool
}

/// A text whose spans are wanted as records.
struct SpanReader {
  private let text: String
  private let offsets: ScalarOffsets

  init(_ text: String) {
    self.text = text
    offsets = ScalarOffsets(text)
  }

  func span(_ span: TextSpan) -> SpanRecord {
    let range = self.range(span)
    return SpanRecord(start: range.lowerBound, end: range.upperBound, text: String(text[span]))
  }

  func range(_ span: TextSpan) -> Range<Int> {
    offsets[span.lowerBound]..<offsets[span.upperBound]
  }
}
