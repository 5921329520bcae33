internal import ArabicText

/// A line that says who wrote the report: `كتب: محمد علي`, `بقلم …`, `فرانس 24/ أ ف ب`.
enum Byline {
  /// Whether a line before or behind the report opens like a byline and is as short as one.
  static func isByline(_ line: Substring) -> Bool {
    guard isShort(line) else { return false }
    return ArticleVocabulary.standard.phrase(of: LineOpening(line)) { $0 == .byline } != nil
  }

  /// Whether a line behind the report names only outlets: an agency's credit.
  static func isCredit(_ line: Substring) -> Bool {
    isShort(line) && Credit(line) != nil
  }

  private static func isShort(_ line: Substring) -> Bool {
    line.utf8.count <= 200 && line.words.count <= 10 && line.last != "."
  }
}
