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

/// A line as phrases are compared with it: most are told apart by its first word alone.
struct LineOpening {
  /// The first word, folded; nil if there is none.
  let first: String?
  private let line: Substring

  /// The opening of a line.
  init(_ line: Substring) {
    self.line = line
    first = line.firstWord?.folded
  }

  private var text: Substring { Substring(line.unicodeScalars.prefix(80)) }

  /// Whether it begins with words, given folded.
  func begins(with words: [String]) -> Bool {
    let own = text.words
    return words.count <= own.count && zip(words, own).allSatisfy { $0 == $1.folded }
  }

  /// What stands behind the first `count` words.
  func text(behind count: Int) -> Substring {
    count == 0 ? text : text[text.words[count - 1].endIndex...]
  }
}
