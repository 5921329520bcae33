public import ArgumentParser
public import Claims
internal import Export
internal import Library
internal import Reader

/// Prints who said what in the articles of the library.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: HelpText.claimsAbstract.words[.current],
    discussion: Examples.claims.text(.current))

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp(HelpText.stance.words[.current], valueName: "stance"))
  var stance: Stance?

  @OptionGroup var listing: ListingOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var claims = query.claims
    claims.stance = stance
    let asked = claims
    var total: Int?
    var writer = ListingWriter(
      listing.form, StoredClaim.columns, headings: ListingTerm.claimHeadings,
      language: common.language
    ) { $0.cells(common.language) }
    try library.ask(saying: common.language) { store in
      try store.eachClaim(asked, in: listing.form.range(query.range)) { writer.write($0) }
      total = try listing.form.total(query.range) { try store.claimCount(asked) }
    }
    writer.finish(of: total)
  }
}

extension Stance: ExpressibleByArgument {}

extension StoredClaim {
  /// All that is known of the claim, for tables and spreadsheets.
  static let columns = Columns<StoredClaim>.of(\.row, ClaimRow.columns, [])

  private var row: ClaimRow {
    ClaimRow(
      claim, article: article.id, title: article.title, outlet: article.outlet,
      published: article.published, url: article.url, actor: speaker, source: source, cue: cue,
      content: content, via: via.map(\.name))
  }

  /// What a table shows of it.
  func cells(_ language: Language) -> [String] {
    [
      article.day, article.outlet ?? "", speaker?.name ?? source ?? language[.unknownSource],
      claim.stance.words[language], content,
    ]
  }
}
