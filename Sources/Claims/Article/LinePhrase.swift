internal import ArabicText

/// Words by which a line is known to be no part of the report's text: `التعليقات`, `للمزيد:`, `بقلم`.
struct LinePhrase: Hashable, Sendable {
  /// How much of a line the words must be.
  enum Fit: String, Sendable {
    /// The line is these words, with at most a number behind them: `التعليقات (3)`.
    case whole
    /// The line begins with these words.
    case opening
    /// The line begins with these words and a sign that sets them off: `للمزيد:`.
    case label
  }

  /// What such a line is.
  enum Part: String, Sendable {
    /// Who wrote the report.
    case byline
    /// The page's own.
    case page
    /// The page's own, as is everything behind it.
    case end
  }

  /// The words, folded.
  let words: [String]
  /// How much of a line they must be.
  let fit: Fit
  /// What the line is.
  let part: Part

  /// Reads a row of lines.tsv.
  init(_ row: Table.Row) throws(LexiconError) {
    words = try row.columns(3)[0].words.map(\.folded)
    fit = try row.value(1, "fit") { Fit(rawValue: String($0)) }
    part = try row.value(2, "part") { Part(rawValue: String($0)) }
  }

  /// Whether the line that `opening` opens is known by these words.
  func matches(_ opening: LineOpening) -> Bool {
    guard opening.begins(with: words) else { return false }
    let rest = opening.text(behind: words.count)
    return switch fit {
    case .whole: rest.words.allSatisfy { $0.unicodeScalars.allSatisfy(\.isDigit) }
    case .opening: true
    case .label: rest.trimmed.first.map { ":/-–—.".contains($0) } ?? true
    }
  }
}

/// The first words of a line, read once for all phrases that it is compared with.
struct LineOpening {
  /// The first word, folded; nil if there is none.
  let first: String?
  private let text: Substring
  private let words: [Substring]

  /// The opening of a line.
  init(_ line: Substring) {
    text = Substring(line.unicodeScalars.prefix(80))
    words = text.words
    first = words.first?.folded
  }

  /// Whether it begins with words, given folded.
  func begins(with words: [String]) -> Bool {
    words.count <= self.words.count && zip(words, self.words).allSatisfy { $0 == $1.folded }
  }

  /// What stands behind the first `count` words.
  func text(behind count: Int) -> Substring {
    count == 0 ? text : text[words[count - 1].endIndex...]
  }
}
