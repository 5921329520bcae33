import Screen
import Testing

@testable import Terminals

@Suite struct DetectionTests {
  /// What a terminal answers and sets, and what it must be taken for.
  private static let terminals:
    [(TerminalFacts, name: String, mode: RTLMode, enter: String, leave: String)] = [
      (
        .answering("\u{1B}[8;1$y\u{1B}P!|7E565445\u{1B}\\", ["VTE_VERSION": "7006"]), "VTE", .app,
        "\u{1B}[8l", "\u{1B}[8h"
      ),
      (.answering("\u{1B}[8;2$y\u{1B}P!|7E565445\u{1B}\\"), "VTE", .app, "\u{1B}[8l", ""),
      (.answering("", ["VTE_VERSION": "5800"]), "VTE", .app, "\u{1B}[8l", "\u{1B}[8h"),
      (
        .answering("\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}P!|7E4B4445\u{1B}\\"), "Konsole", .app,
        "\u{1B}]50;BidiRenderingEnabled=false\u{7}", "\u{1B}]50;BidiRenderingEnabled=true\u{7}"
      ),
      (
        .answering("\u{1B}[8;0$y\u{1B}P!|000000\u{1B}\\", ["TERM": "xterm"]), "mlterm", .app,
        "\u{1B}]5379;use_ctl=false\u{7}", "\u{1B}]5379;use_ctl=true\u{7}"
      ),
      (.answering("\u{1B}[8;0$y\u{1B}P>|kitty(0.26.5)\u{1B}\\"), "kitty", .kitty, "", ""),
      (.answering("\u{1B}[8;0$y\u{1B}P>|XTerm(379)\u{1B}\\"), "xterm", .app, "", ""),
      (.answering("\u{1B}P>|foot(1.13.1)\u{1B}\\\u{1B}P!|464f4f54\u{1B}\\"), "foot", .app, "", ""),
      (.answering("", ["TERM": "rxvt-unicode-256color"]), "urxvt", .app, "", ""),
      (.answering("", ["TERM": "alacritty"]), "alacritty", .app, "", ""),
      (.answering("\u{1B}[>0;115;0c"), "QTerminal", .terminal, "", ""),
      (.answering("\u{1B}[8;1$y"), "BDSM", .app, "\u{1B}[8l", "\u{1B}[8h"),
      (
        .answering("\u{1B}[8;3$y"), "BDSM", .terminal, "\u{1B}[8h\u{1B}[?2501h", "\u{1B}[?2501l"
      ),
      (.answering("\u{1B}[8;4$y"), "BDSM", .app, "", ""),
      (.answering("\u{1B}P>|iTerm2 3.5.11\u{1B}\\"), "iTerm2", .app, "", ""),
      (.answering("\u{1B}P>|iTerm2 3.6.20260803-nightly\u{1B}\\"), "iTerm2", .terminal, "", ""),
      (.silent(["TERM_PROGRAM": "Apple_Terminal"]), "Apple Terminal", .terminal, "", ""),
      (.silent(["TERM": "linux"]), "Linux", .app, "", ""),
      (.answering("\u{1B}[>41;1;0c"), "", .app, "\u{1B}[8l", "\u{1B}[8h"),
      (.silent([:]), "", .app, "\u{1B}[8l", "\u{1B}[8h"),
    ]

  @Test(arguments: terminals.indices)
  func tellsATerminalByItsAnswers(number: Int) {
    let (facts, name, mode, enter, leave) = Self.terminals[number]
    let detection = Detection(facts)
    #expect(detection.terminal.name == name)
    #expect(detection.mode == mode)
    #expect(detection.bidi(for: mode) == BidiSwitch(enter: enter, leave: leave))
  }

  @Test func believesAnswersAndTERMMoreThanInheritedVariables() {
    let inherited = [
      "VTE_VERSION": "7006", "KONSOLE_VERSION": "221203", "KITTY_WINDOW_ID": "1", "MLTERM": "3.9.0",
    ]
    let xterm = TerminalFacts.answering("\u{1B}P>|XTerm(379)\u{1B}\\", inherited)
    #expect(Detection(xterm).terminal.name == "xterm")
    let urxvt = inherited.merging(["TERM": "rxvt-unicode"]) { $1 }
    #expect(Detection(.answering("", urxvt)).terminal.name == "urxvt")
  }

