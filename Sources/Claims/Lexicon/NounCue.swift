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
    /// A quotation at once: بالقول «…».
    case quote
    /// The noun phrase at once.
    case direct
    /// The noun of an event at once: أنباء [مقتل] الرئيس.
    case event
    /// The noun phrase behind whose it is: إعلان الوزير [استقالته].
    case object
  }

  /// What may open the content.
  let links: [Link]
  /// What may open it where it is said whose the noun is.
  let ownLinks: [Link]
  /// The position of whoever is meant.
  let stance: Stance

  /// The nouns of a table, by their folded letters.
  static func index(_ table: Table) throws(LexiconError) -> WordIndex<NounCue> {
    var index = WordIndex<NounCue>()
    for row in table.rows {
      let columns = try row.columns(4)
      let stance = try row.value(2, "stance") { Stance(rawValue: String($0)) }
      let names = columns[1].entries
      let links = names.filter { !$0.begins(with: "own:") }.map(Link.init)
      let ownLinks = names.compactMap { $0.without(beginning: "own:") }.map(Link.init)
      index.insert(
        columns[0].folded, NounCue(links: links, ownLinks: ownLinks, stance: stance))
    }
    return index
  }
}

/// A form of a noun that attributes, and the noun.
struct NounCueReading: Hashable, Sendable {
  /// The noun.
  let cue: NounCue
  /// The owner written on it; empty where there is none.
  var pronoun: Substring = ""
  /// Whether it stands in the indefinite accusative: تحذيرا.
  var isAccusative = false
}

extension NounCue.Link {
  fileprivate init(_ name: Substring) {
    switch name {
    case "bi": self = .proclitic("ب")
    case "li": self = .proclitic("ل")
    case "anna": self = .clause
    case "quote": self = .quote
    case "direct": self = .direct
    case "event": self = .event
    case "object": self = .object
    default: self = .word(name.folded)
    }
  }
}
