internal import ArgumentParser
internal import Claims
internal import Export
internal import Library
internal import Reader

/// Writes claims or annotations of the library for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: HelpText.exportAbstract.words[.current],
    discussion: Examples.export.text(.current))

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// Claims, a row each.
    case csv
    /// Claims, an array of objects.
    case json
    /// W3C Web Annotations, a page a line and article.
    case webannotation
    /// brat's standoff annotations.
    case brat
  }

  @Option(help: ArgumentHelp(HelpText.exportFormat.words[.current]))
  var format: Format

  @Option(
    help: ArgumentHelp(HelpText.exportFolder.words[.current], valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp(HelpText.exportWords.words[.current]))
  var words: String?

  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(HelpText.exportIDs.words[.current], valueName: "id"))
  var ids: [String] = []

  func run() throws {
    let unknown = try unknownIDs()
    switch format {
    case .csv, .json: try exportClaims()
    case .webannotation, .brat: try exportAnnotations()
    }
    for id in unknown {
      let words = Message.noSuchArticle.words.filled(with: id.printableLine)
      Output.say("isnad: \(words[common.language])")
    }
    if !unknown.isEmpty { throw ExitCode.failure }
  }

  private func unknownIDs() throws -> [Article.ID] {
    var unknown: [Article.ID] = []
    try library.ask(saying: common.language) { store in
      unknown = try ids.filter { try store.article($0) == nil }
    }
    return unknown
  }

  private func exportClaims() throws {
    var writer = ListingWriter(
      format == .csv ? .csv : .json, StoredClaim.columns, headings: [], language: common.language
    ) { _ in [] }
    try library.ask(saying: common.language) { store in
      for id in ids.isEmpty ? [nil] : ids.map(Optional.some) {
        var asked = query.claims
        asked.words = words
        asked.article = id
        try store.eachClaim(asked, in: query.range) { writer.write($0) }
      }
    }
    writer.finish()
  }

  private func exportAnnotations() throws {
    try library.ask(saying: common.language) { store in
      let ids = try chosenIDs(in: store)
      guard format == .webannotation || output != nil || ids.count < 2 else {
        throw ValidationError(Message.bratNeedsFolder.words[common.language])
      }
      var files = try output.map { try AnnotationFiles(folder: $0, language: common.language) }
      for id in ids {
        guard let analysis = try store.analysis(of: id) else { continue }
        if files == nil { Output.write(format.text(analysis)) }
        try files?.write(analysis, as: format)
      }
    }
  }

  private func chosenIDs(in store: Store) throws -> [Article.ID] {
    if !ids.isEmpty { return ids }
    var asked = query.articles
    asked.words = words
    return try store.articles(asked, in: query.range).map(\.id)
  }
}

extension ExportCommand.Format {
  /// The annotations of one article.
  func text(_ analysis: Analysis) -> String {
    self == .brat ? BratStandoff(analysis).text : WebAnnotations(analysis).jsonLine + "\n"
  }
}
