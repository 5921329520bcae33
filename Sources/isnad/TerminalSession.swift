internal import Curses
internal import FoundationEssentials
internal import Reader
internal import Screen
internal import Terminals

/// The terminal in our hands, and what it was found to be.
struct TerminalSession {
  /// What draws.
  let terminal: CursesTerminal
  /// What it was found to be.
  let detection: Detection
  /// How text is put on it.
  let settings: TextSettings

  /// Finds out what terminal this is, and takes it over.
  init(_ option: RTLOption) throws(CursesError) {
    let environment = ProcessInfo.processInfo.environment
    // tmux is started first, so that it and the terminal answer at the same time.
    let inquiry = environment["TMUX"].map { _ in OuterTerminal.Inquiry() }
    var detection = Detection(TerminalFacts(environment: environment))
    terminal = try CursesTerminal(asking: Questions(environment: environment)) { replies in
      detection = Detection(
        TerminalFacts(environment: environment, replies: replies, outer: inquiry?.answer()))
      return detection.bidi(for: option.mode ?? detection.mode)
    }
    self.detection = detection
    settings = TextSettings(option, for: detection)
  }
}

extension TextSettings {
  /// The settings that a terminal needs.
  init(_ option: RTLOption, for detection: Detection) {
    self.init(
      mode: option.mode ?? detection.mode, misplacesMarks: detection.terminal.misplacesMarks,
      lacksSlant: detection.terminal.lacksSlant,
      ordersByStyle: detection.terminal.ordersByStyle)
  }
}
