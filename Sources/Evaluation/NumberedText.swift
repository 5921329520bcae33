package import ArabicText

/// A text as annotators counted it: its words between white space, by number from 0.
package struct NumberedText {
  private let text: String
  private let words: [TextSpan]

  /// Counts the words of a text.
  package init(_ text: String) {
    self.text = text
    words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { Substring($0).span }
  }

  /// The stretch from a first word to a last; nil where the text has no such words.
  package func span(from first: Int, through last: Int) -> TextSpan? {
    guard words.indices.contains(first), words.indices.contains(last), first <= last else {
      return nil
    }
    return words[first].lowerBound..<words[last].upperBound
  }

  /// The words that a span shares a letter, digit or mark with.
  package func numbers(of span: TextSpan) -> Set<Int> {
    let first = words.partitionPoint { $0.upperBound <= span.lowerBound }
    return Set(
      words.indices[first...].prefix { words[$0].lowerBound < span.upperBound }
        .filter { isSolid(words[$0].clamped(to: span)) })
  }

  /// The words from a first to a last that hold a letter, digit or mark.
  func numbers(from first: Int, through last: Int) -> Set<Int> {
    let (first, last) = (max(first, 0), min(last, words.count - 1))
    return first <= last ? Set((first...last).filter { isSolid(words[$0]) }) : []
  }

  /// The words of these numbers, in order.
  package func words(_ numbers: Set<Int>) -> String {
    numbers.sorted().map { String(text[words[$0]]) }.joined(separator: " ")
  }

  private func isSolid(_ span: TextSpan) -> Bool {
    text[span].unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber,
        .nonspacingMark, .spacingMark, .enclosingMark:
        true
      default: false
      }
    }
  }
}

extension Set<Int> {
  /// How well two sets of words agree: the harmonic mean of the shares that they have in common.
  func agreement(with other: Set<Int>) -> Double {
    if isEmpty || other.isEmpty { return 0 }
    return Double(2 * intersection(other).count) / Double(count + other.count)
  }
}
