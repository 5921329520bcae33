import TestSupport
import Testing

/// What the doctor finds out of a terminal, and prints when it is left.
@Suite struct DoctorTests {
  @Test func doctorSaysWhatItFoundAndPrintsIt() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "doctor", "--language", "en"],
      environment: ["LC_ALL": "C"].merging(PlayedTerminal.vte.environment) { $1 })
    #expect(terminal.sends(PlayedTerminal.questions))
    terminal.type(PlayedTerminal.vte.answers + PlayedTerminal.lastAnswer)
    #expect(terminal.sends("ESC [8l"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    let report = terminal.output.split(separator: PlayedTerminal.mainScreen).last ?? ""
    #expect(report.contains("Terminal: VTE\r\n"))
    #expect(report.contains("Told by: DA3 7E565445\r\n"))
    #expect(report.contains("Sent at the end: ESC [8h\r\n"))
  }

  @Test func doctorNamesTheVersionThatTheTerminalTold() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "doctor", "--language", "en"], environment: ["LC_ALL": "C"])
    #expect(terminal.sends(PlayedTerminal.questions))
    terminal.type("\u{1B}P>|XTerm(379)\u{1B}\\" + PlayedTerminal.lastAnswer)
    #expect(terminal.sends("XTerm(379)"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    #expect(terminal.output.contains("Told by: XTVERSION XTerm(379)\r\n"))
  }
}
