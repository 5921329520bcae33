internal import ArabicText

/// A noun that attributes what it governs: اتهامات ب, أنباء عن (nouncues.tsv).
struct NounCue: Hashable, Sendable {
  /// What opens the content behind it.
  enum Link: Hashable, Sendable {
    /// ب or ل written on the content's first word.
    case proclitic(Unicode.Scalar)
    /// A preposition of its own, folded.
    case word(String)
    /// أن or بأن.
    case clause
    /// The noun phrase at once.
    case direct
  }

  /// What may open the content.
  let links: [Link]
  /// The position of whoever is meant.
  let stance: Stance

  /// The nouns of a table, by their folded letters.
  static func index(_ table: Table) throws(LexiconError) -> WordIndex<NounCue> {
    var index = WordIndex<NounCue>()
    for row in table.rows {
      let columns = try row.columns(4)
      let stance = try row.value(2, "stance") { Stance(rawValue: String($0)) }
      let links = columns[1].entries.map(Link.init)
      index.insert(columns[0].folded, NounCue(links: links, stance: stance))
    }
    return index
  }
}

extension NounCue.Link {
  fileprivate init(_ name: Substring) {
    switch name {
    case "bi": self = .proclitic("ب")
    case "li": self = .proclitic("ل")
    case "anna": self = .clause
    case "direct": self = .direct
    default: self = .word(name.folded)
    }
  }
}
