import TestSupport
import Testing

/// How the program starts in a terminal: what it asks, what is typed meanwhile, and what it does where
/// there is nothing to draw on.
@Suite struct TerminalStartTests {
  private let folder: Folder
  private var path: String { folder.path("a.txt") }

  init() throws {
    folder = try Folder(texts: ["a.txt": "عنوان قصير\n\nقال الوزير إن الوفد وصل أمس (الأحد)."])
  }

  @Test func keepsWhatIsTypedBeforeTheLastAnswer() {
    let terminal = PlayedTerminal.vte.start([path], typing: "?\u{1B}[B")
    #expect(terminal.sends("next claim"))
    terminal.type("?q")
    #expect(terminal.ending() == .exit(0))
  }

  @Test func escapeAndAKeyRightBehindItAreTwoKeys() {
    let terminal = PlayedTerminal.vte.start([path])
    terminal.type("?")
    #expect(terminal.sends("next claim"))
    terminal.type("\u{1B}q")
    #expect(terminal.ending() == .exit(0))
  }

  @Test func asksNothingThatWouldBePrinted() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en", path],
      environment: ["TERM": "linux", "LC_ALL": "C"])
    #expect(terminal.sends(" next "))
    #expect(!terminal.output.contains(PlayedTerminal.questions))
  }

  @Test(arguments: [(["--rtl", "plain"], "xterm"), ([], "dumb")])
  func printsTheTextWhereThereIsNothingToDrawOn(options: [String], type: String) {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad")] + options + [path],
      environment: ["TERM": type, "LC_ALL": "C"])
    #expect(terminal.ending() == .exit(0))
    #expect(terminal.output == "عنوان قصير\r\n\r\nقال الوزير إن الوفد وصل أمس (الأحد).\r\n")
  }

  @Test func theReaderSaysWhatCouldNotBeRead() {
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en", path, "no\nx", "nowhere"],
      environment: ["TERM": "linux", "LC_ALL": "C"])
    #expect(terminal.sends("2 inputs could not be read: no x"))
    terminal.type("q")
    #expect(terminal.ending() == .exit(1))
  }
}
