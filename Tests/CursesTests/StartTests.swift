import TestSupport
import Testing

/// What a start says where it cannot go on, and what it does with a poor environment.
@Suite struct StartTests {
  private let probe = BuiltProgram.path("CursesProbe")

  @Test(arguments: [
    ("", "The environment variable TERM, the terminal's type, is not set."),
    ("no-such", "The system does not know the terminal type TERM=no-such."),
    ("dumb", "A terminal of type TERM=dumb cannot move its cursor."),
  ])
  func saysWhyATerminalWillNotDo(type: String, message: String) {
    let terminal = PseudoTerminal([probe], environment: ["TERM": type])
    #expect(terminal.ending() == .exit(1))
    #expect(terminal.output == message + "\r\n")
  }

  @Test func saysThatTheOutputIsNoTerminal() {
    let terminal = PseudoTerminal(["/bin/sh", "-c", "\(probe) | cat"])
    #expect(terminal.ending() == .exit(0))
    #expect(terminal.output == "There is no terminal to show text on and read keys from.\r\n")
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.UTF-8", "C.UTF-8"])
  func showsArabicWhateverTheLocale(_ locale: String) {
    let terminal = PseudoTerminal([probe], environment: ["LC_ALL": locale])
    #expect(terminal.sends("\u{FEAE}\u{FEF4}\u{FE92}\u{FEA7} \u{FEFC}"))
  }

  @Test(arguments: ["xterm", "vt100", "linux", "screen", "xterm-mono"])
  func showsItsPageOnTerminalsWithFewerColours(_ type: String) {
    let terminal = PseudoTerminal([probe], environment: ["TERM": type])
    #expect(terminal.sends("0 ready"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    #expect(!terminal.output.contains("\u{1B}[38;5;"))
  }

  @Test func theTerminalKnowsItsSizeBetterThanTheEnvironment() {
    let terminal = PseudoTerminal([probe], environment: ["LINES": "5", "COLUMNS": "9"])
    #expect(terminal.sends("\u{1B}[12;40H"))
  }
}
