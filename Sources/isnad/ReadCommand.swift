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
    commandName: "read", abstract: HelpText.readAbstract.words[.current],
    discussion: Examples.read.text(.current))

  @OptionGroup var options: ReadOptions

  @Argument(
    help: ArgumentHelp(HelpText.paths.words[.current], valueName: "path"), completion: .file())
  var paths: [String] = []

  func run() throws {
    if paths.isEmpty { return try openLibrary() }
    var batch = Batch(paths: paths, standardInput: .text, language: options.common.language)
    var articles: [Article] = []
    batch.eachArticle { articles.append($0) }
    if !articles.isEmpty { try show(articles, saying: batch.notice) }
    if batch.hasFailed { throw ExitCode.failure }
  }

  private func openLibrary() throws {
    if options.linear { return try options.library.listTitles(saying: options.common.language) }
    guard isWatched else {
      return try options.library.list(ArticleQuery(), saying: options.common.language)
    }
    let store = try options.library.open(saying: options.common.language)
    try read(archive: Archive(store: store, language: options.common.language))
  }

  private func show(_ articles: [Article], saying notice: String?) throws {
    if options.linear { return printLinear(articles) }
    if isWatched { return try read(shelf: Shelf(articles), saying: notice) }
    Output.write(articles.map(\.text.printable).joined(separator: "\n\n") + "\n")
  }

  /// Whether there is a terminal that can show the reader.
  private var isWatched: Bool {
    Output.isTerminal && !options.linear && options.rtl != .plain
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  private func read(
    shelf: Shelf = Shelf([]), archive: Archive? = nil, saying notice: String? = nil
  ) throws {
    let environment = ProcessInfo.processInfo.environment
    var signal: Int32?
    do throws(CursesError) {
      let session = try TerminalSession(options.rtl)
      defer { session.terminal.close() }
      let preferences = Preferences.current
      var loop = EventLoop(
        session.terminal, shelf: shelf, archive: archive, language: options.common.language,
        theme: session.theme(preferences.configuration, environment: environment),
        settings: session.settings, keys: preferences.configuration.keys,
        notice: notice ?? preferences.problems.first?.notice(in: options.common.language)
          ?? session.notice?[options.common.language],
        greets: FirstRun.isNow(environment: environment), refreshes: archive != nil,
        clipboard: session.detection.clipboard,
        fileCorrections: options.library.path.map(FileCorrections.init),
        filePlaces: FilePlaces(environment: environment),
        bidi: session.detection.bidi)
      loop.run()
      signal = session.terminal.endingSignal
    } catch {
      Output.say("isnad: \(error.words[options.common.language])")
      throw ExitCode.failure
    }
    if let signal { throw ExitCode(endedBy: signal) }
  }

  /// Prints the articles for a screen reader or a braille line.
  private func printLinear(_ articles: [Article]) {
    let analyzer = Analyzer.personal(options.common.language)
    for (number, article) in articles.enumerated() {
      if number > 0 { Output.write("\n") }
      Output.write(LinearListing(analyzer.analyze(article), language: options.common.language).text)
    }
  }
}

/// What the reader can be told besides its articles.
struct ReadOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(HelpText.rtl.words[.current], valueName: "mode"))
  var rtl: RTLOption = .preferred

  @Flag(help: ArgumentHelp(HelpText.linear.words[.current]))
  var linear = false

  @OptionGroup var library: LibraryOptions
}
