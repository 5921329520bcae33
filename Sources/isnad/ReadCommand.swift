internal import ArgumentParser
internal import Claims
internal import Config
internal import Curses
internal import FoundationEssentials
internal import Library
internal import Reader
internal import Terminals

/// Opens articles in the reader, or prints them where nobody looks.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: HelpText.readAbstract.words[.current])

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(HelpText.rtl.words[.current], valueName: "mode"))
  var rtl: RTLOption = .preferred

  @Flag(help: ArgumentHelp(HelpText.linear.words[.current]))
  var linear = false

  @Argument(help: ArgumentHelp(HelpText.paths.words[.current], valueName: "path"))
  var paths: [String] = []

  @OptionGroup var library: LibraryOptions

  func run() throws {
    if paths.isEmpty { return try openLibrary() }
    var batch = Batch(paths: paths, standardInput: .text, language: common.language)
    var articles: [Article] = []
    batch.eachArticle { articles.append($0) }
    if !articles.isEmpty { try show(articles, saying: batch.notice) }
    if batch.hasFailed { throw ExitCode.failure }
  }

  private func openLibrary() throws {
    if linear { return try library.listTitles(saying: common.language) }
    guard isWatched else {
      return try library.list(ArticleQuery(), saying: common.language)
    }
    let store = try library.open(saying: common.language)
    try read(archive: Archive(store: store, language: common.language))
  }

  private func show(_ articles: [Article], saying notice: String?) throws {
    if linear { return printLinear(articles) }
    if isWatched { return try read(shelf: Shelf(articles), saying: notice) }
    Output.write(articles.map(\.text.printable).joined(separator: "\n\n") + "\n")
  }

  /// Whether there is a terminal that can show the reader.
  private var isWatched: Bool {
    Output.isTerminal && !linear && rtl != .plain
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  private func read(
    shelf: Shelf = Shelf([]), archive: Archive? = nil, saying notice: String? = nil
  ) throws {
    let environment = ProcessInfo.processInfo.environment
    var signal: Int32?
    do throws(CursesError) {
      let session = try TerminalSession(rtl)
      defer { session.terminal.close() }
      let preferences = Preferences.current
      var loop = EventLoop(
        session.terminal, shelf: shelf, archive: archive, language: common.language,
        theme: session.theme(preferences.configuration, environment: environment),
        settings: session.settings, keys: preferences.configuration.keys,
        notice: notice ?? preferences.problems.first?.notice(in: common.language)
          ?? session.notice?[common.language],
        greets: FirstRun.isNow(environment: environment), refreshes: archive != nil,
        clipboard: session.detection.clipboard,
        bidi: session.detection.bidi)
      loop.run()
      signal = session.terminal.endingSignal
    } catch {
      Output.say("isnad: \(error.words[common.language])")
      throw ExitCode.failure
    }
    if let signal { throw ExitCode(endedBy: signal) }
  }

  /// Prints the articles for a screen reader or a braille line.
  private func printLinear(_ articles: [Article]) {
    let analyzer = Analyzer.personal(common.language)
    for (number, article) in articles.enumerated() {
      if number > 0 { Output.write("\n") }
      Output.write(LinearListing(analyzer.analyze(article), language: common.language).text)
    }
  }
}
