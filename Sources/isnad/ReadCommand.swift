internal import ArgumentParser
internal import Claims
internal import Config
internal import Curses
internal import FoundationEssentials
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
  var paths: [String]

  func run() throws {
    var batch = Batch(paths: paths, standardInput: .text, language: common.language)
    var articles: [Article] = []
    batch.eachArticle { articles.append($0) }
    if !articles.isEmpty { try show(articles) }
    if batch.hasFailed { throw ExitCode.failure }
  }

  private func show(_ articles: [Article]) throws {
    if linear { return printLinear(articles) }
    let environment = ProcessInfo.processInfo.environment
    guard Output.isTerminal, rtl != .plain, environment["TERM"] != "dumb" else {
      return Output.write(articles.map(\.text.printable).joined(separator: "\n\n") + "\n")
    }
    do throws(CursesError) {
      let session = try TerminalSession(rtl)
      defer { session.terminal.close() }
      let preferences = Preferences.current
      var loop = EventLoop(
        session.terminal, shelf: Shelf(articles), language: common.language,
        theme: session.theme(preferences.configuration, environment: environment),
        settings: session.settings, keys: preferences.configuration.keys,
        notice: preferences.problems.first?.notice(in: common.language)
          ?? session.notice?[common.language],
        bidi: session.detection.bidi)
      loop.run()
    } catch {
      Output.say("isnad: \(error.words[common.language])")
      throw ExitCode.failure
    }
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
