internal import Config
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
    let configuration = Preferences.current.configuration
    terminal = try CursesTerminal(
      asking: Questions(environment: environment), takesMouse: configuration.usesMouse
    ) { replies in
      detection = Detection(
        TerminalFacts(environment: environment, replies: replies, outer: inquiry?.answer()))
      return detection.bidi(for: option.mode ?? detection.mode)
    }
    self.detection = detection
    settings = TextSettings(option, for: detection).with(configuration, environment)
  }

  /// The theme that the person has chosen, for what the terminal can show; NO_COLOR leaves none
  /// (no-color.org).
  func theme(_ configuration: Configuration, environment: [String: String]) -> Theme {
    guard environment["NO_COLOR", default: ""].isEmpty else { return .monochrome }
    let background = terminal.replies.background ?? Background(environment: environment)
    return configuration.theme(
      on: Look(colours: terminal.colorCount, isDark: background?.isDark))
  }
}

extension TextSettings {
  /// The settings with what the person has set.
  fileprivate func with(
    _ configuration: Configuration, _ environment: [String: String]
  ) -> TextSettings {
    var settings = self
    settings.digits = configuration.digits ?? Digits(environment: environment)
    settings.harakat = configuration.harakat
    settings.measure = configuration.measure
    settings.spacing = configuration.spacing
    settings.justifies = configuration.justifies
    settings.usesMouse = configuration.usesMouse
    return settings
  }

  /// The settings that a terminal needs.
  init(_ option: RTLOption, for detection: Detection) {
    self.init(
      mode: option.mode ?? detection.mode, misplacesMarks: detection.terminal.misplacesMarks,
      lacksSlant: detection.terminal.lacksSlant,
      ordersByStyle: detection.terminal.ordersByStyle)
    opensLinks = detection.opensLinks
  }
}
