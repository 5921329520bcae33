import TestSupport
import Testing

/// A kind of terminal that a test plays: what it sets, what it answers to the program's questions, as
/// the real one was seen to, and what it must be sent.
struct PlayedTerminal: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var environment: [String: String] = [:]
  var answers = ""
  var enter = ""
  var leave = ""

  static let questions =
    "\u{1B}[8$p\u{1B}[>q\u{1B}[>c\u{1B}[=c\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c"
  static let lastAnswer = "\u{1B}[?62;22c"
  static let altScreen = "\u{1B}[?1049h"
  static let mainScreen = "\u{1B}[?1049l"

  static let vte = PlayedTerminal(
    testDescription: "VTE", environment: ["VTE_VERSION": "7006"],
    answers: "\u{1B}[8;1$y\u{1B}[>65;7006;1c\u{1B}P!|7E565445\u{1B}\\", enter: "\u{1B}[8l",
    leave: "\u{1B}[8h")
  static let kinds = [
    vte,
    PlayedTerminal(
      testDescription: "VTE that is explicit already",
      answers: "\u{1B}[8;2$y\u{1B}[>65;7006;1c\u{1B}P!|7E565445\u{1B}\\", enter: "\u{1B}[8l"),
    PlayedTerminal(
      testDescription: "Konsole", environment: ["KONSOLE_VERSION": "221203"],
      answers: "\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}[>1;115;0c\u{1B}P!|7E4B4445\u{1B}\\",
      enter: "\u{1B}]50;BidiRenderingEnabled=false\u{7}",
      leave: "\u{1B}]50;BidiRenderingEnabled=true\u{7}"),
    PlayedTerminal(
      testDescription: "mlterm", environment: ["MLTERM": "3.9.0"],
      answers: "\u{1B}[8;0$y\u{1B}[>24;279;0c\u{1B}P!|000000\u{1B}\\",
      enter: "\u{1B}]5379;use_ctl=false\u{7}", leave: "\u{1B}]5379;use_ctl=true\u{7}"),
    PlayedTerminal(
      testDescription: "kitty", environment: ["KITTY_WINDOW_ID": "1"],
      answers: "\u{1B}[8;0$y\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[>1;4000;26c"),
    PlayedTerminal(
      testDescription: "xterm",
      answers: "\u{1B}[8;0$y\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[>41;379;0c\u{1B}P!|00000000\u{1B}\\"),
    PlayedTerminal(testDescription: "alacritty", environment: ["ALACRITTY_WINDOW_ID": "1"]),
    PlayedTerminal(testDescription: "QTerminal", answers: "\u{1B}[>0;115;0c"),
    PlayedTerminal(testDescription: "unknown", enter: "\u{1B}[8l", leave: "\u{1B}[8h"),
  ]

  /// Starts the program in a terminal of this kind, up to its first screen.
  func start(_ arguments: [String], typing: String = "") -> PseudoTerminal {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en"] + arguments,
      environment: ["LC_ALL": "C"].merging(environment) { $1 })
    #expect(terminal.sends(Self.questions))
    terminal.type(answers + typing + Self.lastAnswer)
    #expect(terminal.sends(" next "))
    return terminal
  }
}