  @Test func believesNoVariableOfATerminalThatWouldHaveAnswered() {
    #expect(Detection(.answering("", ["KITTY_WINDOW_ID": "1"])).terminal.name == "")
    #expect(Detection(.silent(["KITTY_WINDOW_ID": "1"])).terminal.name == "kitty")
  }

  @Test func letsVTEOrderRowsInTerminalModeAndPutsItBack() {
    let implicit = Detection(.answering("\u{1B}[8;1$y\u{1B}P!|7E565445\u{1B}\\"))
    #expect(
      implicit.bidi(for: .terminal)
        == BidiSwitch(enter: "\u{1B}[8h\u{1B}[?2501h", leave: "\u{1B}[?2501l"))
    let explicit = Detection(.answering("\u{1B}[8;2$y\u{1B}P!|7E565445\u{1B}\\"))
    #expect(
      explicit.bidi(for: .terminal)
        == BidiSwitch(enter: "\u{1B}[8h\u{1B}[?2501h", leave: "\u{1B}[?2501l\u{1B}[8l"))
  }

  @Test(
    arguments: [
      ("xterm-256color\tXTerm(379)\toff", "xterm", RTLMode.app, "", nil),
      (
        "xterm-256color\tKonsole 22.12.3\ton", "Konsole", .app,
        "\u{1B}Ptmux;\u{1B}\u{1B}]50;BidiRenderingEnabled=false\u{7}\u{1B}\\", nil
      ),
      ("xterm-kitty\tkitty(0.26.5)\toff", "kitty", .kitty, "", .forceLTR),
      ("xterm-256color\t\ton", "", .app, "\u{1B}Ptmux;\u{1B}\u{1B}[8l\u{1B}\\", nil),
      ("xterm-256color\t\t", "", .app, "\u{1B}Ptmux;\u{1B}\u{1B}[8l\u{1B}\\", nil),
      ("xterm-256color\t\toff", "", .app, "\u{1B}Ptmux;\u{1B}\u{1B}[8l\u{1B}\\", .allowPassthrough),
    ] as [(String, String, RTLMode, String, KnownTerminal.Advice?)])
  func looksBehindTmux(
    printed: String, name: String, mode: RTLMode, enter: String, advice: KnownTerminal.Advice?
  ) {
    let detection = Detection(
      TerminalFacts(
        environment: ["TMUX": "/tmp/tmux", "TERM": "tmux-256color", "TERM_PROGRAM": "tmux"],
        replies: Replies(version: "tmux 3.3a", isComplete: true),
        outer: OuterTerminal(printed: printed)))
    #expect(detection.terminal.name == name)
    #expect(detection.mode == mode)
    #expect(detection.bidi(for: mode).enter == Array(enter.utf8))
    #expect(detection.advice == advice)
  }

  @Test func isNotInTmuxWhereTheTerminalSaysAnotherName() {
    let facts = TerminalFacts.answering("\u{1B}P>|XTerm(379)\u{1B}\\", ["TMUX": "/tmp/tmux"])
    #expect(Detection(facts).terminal.name == "xterm")
  }

  @Test func givesEveryTerminalAnAnswerForEveryMode() {
    for terminal in KnownTerminal.table {
      #expect(!terminal.name.isEmpty && !terminal.evidence.isEmpty)
      #expect(terminal.mode == .app || terminal.advice != nil)
    }
  }

  @Test(
    arguments: [
      (["TERM": "linux"], nil), (["TERM": "dumb"], nil),
      (["TERM_PROGRAM": "Apple_Terminal", "TERM": "xterm-256color"], nil),
      (["TERM": "xterm"], 300), (["TERM": "xterm", "SSH_CONNECTION": "a b"], 1000),
    ] as [([String: String], Int?)])
  func asksWhoUnderstandsAndHasPatience(environment: [String: String], patience: Int?) {
    #expect(Questions(environment: environment)?.patience == patience)
  }
}

extension TerminalFacts {
  /// A terminal that gives some answers and then the last one.
  static func answering(
    _ answers: String, _ environment: [String: String] = [:]
  ) -> TerminalFacts {
    var reader = ReplyReader()
    for byte in (answers + "\u{1B}[?62;22c").utf8 { reader.take(byte) }
    return TerminalFacts(
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, replies: reader.replies)
  }

  static func silent(_ environment: [String: String]) -> TerminalFacts {
    TerminalFacts(environment: environment)
  }
}
