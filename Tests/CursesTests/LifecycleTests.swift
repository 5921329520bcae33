import Glibc
import TestSupport
import Testing

/// The bytes that the terminal gets, from the first to the last.
@Suite struct LifecycleTests {
  private static let enter = "\u{1B}[8l"
  private static let leave = "\u{1B}[8h"
  private static let mouse = "\u{1B}[?1006;1000h"
  private static let mainScreen = "\u{1B}[?1049l"
  private let probe = BuiltProgram.path("CursesProbe")

  /// Runs the probe until its page is there, does something to it, and waits for its end.
  private func run(
    _ environment: [String: String] = [:], _ act: (PseudoTerminal) -> Void
  ) -> (String, PseudoTerminal.Ending?) {
    let terminal = PseudoTerminal([probe], environment: environment)
    #expect(terminal.sends("0 ready"))
    #expect(terminal.modes != terminal.modesBefore)
    act(terminal)
    let ending = terminal.ending()
    #expect(terminal.modes == terminal.modesBefore)
    #expect(terminal.output.hasPrefix(Self.enter))
    return (terminal.output, ending)
  }

  /// What came behind the last switch back; nil if something was drawn behind it.
  private func words(after output: String) -> String? {
    let parts = output.split(separator: Self.leave, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].contains(Self.mainScreen), !parts[1].contains("\u{1B}") else {
      return nil
    }
    return String(parts[1])
  }

  @Test func quittingGivesTheTerminalBack() {
    let (output, ending) = run { $0.type("q") }
    #expect(ending == .exit(0))
    #expect(words(after: output) == "bye\r\n")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalToEndIsAnEvent(_ number: Int32) {
    let (output, ending) = run { $0.signal(number) }
    #expect(ending == .exit(0))
    #expect(words(after: output) == "bye\r\n")
  }

  @Test func controlCEnds() {
    let (output, ending) = run { $0.type("\u{3}") }
    #expect(ending == .exit(0))
    #expect(words(after: output) == "bye\r\n")
  }

  @Test func aSecondSignalEndsWhatDoesNotAnswer() {
    let (output, ending) = run {
      $0.type("w")
      #expect($0.sends("1 character w"))
      for _ in 0..<2 {
        $0.signal(SIGTERM)
        $0.signal(SIGINT)
      }
    }
    #expect([.signal(SIGTERM), .signal(SIGINT)].contains(ending))
    #expect(words(after: output) == "")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalEndsWhatDoesNotHearIt(_ number: Int32) {
    let (output, ending) = run {
      $0.type("w")
      #expect($0.sends("1 character w"))
      $0.signal(number)
    }
    #expect(ending == .signal(number))
    #expect(words(after: output) == "")
  }

  @Test(arguments: [
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGUSR1, SIGALRM, SIGXCPU,
  ])
  func aDeadlySignalGivesTheTerminalBack(_ number: Int32) {
    let (output, ending) = run { $0.signal(number) }
    #expect(ending == .signal(number))
    #expect(words(after: output) == "")
  }

  /// As where a person runs the program: Swift's backtracer is on and would ask what to do.
  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
  func aDeadlySignalAsksNothing(_ number: Int32) {
    let (output, ending) = run(["SWIFT_BACKTRACE": "enable=yes"]) { $0.signal(number) }
    #expect(ending == .signal(number))
    #expect(words(after: output) == "")
  }

  @Test func aCrashAsksNothing() {
    let (output, ending) = run(["SWIFT_BACKTRACE": "enable=yes,timeout=none"]) { $0.type("f") }
    #expect(ending == .signal(SIGILL) || ending == .signal(SIGTRAP))
    #expect(output.split(separator: Self.leave).last?.contains("as asked") == true)
  }

  @Test func abortGivesTheTerminalBack() {
    let (output, ending) = run { $0.type("a") }
    #expect(ending == .signal(SIGABRT))
    #expect(words(after: output) == "")
  }

  @Test func exitGivesTheTerminalBack() {
    let (output, ending) = run { $0.type("e") }
    #expect(ending == .exit(3))
    #expect(words(after: output) == "")
  }

  @Test func aCrashSaysItsMessageWhenTheTerminalIsBack() {
    let (output, ending) = run { $0.type("f") }
    #expect(ending == .signal(SIGILL) || ending == .signal(SIGTRAP))
    #expect(words(after: output)?.contains("as asked") == true)
  }

  @Test func runningOutOfStackGivesTheTerminalBack() {
    let (output, ending) = run { $0.type("o") }
    #expect(ending == .signal(SIGSEGV) || ending == .signal(SIGBUS))
    #expect(words(after: output) == "")
  }

  @Test func messagesWaitUntilTheTerminalIsBack() {
    let (output, _) = run { $0.type("mq") }
    #expect(words(after: output) == "a message\r\nbye\r\n")
  }

  @Test func aStopGivesTheTerminalBackUntilTheProgramGoesOn() {
    let terminal = PseudoTerminal(["/bin/sh", "-i"], environment: ["PS1": "$ "])
    #expect(terminal.sends("$ "))
    terminal.type(probe + "\n")
    #expect(terminal.sends("0 ready"))
    terminal.type("\u{1A}")
    #expect(terminal.sends(Self.mainScreen))
    #expect(terminal.sends("$ ", times: 2))
    terminal.type("fg\n")
    #expect(terminal.sends("1 resume"))
    #expect(terminal.sends(Self.mouse, times: 2))
    terminal.type("q")
    #expect(terminal.sends("bye"))
    terminal.type("exit\n")
    #expect(terminal.ending() == .exit(0))
    #expect(switches(in: terminal.output) == [Self.enter, Self.leave, Self.enter, Self.leave])
  }

  @Test func aTerminalThatIsGoneEndsEvenWhatIgnoresHangups() {
    let terminal = PseudoTerminal(["/bin/sh", "-c", "trap '' HUP; exec \(probe)"])
    #expect(terminal.sends("0 ready"))
    terminal.hangUp()
    #expect(terminal.ending() == .exit(0))
  }

  @Test func anotherProgramGetsTheTerminalAsItWas() {
    let (output, ending) = run {
      $0.type("l")
      #expect($0.sends("resume"))
      $0.type("q")
    }
    #expect(ending == .exit(0))
    #expect(switches(in: output) == [Self.enter, Self.leave, Self.enter, Self.leave])
    #expect(output.contains(Self.leave + "lent"))
  }

  @Test(arguments: ["", "\u{1B}[<0;9;3M\u{1B}[<0;9;3m"])
  func aClickIsAPressAndARelease(before: String) {
    let (_, ending) = run {
      $0.type(before + "\u{1B}[<0;5;3M\u{1B}[<0;5;3m")
      #expect($0.sends("release 4,2"))
      $0.type("q")
    }
    #expect(ending == .exit(0))
  }

  @Test func theTerminalCanBeTakenAgain() {
    let (output, ending) = run {
      $0.type("n")
      #expect($0.sends("0 ready", times: 2))
      $0.type("q")
    }
    #expect(ending == .exit(0))
    #expect(switches(in: output) == [Self.enter, Self.leave, Self.enter, Self.leave])
  }

  private func switches(in output: String) -> [String] {
    output.matches(of: /\x{1B}\[8[lh]/).map { String($0.output) }
  }
}
