internal import ArgumentParser
internal import Export
internal import Library
internal import Reader

/// Prints which articles the library holds.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpText.listAbstract.words[.current],
    discussion: Examples.list.text(.current))

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp(HelpText.sort.words[.current], valueName: "order"))
  var sort = ArticleOrder(order: .newest)

  @Flag(help: ArgumentHelp(HelpText.unread.words[.current]))
  var unread = false

  @Flag(help: ArgumentHelp(HelpText.bookmarked.words[.current]))
  var bookmarked = false

  @OptionGroup var listing: ListingOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var articles = query.articles
    articles.order = sort.order
    articles.isUnread = unread
    articles.isBookmarked = bookmarked
    try library.list(articles, in: query.range, as: listing.form, saying: common.language)
  }
}

extension LibraryOptions {
  /// Prints which articles fit.
  func list(
    _ query: ArticleQuery, in range: Range<Int>? = nil, as form: ListingForm = .table,
    saying language: Language
  ) throws {
    var total: Int?
    var writer = ListingWriter(
      form, StoredArticle.columns, headings: ListingTerm.articleHeadings,
      language: language
    ) { $0.cells(language) }
    try ask(saying: language) { store in
      try store.eachArticle(query, in: form.range(range)) { article, _ in writer.write(article) }
      total = try form.total(range) { try store.articleCount(query) }
    }
    writer.finish(of: total)
  }

  /// Prints what the articles are called, a line each, to be heard or felt: no columns.
  func listTitles(saying language: Language) throws {
    try ask(saying: language) { store in
      try store.eachArticle { article, _ in Output.write(article.title.printableLine + "\n") }
    }
  }
}

/// An order of articles, as the command line names it.
struct ArticleOrder: ExpressibleByArgument {
  /// The order.
  let order: ArticleQuery.Order

  init(order: ArticleQuery.Order) {
    self.order = order
  }

  init?(argument: String) {
    guard let order = ArticleQuery.Order(rawValue: argument) else { return nil }
    self.order = order
  }

  var defaultValueDescription: String { order.rawValue }
  static var allValueStrings: [String] { ArticleQuery.Order.allCases.map(\.rawValue) }
}

extension StoredArticle {
  /// All that a list knows of the article.
  static let columns = Columns<StoredArticle>([
    ("article", { .text($0.id) }), ("title", { .text($0.title) }),
    ("outlet", { .text($0.outlet) }), ("published", { .text($0.published) }),
    ("url", { .text($0.url) }), ("claims", { .number($0.claims) }),
    ("read", { .flag($0.isRead) }), ("bookmarked", { .flag($0.isBookmarked) }),
  ])

  /// What a table shows of it.
  func cells(_ language: Language) -> [String] {
    [isRead ? "" : "•", day, outlet ?? "", String(claims), title]
  }

  /// When it was published, to the day.
  var day: String { String(published?.prefix(10) ?? "") }
}
