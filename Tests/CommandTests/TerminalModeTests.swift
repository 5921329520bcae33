import Glibc
import TestSupport
import Testing

/// What the program sends to each kind of terminal at the start and on every way out. The terminal
/// is played: it answers the questions as the real one was seen to.
@Suite struct TerminalModeTests {
  private let folder: Folder
  private var path: String { folder.path("a.txt") }

  init() throws {
    folder = try Folder(texts: ["a.txt": "عنوان قصير\n\nقال الوزير إن الوفد وصل أمس (الأحد)."])
  }

  @Test(arguments: PlayedTerminal.kinds)
  func sendsTheSwitchBeforeAnythingIsDrawn(kind: PlayedTerminal) {
    let terminal = kind.start([path])
    #expect(
      terminal.output.hasPrefix(PlayedTerminal.questions + kind.enter + PlayedTerminal.altScreen))
  }

  /// Each way out, for each terminal with something to put back, and one without.
  @Test(
    arguments: PlayedTerminal.kinds.filter { !$0.enter.isEmpty || $0.testDescription == "xterm" },
    [0, SIGTERM, SIGSEGV])
  func putsTheTerminalBack(kind: PlayedTerminal, signal: Int32) {
    let terminal = kind.start([path])
    if signal == 0 { terminal.type("q") } else { terminal.signal(signal) }
    let isDeadly = signal == SIGSEGV
    #expect(
      terminal.ending() == (isDeadly ? .signal(signal) : .exit(signal == 0 ? 0 : 128 + signal)))
    #expect(terminal.modes == terminal.modesBefore)
    let parts = terminal.output.split(
      separator: PlayedTerminal.mainScreen, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    let sequences = parts.last.map(switches) ?? []
    #expect(sequences.joined() == kind.leave)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func saysByItsCodeWhichSignalEndedIt(signal: Int32, code: Int32) {
    let reader = PlayedTerminal.vte.start([path])
    reader.signal(signal)
    #expect(reader.ending() == .exit(code))
    let doctor = PseudoTerminal(
      [BuiltProgram.path("isnad"), "doctor"], environment: ["TERM": "linux", "LC_ALL": "C"])
    #expect(doctor.sends("scroll"))
    doctor.signal(signal)
    #expect(doctor.ending() == .exit(code))
  }

  @Test(arguments: PlayedTerminal.kinds.filter { !$0.leave.isEmpty })
  func putsTheTerminalBackWhileItIsStopped(kind: PlayedTerminal) {
    let environment = ["PS1": "$ ", "LC_ALL": "C"].merging(kind.environment) { $1 }
    let terminal = PseudoTerminal(["/bin/sh", "-i"], environment: environment)
    #expect(terminal.sends("$ "))
    terminal.type("\(BuiltProgram.path("isnad")) --language en \(path)\n")
    #expect(terminal.sends(PlayedTerminal.questions))
    terminal.type(kind.answers + PlayedTerminal.lastAnswer)
    #expect(terminal.sends(" next "))
    terminal.type("\u{1A}")
    #expect(terminal.sends("$ ", times: 2), "\(terminal.output.debugDescription)")
    terminal.type("fg\n")
    #expect(
      terminal.sends(PlayedTerminal.altScreen, times: 2), "\(terminal.output.debugDescription)")
    terminal.type("q")
    #expect(terminal.sends(PlayedTerminal.mainScreen, times: 2))
    #expect(terminal.sends("$ ", times: 3))
    terminal.type("exit\n")
    #expect(terminal.ending() == .exit(0))
    #expect(switches(in: terminal.output) == [kind.enter, kind.leave, kind.enter, kind.leave])
  }

  @Test func changesTheModeAndDrawsEverythingAgain() {
    let terminal = PlayedTerminal.vte.start([path])
    terminal.type("t")
    #expect(terminal.sends("turns words"))
    terminal.type("t")
    #expect(terminal.sends("The terminal itself orders"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    let (explicit, implicit) = ("\u{1B}[8l", "\u{1B}[8h")
    #expect(
      switches(in: terminal.output) == [
        explicit, implicit, explicit, implicit, implicit, "\u{1B}[?2501h", "\u{1B}[?2501l",
      ])
    #expect(terminal.output.contains("الوزير"))
  }

  @Test func doesAsItIsToldAboutTheOrder() {
    let terminal = PlayedTerminal.vte.start(["--rtl", "terminal", path])
    #expect(
      terminal.output.hasPrefix(
        PlayedTerminal.questions + "\u{1B}[8h\u{1B}[?2501h" + PlayedTerminal.altScreen))
    #expect(terminal.output.contains("الوزير"))
  }

  @Test func sendsARowThatChangesWholeWhereTheTerminalOrdersIt() {
    let terminal = PlayedTerminal.vte.start(["--rtl", "terminal", path])
    terminal.type("/")
    #expect(terminal.sends("search:"))
    terminal.type("x")
    #expect(terminal.sends("0 hits"))
    terminal.type("y")
    #expect(terminal.sends("xy"))
  }

  /// Every sequence about direction, in order.
  private func switches(in output: some StringProtocol) -> [String] {
    String(output).matches(of: /\x{1B}\[8[lh]|\x{1B}\[\?2501[lh]|\x{1B}\](50|5379);[^\x{7}]*\x{7}/)
      .map { String($0.output.0) }
  }
}
