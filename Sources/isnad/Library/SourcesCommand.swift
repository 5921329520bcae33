internal import ArgumentParser
internal import Claims
internal import Export
internal import Library
internal import Reader

/// Prints the source ledger: who speaks, how often, named or not, and through whom.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: HelpText.sourcesAbstract.words[.current],
    discussion: Examples.sources.text(.current))

  @OptionGroup var query: QueryOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var total: Int?
    var writer = ListingWriter(
      listing.form, LedgerEntry.columns, headings: ListingTerm.sourceHeadings,
      language: common.language
    ) { $0.cells(common.language) }
    try library.ask(saying: common.language) { store in
      let range = listing.form.range(query.range)
      for entry in try store.sources(query.claims, in: range) { writer.write(entry) }
      total = try listing.form.total(query.range) { try store.sourceCount(query.claims) }
    }
    writer.finish(of: total)
  }
}

extension LedgerEntry {
  /// All that is known of the source.
  static let columns = Columns<LedgerEntry>([
    ("actor", { .text($0.actor?.id) }), ("name", { .text($0.actor?.name) }),
    ("gloss", { .text($0.actor?.gloss) }), ("kind", { .text($0.actor?.kind.rawValue) }),
    ("named", { .flag($0.isNamed) }), ("claims", { .number($0.claims) }),
    ("articles", { .number($0.articles) }), ("outlets", { .list($0.outlets.map(\.counted)) }),
    ("via", { .list($0.via.map(\.counted)) }),
  ])

  /// What a table shows of it: of outlets and media the three most frequent.
  func cells(_ language: Language) -> [String] {
    func few(_ shares: [Share]) -> String {
      shares.prefix(3).map(\.counted).joined(separator: language.comma)
    }
    let named: ListingTerm = isNamed ? .named : .anonymous
    return [
      String(claims), String(articles), actor?.name ?? language[.unknownSource],
      named.words[language], few(via), few(outlets),
    ]
  }
}

extension LedgerEntry.Share {
  /// The name with its number.
  fileprivate var counted: String { "\(name) (\(claims))" }
}
