internal import ArabicText

/// Words by which a line is known to be no part of the report's text: `التعليقات`, `للمزيد:`, `بقلم`.
struct LinePhrase: Hashable, Sendable {
  /// How much of a line the words must be.
  enum Fit: Hashable, Sendable {
    /// The line is these words, with at most a number behind them: `التعليقات (3)`.
    case wholeLine
    /// The line begins with these words.
    case opening
    /// The line begins with these words and a sign that sets them off: `للمزيد:`.
    case label
  }

  /// The words, folded.
  let words: [String]
  /// How much of a line they must be.
  let fit: Fit
  /// Whether everything behind such a line is the page's too.
  let endsReport: Bool

  /// A phrase, in ordinary spelling.
  init(_ phrase: String, _ fit: Fit, endsReport: Bool = false) {
    words = phrase[...].words.map(\.folded)
    self.fit = fit
    self.endsReport = endsReport
  }

  /// Whether the line that `opening` opens is known by these words.
  func matches(_ opening: LineOpening) -> Bool {
    guard opening.words.starts(with: words) else { return false }
    let rest = opening.text(behind: words.count)
    return switch fit {
    case .wholeLine: rest.words.allSatisfy { $0.unicodeScalars.allSatisfy(\.isDigit) }
    case .opening: true
    case .label: rest.trimmed.first.map { ":/-–—.".contains($0) } ?? true
    }
  }
}

/// The first words of a line, read once for all phrases that it is compared with.
struct LineOpening {
  /// The words, folded.
  let words: [String]
  private let text: Substring
  private let ends: [Substring.Index]

  /// The opening of a line.
  init(_ line: Substring) {
    text = line.prefix(80)
    let found = text.words
    words = found.map(\.folded)
    ends = found.map(\.endIndex)
  }

  /// What stands behind the first `count` words.
  func text(behind count: Int) -> Substring {
    count == 0 ? text : text[ends[count - 1]...]
  }
}
