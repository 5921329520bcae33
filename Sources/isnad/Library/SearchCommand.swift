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
    var writer = ListingWriter(
      listing.form, headings: ListingTerm.hitHeadings, language: common.language)
    try library.ask(saying: common.language) { store in
      try store.eachHit(asked, in: query.range) { writer.write($0.record, cells: $0.cells) }
    }
    writer.finish(saying: common.language)
  }
}

extension SearchHit {
  /// All that a search knows of the article.
  var record: Record {
    Record(article.fields + [.init("excerpts", .list(excerpts.map(\.text)))])
  }

  /// What a table shows of it.
  var cells: [String] {
    [article.day, article.outlet ?? "", article.title, excerpts.first?.text ?? ""]
  }
}
