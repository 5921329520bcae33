internal import ArgumentParser
internal import Curses
internal import FoundationEssentials
internal import Reader
internal import Screen
internal import Terminals

/// Shows what the terminal was found to be and a page of samples, and prints it for a bug report.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: HelpText.doctorAbstract.words[.current],
    discussion: Examples.doctor.text(.current))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(HelpText.rtl.words[.current], valueName: "mode"))
  var rtl: RTLOption = .preferred

  func run() throws {
    let report: DoctorReport
    var signal: Int32?
    if Output.isTerminal, rtl != .plain, let session = try? TerminalSession(rtl) {
      report = DoctorReport(session.detection, rtl)
      show(report, in: session)
      session.terminal.close()
      signal = session.terminal.endingSignal
    } else {
      let environment = ProcessInfo.processInfo.environment
      let inquiry = environment["TMUX"].map { _ in OuterTerminal.Inquiry() }
      let replies = Questions(environment: environment).flatMap { Replies(asking: $0) }
      let facts = TerminalFacts(
        environment: environment, replies: replies ?? Replies(), outer: inquiry?.answer())
      report = DoctorReport(Detection(facts), rtl)
    }
    Output.write(report.text(common.language))
    if let signal { throw ExitCode(endedBy: signal) }
  }

  /// Shows the page until a key ends it; `t` tries the modes.
  private func show(_ report: DoctorReport, in session: TerminalSession) {
    var settings = session.settings
    var top = 0
    while true {
      let card = TestCard(
        report.facts(common.language, mode: settings.mode), size: session.terminal.size,
        language: common.language, settings: settings)
      top = max(0, min(top, card.rowCount - session.terminal.size.height))
      session.terminal.show(card.frame(from: top))
      switch session.terminal.nextEvent() {
      case .end, .character("q"), .character("ض"), .key(.escape): return
      case .character("t"), .character("ف"):
        settings.mode = settings.mode.next
        session.terminal.use(session.detection.bidi(for: settings.mode))
      case .character("j"), .character("ت"), .key(.down), .mouse(.wheelDown, _): top += 1
      case .character("k"), .character("ن"), .key(.up), .mouse(.wheelUp, _): top -= 1
      case .character(" "), .key(.pageDown): top += session.terminal.size.height - 1
      case .key(.pageUp): top -= session.terminal.size.height - 1
      default: break
      }
    }
  }
}
