internal import ArabicText

/// The first line of a text, where a blank line sets it off and it reads like one.
struct Headline {
  /// Where it stands.
  let span: TextSpan

  /// The headline of trimmed lines that begin with the first one not empty.
  init?(of lines: ArraySlice<Substring>) {
    guard let line = lines.first, let next = lines.dropFirst().first, next.isEmpty,
      lines.dropFirst().contains(where: { !$0.isEmpty }),
      line.utf8.count <= Self.longest, line.words.count <= Self.mostWords,
      Dateline(beginning: line)?.mayBeSpeaker != false
    else { return nil }
    span = line.span
  }

  /// Headlines of news have up to 21 words; a longer first line is a paragraph.
  private static let mostWords = 30
  private static let longest = 1000
}
