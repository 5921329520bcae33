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
      for article in try store.articles(asked, in: query.range) {
        let excerpts = try store.excerpts(of: article.id, for: asked)
        writer.write(
          Record(article.fields + [.init("excerpts", .list(excerpts.map(\.text)))]),
          cells: [article.day, article.outlet ?? "", article.title, excerpts.first?.text ?? ""])
      }
    }
    writer.finish(saying: common.language)
  }
}
