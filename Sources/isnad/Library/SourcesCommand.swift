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
    var writer = ListingWriter(
      listing.form, headings: ListingTerm.sourceHeadings, language: common.language)
    try library.ask(saying: common.language) { store in
      for entry in try store.sources(query.claims, in: query.range) {
        writer.write(entry.record, cells: entry.cells(common.language))
      }
    }
    writer.finish(saying: common.language)
  }
}

extension LedgerEntry {
  /// All that is known of the source.
  var record: Record {
    Record([
      .init("actor", .text(actor?.id)), .init("name", .text(actor?.name)),
      .init("gloss", .text(actor?.gloss)), .init("kind", .text(actor?.kind.rawValue)),
      .init("named", .flag(isNamed)), .init("claims", .number(claims)),
      .init("articles", .number(articles)), .init("outlets", .list(outlets.map(\.counted))),
      .init("via", .list(via.map(\.counted))),
    ])
  }

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
