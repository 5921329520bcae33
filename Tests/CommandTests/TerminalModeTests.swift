import Glibc
import TestSupport
import Testing

/// What the program sends to each kind of terminal at the start and on every way out. The terminal
/// is played: it answers the questions as the real one was seen to.
@Suite struct TerminalModeTests {
  /// A kind of terminal: what it sets and answers, and what it must be sent.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var environment: [String: String] = [:]
    var answers = ""
    var enter = ""
    var leave = ""
  }

  private static let questions =
    "\u{1B}[8$p\u{1B}[>q\u{1B}[>c\u{1B}[=c\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c"
  private static let lastAnswer = "\u{1B}[?62;22c"
  private static let altScreen = "\u{1B}[?1049h"
  private static let mainScreen = "\u{1B}[?1049l"

  static let vte = Kind(
    testDescription: "VTE", environment: ["VTE_VERSION": "7006"],
    answers: "\u{1B}[8;1$y\u{1B}[>65;7006;1c\u{1B}P!|7E565445\u{1B}\\", enter: "\u{1B}[8l",
    leave: "\u{1B}[8h")
  static let kinds = [
    vte,
    Kind(
      testDescription: "VTE that is explicit already",
      answers: "\u{1B}[8;2$y\u{1B}[>65;7006;1c\u{1B}P!|7E565445\u{1B}\\", enter: "\u{1B}[8l"),
    Kind(
      testDescription: "Konsole", environment: ["KONSOLE_VERSION": "221203"],
      answers: "\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}[>1;115;0c\u{1B}P!|7E4B4445\u{1B}\\",
      enter: "\u{1B}]50;BidiRenderingEnabled=false\u{7}",
      leave: "\u{1B}]50;BidiRenderingEnabled=true\u{7}"),
    Kind(
      testDescription: "mlterm", environment: ["MLTERM": "3.9.0"],
      answers: "\u{1B}[8;0$y\u{1B}[>24;279;0c\u{1B}P!|000000\u{1B}\\",
      enter: "\u{1B}]5379;use_ctl=false\u{7}", leave: "\u{1B}]5379;use_ctl=true\u{7}"),
    Kind(
      testDescription: "kitty", environment: ["KITTY_WINDOW_ID": "1"],
      answers: "\u{1B}[8;0$y\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[>1;4000;26c"),
    Kind(
      testDescription: "xterm",
      answers: "\u{1B}[8;0$y\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[>41;379;0c\u{1B}P!|00000000\u{1B}\\"),
    Kind(testDescription: "alacritty", environment: ["ALACRITTY_WINDOW_ID": "1"]),
    Kind(testDescription: "QTerminal", answers: "\u{1B}[>0;115;0c"),
    Kind(testDescription: "unknown", enter: "\u{1B}[8l", leave: "\u{1B}[8h"),
  ]

  private let folder: Folder

  init() throws {
    folder = try Folder(texts: ["a.txt": "عنوان قصير\n\nقال الوزير إن الوفد وصل أمس (الأحد)."])
  }

  /// Starts the program in a terminal of a kind, up to its first screen.
  private func start(_ kind: Kind, options: [String] = [], typing: String = "") -> PseudoTerminal {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en"] + options + [folder.path("a.txt")],
      environment: ["LC_ALL": "C"].merging(kind.environment) { $1 })
    #expect(terminal.sends(Self.questions))
    terminal.type(kind.answers + typing + Self.lastAnswer)
    #expect(terminal.sends(" next "))
    return terminal
  }

  @Test(arguments: kinds)
  func sendsTheSwitchBeforeAnythingIsDrawn(kind: Kind) {
    let terminal = start(kind)
    #expect(terminal.output.hasPrefix(Self.questions + kind.enter + Self.altScreen))
  }

  /// Each way out, for each terminal with something to put back, and one without.
  @Test(
    arguments: kinds.filter { !$0.enter.isEmpty || $0.testDescription == "xterm" },
    [0, SIGTERM, SIGSEGV])
  func putsTheTerminalBack(kind: Kind, signal: Int32) {
    let terminal = start(kind)
    if signal == 0 { terminal.type("q") } else { terminal.signal(signal) }
    let isDeadly = signal == SIGSEGV
    #expect(
      terminal.ending() == (isDeadly ? .signal(signal) : .exit(signal == 0 ? 0 : 128 + signal)))
    #expect(terminal.modes == terminal.modesBefore)
    let parts = terminal.output.split(separator: Self.mainScreen, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    let sequences = parts.last.map(switches) ?? []
    #expect(sequences.joined() == kind.leave)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func saysByItsCodeWhichSignalEndedIt(signal: Int32, code: Int32) {
    let reader = start(Self.vte)
    reader.signal(signal)
    #expect(reader.ending() == .exit(code))
    let doctor = PseudoTerminal(
      [BuiltProgram.path("isnad"), "doctor"], environment: ["TERM": "linux", "LC_ALL": "C"])
    #expect(doctor.sends("scroll"))
    doctor.signal(signal)
    #expect(doctor.ending() == .exit(code))
  }

  @Test(arguments: kinds.filter { !$0.leave.isEmpty })
  func putsTheTerminalBackWhileItIsStopped(kind: Kind) {
    let environment = ["PS1": "$ ", "LC_ALL": "C"].merging(kind.environment) { $1 }
    let terminal = PseudoTerminal(["/bin/sh", "-i"], environment: environment)
    #expect(terminal.sends("$ "))
    terminal.type("\(BuiltProgram.path("isnad")) --language en \(folder.path("a.txt"))\n")
    #expect(terminal.sends(Self.questions))
    terminal.type(kind.answers + Self.lastAnswer)
    #expect(terminal.sends(" next "))
    terminal.type("\u{1A}")
    #expect(terminal.sends("$ ", times: 2), "\(terminal.output.debugDescription)")
    terminal.type("fg\n")
    #expect(terminal.sends(Self.altScreen, times: 2), "\(terminal.output.debugDescription)")
    terminal.type("q")
    #expect(terminal.sends(Self.mainScreen, times: 2))
    #expect(terminal.sends("$ ", times: 3))
    terminal.type("exit\n")
    #expect(terminal.ending() == .exit(0))
    #expect(switches(in: terminal.output) == [kind.enter, kind.leave, kind.enter, kind.leave])
  }

  @Test func keepsWhatIsTypedBeforeTheLastAnswer() {
    let terminal = start(Self.vte, typing: "?\u{1B}[B")
    #expect(terminal.sends("one line down"))
    terminal.type("?q")
    #expect(terminal.ending() == .exit(0))
  }

  @Test func escapeAndAKeyRightBehindItAreTwoKeys() {
    let terminal = start(Self.vte)
    terminal.type("?")
    #expect(terminal.sends("one line down"))
    terminal.type("\u{1B}q")
    #expect(terminal.ending() == .exit(0))
  }

  @Test func asksNothingThatWouldBePrinted() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en", folder.path("a.txt")],
      environment: ["TERM": "linux", "LC_ALL": "C"])
    #expect(terminal.sends(" next "))
    #expect(!terminal.output.contains(Self.questions))
  }

  @Test func changesTheModeAndDrawsEverythingAgain() {
    let terminal = start(Self.vte)
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
    let terminal = start(Self.vte, options: ["--rtl", "terminal"])
    #expect(terminal.output.hasPrefix(Self.questions + "\u{1B}[8h\u{1B}[?2501h" + Self.altScreen))
    #expect(terminal.output.contains("الوزير"))
  }

  @Test(arguments: [(["--rtl", "plain"], "xterm"), ([], "dumb")])
  func printsTheTextWhereThereIsNothingToDrawOn(options: [String], type: String) {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad")] + options + [folder.path("a.txt")],
      environment: ["TERM": type, "LC_ALL": "C"])
    #expect(terminal.ending() == .exit(0))
    #expect(terminal.output == "عنوان قصير\r\n\r\nقال الوزير إن الوفد وصل أمس (الأحد).\r\n")
  }

  @Test func doctorSaysWhatItFoundAndPrintsIt() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "doctor", "--language", "en"],
      environment: ["LC_ALL": "C"].merging(Self.vte.environment) { $1 })
    #expect(terminal.sends(Self.questions))
    terminal.type(Self.vte.answers + Self.lastAnswer)
    #expect(terminal.sends("ESC [8l"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    let report = terminal.output.split(separator: Self.mainScreen).last ?? ""
    #expect(report.contains("Terminal: VTE\r\n"))
    #expect(report.contains("Told by: DA3 7E565445\r\n"))
    #expect(report.contains("Sent at the end: ESC [8h\r\n"))
  }

  @Test func doctorNamesTheVersionThatTheTerminalTold() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "doctor", "--language", "en"], environment: ["LC_ALL": "C"])
    #expect(terminal.sends(Self.questions))
    terminal.type("\u{1B}P>|XTerm(379)\u{1B}\\" + Self.lastAnswer)
    #expect(terminal.sends("XTerm(379)"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    #expect(terminal.output.contains("Told by: XTVERSION XTerm(379)\r\n"))
  }

  @Test func theReaderSaysWhatCouldNotBeRead() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en", folder.path("a.txt"), "no\nx", "nowhere"],
      environment: ["TERM": "linux", "LC_ALL": "C"])
    #expect(terminal.sends("2 inputs could not be read: no x"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(1))
  }

  /// Every sequence about direction, in order.
  private func switches(in output: some StringProtocol) -> [String] {
    String(output).matches(of: /\x{1B}\[8[lh]|\x{1B}\[\?2501[lh]|\x{1B}\](50|5379);[^\x{7}]*\x{7}/)
      .map { String($0.output.0) }
  }
}
