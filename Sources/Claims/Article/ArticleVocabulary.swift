internal import ArabicText
internal import LexiconData

/// The words by which the parts of a page are known.
struct ArticleVocabulary: Sendable {
  /// Phrases that tell a line of the page from one of the report, by their first word.
  let lines: [String: [LinePhrase]]
  /// Agencies, channels and papers, as keys.
  let outlets: Set<String>
  /// What single words are for.
  let usages: WordIndex<Usages>

  /// The shipped vocabulary. A test reads every line of it, so that it cannot fail here.
  static let standard: ArticleVocabulary = {
    do {
      return try ArticleVocabulary(
        lines: Table(.lines), outlets: Table(.outlets), usages: Table(.usages))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The vocabulary of three tables.
  init(lines: Table, outlets: Table, usages: Table) throws(LexiconError) {
    var phrases: [LinePhrase] = []
    for row in lines.rows { phrases.append(try LinePhrase(row)) }
    self.lines = Dictionary(grouping: phrases) { $0.words.first ?? "" }
    var names: Set<String> = []
    for row in outlets.rows { names.insert(try row.columns(1)[0].wordKey) }
    self.outlets = names
    self.usages = try Usages.index(usages)
  }

  /// The first phrase of some parts by which a line is known.
  func phrase(of line: LineOpening, where isWanted: (LinePhrase.Part) -> Bool) -> LinePhrase? {
    line.first.flatMap { lines[$0] }?.first { isWanted($0.part) && $0.matches(line) }
  }

  /// Whether words name a known outlet and nothing else, a noun such as وكالة before it allowed.
  func isOutlet(_ words: Substring) -> Bool {
    outlets.contains(words.wordKey)
      || beginsWithOutletNoun(words)
        && outlets.contains(words[words.words[1].startIndex...].wordKey)
  }

  /// Whether words are a noun such as وكالة and a name.
  func beginsWithOutletNoun(_ words: Substring) -> Bool {
    let all = words.words
    return all.count > 1 && usages.usages(of: all[0].folded).contains(.outlet)
  }
}

extension Substring {
  /// The folded words with one space between, so that `أ.ف.ب` and `«أ ف ب»` are one key.
  var wordKey: String {
    words.map(\.folded).joined(separator: " ")
  }
}
