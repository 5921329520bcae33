internal import Config

extension ParserText {
  /// What a word of the command line may have meant that is no value of its option or no command of
  /// a command. Of unknown options the parser says it itself.
  var suggestion: String? {
    let lines = english.split(separator: "\n")
    guard let first = lines.first, let word = first.quoted.first else { return nil }
    if first.contains(" is invalid for '") {
      let listed = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
      return Suggestion.nearest(to: word, among: listed + first.quoted.dropFirst(2))
    }
    guard first.lowercased().contains("unexpected argument"),
      lines.contains(where: { $0.hasPrefix("Usage: isnad feeds ") })
    else { return nil }
    return Suggestion.nearest(to: word, among: FeedsCommand.commandNames).map {
      "isnad feeds " + $0
    }
  }
}

extension Substring {
  /// What stands between single quotes.
  fileprivate var quoted: [String] {
    split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
