internal import ArgumentParser
internal import Claims
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
  var rtl: RTLOption = .auto

  @Argument(help: ArgumentHelp(HelpText.paths.words[.current], valueName: "path"))
  var paths: [String] = []

  func run() throws {
    try Paths.check(paths)
    var batch = Batch(paths: paths, standardInput: .text, language: common.language)
    var articles: [Article] = []
    batch.eachArticle { articles.append($0) }
    if !articles.isEmpty { try show(articles, saying: batch.notice) }
    if batch.hasFailed { throw ExitCode.failure }
  }

  private func show(_ articles: [Article], saying notice: String?) throws {
    let environment = ProcessInfo.processInfo.environment
    guard Output.isTerminal, rtl != .plain, environment["TERM"] != "dumb" else {
      return Output.write(articles.map(\.text.printable).joined(separator: "\n\n") + "\n")
    }
    var signal: Int32?
    do throws(CursesError) {
      let session = try TerminalSession(rtl)
      defer { session.terminal.close() }
      let isColoured = environment["NO_COLOR", default: ""].isEmpty
      var loop = EventLoop(
        session.terminal, shelf: Shelf(articles), language: common.language,
        theme: isColoured ? .colour : .monochrome, settings: session.settings,
        notice: notice ?? session.notice?[common.language], bidi: session.detection.bidi)
      loop.run()
      signal = session.terminal.endingSignal
    } catch {
      Output.say("isnad: \(error.words[common.language])")
      throw ExitCode.failure
    }
    if let signal { throw ExitCode(endedBy: signal) }
  }
}
