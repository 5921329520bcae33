internal import Screen

/// What a kind of terminal does with Arabic, and what to do about it.
public struct KnownTerminal: Hashable, Sendable {
  /// What a person should change in a terminal that cannot do it all.
  public enum Advice: Hashable, CaseIterable, Sendable {
    /// kitty: `force_ltr yes`, then `--rtl app`.
    case forceLTR
    /// iTerm2 whose bidi preference may be on.
    case chooseMode
    /// One that reorders and cannot be told not to.
    case chooseTerminal
    /// tmux that passes nothing on.
    case allowPassthrough
  }

  /// What it is called.
  public let name: String
  /// What it is told by, any of these.
  let evidence: [Evidence]
  /// Whether some version answers no question that names it, so that variables must do.
  let isSilent: Bool
  /// The mode that reads right in it.
  public let mode: RTLMode
  /// What makes it leave the order to us, and what gives it back.
  let explicit: BidiSwitch
  /// Whether it draws marks on the wrong letter.
  public let misplacesMarks: Bool
  /// Whether it shows boxes for slanted Arabic where the slanted font has none.
  public let lacksSlant: Bool
  /// Whether it puts stretches of different look in order each by itself.
  public let ordersByStyle: Bool
  /// Whether it opens links in the text (OSC 8).
  public let opensLinks: Bool
  /// What to change where it cannot do it all.
  public let advice: Advice?
  /// The version that was looked at; nil where what is said here was read or reported.
  public let measured: String?

  init(
    _ name: String, _ evidence: Evidence..., isSilent: Bool = false, mode: RTLMode = .app,
    explicit: BidiSwitch = .none, misplacesMarks: Bool = false, lacksSlant: Bool = false,
    ordersByStyle: Bool = false, opensLinks: Bool = false, advice: Advice? = nil,
    measured: String? = nil
  ) {
    self.name = name
    self.evidence = evidence
    self.isSilent = isSilent
    self.mode = mode
    self.explicit = explicit
    self.misplacesMarks = misplacesMarks
    self.lacksSlant = lacksSlant
    self.ordersByStyle = ordersByStyle
    self.opensLinks = opensLinks
    self.advice = advice
    self.measured = measured
  }
}

extension KnownTerminal {
  /// The table. Of two rows with evidence that is trusted alike, the first is it.
  static let table: [KnownTerminal] = [
    KnownTerminal(
      "VTE", .unit("7E565445"), .variable("VTE_VERSION"), isSilent: true, explicit: .explicit,
      opensLinks: true, measured: "0.70.6"),
    KnownTerminal(
      "Konsole", .version("Konsole"), .unit("7E4B4445"), .variable("KONSOLE_VERSION"),
      isSilent: true, explicit: .konsole, opensLinks: true, measured: "22.12.3"),
    KnownTerminal(
      "mlterm", .version("mlterm"), .unit("000000"), .type("mlterm"), .variable("MLTERM"),
      isSilent: true, explicit: .mlterm, lacksSlant: true, measured: "3.9.0"),
    KnownTerminal(
      "kitty", .version("kitty("), .type("xterm-kitty"), .variable("KITTY_WINDOW_ID"),
      mode: .kitty, opensLinks: true, advice: .forceLTR, measured: "0.26.5"),
    KnownTerminal(
      "WezTerm", .version("WezTerm"), .type("wezterm"), .value("WezTerm", of: "TERM_PROGRAM"),
      explicit: .explicit, opensLinks: true),
    KnownTerminal(
      "mintty", .version("mintty"), .value("mintty", of: "TERM_PROGRAM"), explicit: .explicit,
      opensLinks: true),
    KnownTerminal(
      "iTerm2", .nightly("iTerm2", since: 2026_08_02), mode: .terminal, opensLinks: true,
      advice: .chooseTerminal),
    KnownTerminal(
      "iTerm2", .version("iTerm2"), .value("iTerm.app", of: "TERM_PROGRAM"), opensLinks: true,
      advice: .chooseMode),
    KnownTerminal(
      "Apple Terminal", .value("Apple_Terminal", of: "TERM_PROGRAM"), isSilent: true,
      mode: .terminal, advice: .chooseTerminal),
    KnownTerminal("xterm", .version("XTerm("), measured: "379"),
    KnownTerminal("foot", .version("foot("), .type("foot"), opensLinks: true, measured: "1.13.1"),
    KnownTerminal("Ghostty", .version("ghostty"), .type("xterm-ghostty"), opensLinks: true),
    KnownTerminal("BDSM", .bdsm, explicit: .explicit),
    KnownTerminal(
      "alacritty", .type("alacritty"), .variable("ALACRITTY_WINDOW_ID"), isSilent: true,
      misplacesMarks: true, opensLinks: true, measured: "0.11.0"),
    KnownTerminal(
      "urxvt", .type("rxvt-unicode"), isSilent: true, lacksSlant: true, measured: "9.30"),
    KnownTerminal("st", .type("st-"), isSilent: true, measured: "0.9"),
    KnownTerminal("Linux", .type("linux")),
    KnownTerminal("Windows Terminal", .variable("WT_SESSION"), isSilent: true, opensLinks: true),
    KnownTerminal(
      "Visual Studio Code", .value("vscode", of: "TERM_PROGRAM"), isSilent: true, opensLinks: true),
    KnownTerminal(
      "QTerminal", .attributes("0;115;0"), mode: .terminal, ordersByStyle: true,
      advice: .chooseTerminal, measured: "1.2.0"),
  ]

  /// What is taken for one that nothing gives away: it leaves the order to us, or knows BDSM.
  static let unknown = KnownTerminal("", explicit: .explicit)

  /// The terminal that some facts give away, and the fact that does.
  static func told(by facts: TerminalFacts) -> (terminal: KnownTerminal, by: Evidence?) {
    for trust in Evidence.Trust.allCases {
      for terminal in table where trust != .variable || !terminal.wouldAnswer(facts.replies) {
        let told = terminal.evidence.first { $0.trust == trust && $0.holds(in: facts) }
        if let told { return (terminal, told) }
      }
    }
    return (unknown, nil)
  }

  /// Whether this terminal would have named itself in these answers.
  private func wouldAnswer(_ replies: Replies) -> Bool { replies.isComplete && !isSilent }
}

extension BidiSwitch {
  /// Konsole changes the running profile; OSC 50 sets the font in xterm, so nobody else gets it.
  static let konsole = BidiSwitch(
    enter: "\u{1B}]50;BidiRenderingEnabled=false\u{7}",
    leave: "\u{1B}]50;BidiRenderingEnabled=true\u{7}")

  /// mlterm's own sequence for its settings.
  static let mlterm = BidiSwitch(
    enter: "\u{1B}]5379;use_ctl=false\u{7}", leave: "\u{1B}]5379;use_ctl=true\u{7}")
}
