internal import ArabicText

/// What a written date is made of.
enum DatePart: Hashable {
  /// A number with the digits it is written with.
  case number(Int, digits: Int)
  /// A month by its name.
  case month(Int)
  /// Any other word, folded.
  case word(String)
  /// A sign between them; white space is none.
  case sign(Character)

  /// The parts of a text in order; an overlong one is no date and has none.
  static func parts(of text: String) -> [DatePart] {
    guard text.utf8.count <= 200 else { return [] }
    var parts: [DatePart] = []
    var rest = text.folded[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        // Fractions of a second may have more digits than a number.
        parts.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        rest = rest[word.endIndex...]
        parts.append(part(word, &rest))
      } else {
        if !first.isWhitespace { parts.append(.sign(first)) }
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  /// A word, or a month of one word or two: كانون الثاني.
  private static func part(_ word: Substring, _ rest: inout Substring) -> DatePart {
    let next = rest.drop(while: \.isWhitespace).prefix(while: \.isLetter)
    if let month = MonthNames.number(of: word + " " + next) {
      rest = rest[next.endIndex...]
      return .month(month)
    }
    return MonthNames.number(of: word).map(DatePart.month) ?? .word(String(word))
  }
}
