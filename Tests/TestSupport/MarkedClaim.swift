public import ArabicText

/// A text with the parts of one claim marked in it, so that input and expectation are one string:
/// `"‹قال› [وزير المالية] {إن العجز انخفض}."`
///
/// Parts are read and compared by whole words without the marks of punctuation at their ends: it
/// does not matter on which side of a comma, a quotation mark or a proclitic a bracket stands.
public struct MarkedClaim: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A part of a claim.
  public enum Part: CaseIterable, Sendable {
    /// `‹ ›`, `[ ]`, `「 」`, `{ }` and `⟦ ⟧`.
    case cue, source, antecedent, content, via
  }

  /// The text without the marks.
  public let text: String
  /// The stretches of each part.
  public let parts: [Part: [TextSpan]]

  /// A claim of a text.
  public init(_ text: String, _ parts: [Part: [TextSpan]]) {
    self.text = text
    self.parts = parts.mapValues { spans in
      spans.compactMap(text.words).sorted { $0.lowerBound < $1.lowerBound }
    }
    .filter { !$0.value.isEmpty }
  }

  /// Reads the marks out of a literal.
  public init(stringLiteral literal: String) {
    var text = ""
    var open: [Part: Int] = [:]
    var parts: [Part: [TextSpan]] = [:]
    for character in literal {
      if let part = Part.allCases.first(where: { $0.marks.open == character }) {
        open[part] = text.utf8.count
      } else if let part = Part.allCases.first(where: { $0.marks.close == character }) {
        guard let start = open.removeValue(forKey: part) else { continue }
        parts[part, default: []].append(TextSpan(utf8: start..<text.utf8.count))
      } else {
        text.append(character)
      }
    }
    self.init(text, parts)
  }
}

extension MarkedClaim: CustomStringConvertible {
  /// The text with its marks; the part that begins first and ends last stands outside.
  public var description: String {
    let spans = Part.allCases.flatMap { part in
      parts[part, default: []].map { (marks: part.marks, span: $0) }
    }
    .sorted { ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound) }
    var marks: [TextOffset: String] = [:]
    for (mark, span) in spans.reversed() { marks[span.upperBound, default: ""].append(mark.close) }
    for (mark, span) in spans { marks[span.lowerBound, default: ""].append(mark.open) }
    var result = ""
    var offset = 0
    for scalar in text.unicodeScalars {
      result += marks[TextOffset(utf8: offset)] ?? ""
      result.unicodeScalars.append(scalar)
      offset += Unicode.UTF8.width(scalar)
    }
    return result + (marks[TextOffset(utf8: offset)] ?? "")
  }
}

extension MarkedClaim.Part {
  fileprivate var marks: (open: Character, close: Character) {
    switch self {
    case .cue: ("‹", "›")
    case .source: ("[", "]")
    case .antecedent: ("「", "」")
    case .content: ("{", "}")
    case .via: ("⟦", "⟧")
    }
  }
}

extension String {
  /// The words that a stretch of this text touches, without the punctuation around them; nil if it
  /// touches none.
  fileprivate func words(of span: TextSpan) -> TextSpan? {
    let range = self[span]
    guard let first = range.firstIndex(where: \.isInWord),
      let last = range.lastIndex(where: \.isInWord)
    else { return nil }
    let before = self[..<first].lastIndex(where: \.isWhitespace).map(index(after:)) ?? startIndex
    let behind = self[last...].firstIndex(where: \.isWhitespace) ?? endIndex
    let written = self[before..<behind]
    guard let start = written.firstIndex(where: \.isInWord),
      let end = written.lastIndex(where: \.isInWord)
    else { return nil }
    return self[start...end].span
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber || self == "ـ" }
}
