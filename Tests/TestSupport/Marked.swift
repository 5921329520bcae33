public import ArabicText

/// A text with stretches marked by brackets in it, so that input and expectation are one string:
/// `Marked("قال [الرئيس] إن")`.
public struct Marked: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The text without the marks.
  public let text: String
  /// The marked stretches, by start, the longer first; marks may nest.
  public let spans: [TextSpan]

  /// A text and stretches of it.
  public init(_ text: String, _ spans: [TextSpan]) {
    self.text = text
    self.spans = spans.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
  }

  /// Reads the marks out of a literal.
  public init(stringLiteral literal: String) {
    var text = ""
    var open: [Int] = []
    var spans: [TextSpan] = []
    for character in literal {
      switch character {
      case "[": open.append(text.utf8.count)
      case "]": if let start = open.popLast() { spans.append(.init(utf8: start..<text.utf8.count)) }
      default: text.append(character)
      }
    }
    self.init(text, spans)
  }

  /// The text with its marks.
  public var description: String {
    var marks: [Int: String] = [:]
    for span in spans { marks[span.upperBound.utf8, default: ""] += "]" }
    for span in spans.reversed() { marks[span.lowerBound.utf8, default: ""] += "[" }
    var result = ""
    var offset = 0
    for scalar in text.unicodeScalars {
      result += marks[offset] ?? ""
      result.unicodeScalars.append(scalar)
      offset += Unicode.UTF8.width(scalar)
    }
    return result + (marks[offset] ?? "")
  }
}
