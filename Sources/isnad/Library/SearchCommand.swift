internal import ArabicText
internal import ArgumentParser
internal import Export
internal import Library
internal import Reader

/// Prints where words stand in the articles of the library.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: HelpText.searchAbstract.words[.current],
    discussion: Examples.search.text(.current))

  @Argument(help: ArgumentHelp(HelpText.words.words[.current], valueName: "words"))
  var words: [String]

  @OptionGroup var query: QueryOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var articles = query.articles
    articles.words = words.joined(separator: " ")
    let asked = articles
    var total: Int?
    var writer = ListingWriter(
      listing.form, SearchHit.columns, headings: ListingTerm.hitHeadings,
      language: common.language, cells: \.cells)
    try library.ask(saying: common.language) { store in
      try store.eachHit(asked, in: listing.form.range(query.range)) { writer.write($0) }
      total = try listing.form.total(query.range) { try store.articleCount(asked) }
    }
    writer.finish(of: total)
  }
}

extension SearchHit {
  /// All that a search knows of the article.
  static let columns = Columns<SearchHit>.of(
    \.article, StoredArticle.columns, [("excerpts", { .list($0.excerpts.map(\.text)) })])

  /// What a table shows of it.
  var cells: [String] {
    [article.day, article.outlet ?? "", article.title, excerpts.first?.text ?? ""]
  }
}
