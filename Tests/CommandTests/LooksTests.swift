import Foundation
import TestSupport
import Testing

/// What the program draws in a terminal that answers: colours for its background, held back until
/// all has come, and nothing at all while nothing happens.
@Suite struct LooksTests {
  private let folder: Folder

  init() throws {
    folder = try Folder(texts: [
      "a.txt": "عنوان قصير\n\nقال الوزير خالد سالم إن الوفد وصل أمس.",
      "a.jsonl": """
      {"title": "عنوان", "text": "وصل الوفد أمس.", "url": "https://example.org/\\u001b[2Jخ"}

      """,
    ])
  }

  /// Starts the program in a terminal with some answers, up to its first screen.
  private func start(
    answers: String = "", environment: [String: String] = [:], config: String? = nil,
    showing text: String = " next ", article: String = "a.txt"
  ) throws -> PseudoTerminal {
    var options: [String] = []
    if let config {
      let path = folder.path("config")
      try config.write(toFile: path, atomically: true, encoding: .utf8)
      options = ["--config", path]
    }
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--language", "en"] + options + [folder.path(article)],
      environment: ["LC_ALL": "C"].merging(environment) { $1 })
    #expect(terminal.sends("\u{1B}[c"))
    terminal.type(answers + "\u{1B}[?62;22c")
    #expect(terminal.sends(text))
    return terminal
  }

  /// The answer to OSC 11 of a background that is grey.
  private func background(_ grey: String) -> String {
    "\u{1B}]11;rgb:\(grey)/\(grey)/\(grey)\u{1B}\\"
  }

  /// The colours that are given to numbers.
  private func definitions(_ terminal: PseudoTerminal) -> Set<String> {
    Set(terminal.output.matches(of: /\x{1B}\]4;(\d+;rgb:[0-9a-f\/]+)/).map { String($0.output.1) })
  }

  private func quit(_ terminal: PseudoTerminal) -> String {
    terminal.type("q")
    #expect(terminal.ending() == .exit(0))
    return terminal.output
  }

  @Test func holdsBackEachFrameWhereTheTerminalCan() throws {
    let output = quit(try start(answers: "\u{1B}[?2026;2$y"))
    let begins = output.ranges(of: "\u{1B}[?2026h").count
    #expect(begins >= 2)
    #expect(output.ranges(of: "\u{1B}[?2026l").count == begins)
    let other = quit(try start(answers: "\u{1B}[?2026;0$y"))
    #expect(!other.contains("\u{1B}[?2026h"))
  }

  @Test func linksTheTitleToItsPageWhereTheTerminalOpensLinks() throws {
    let foot = "\u{1B}P>|foot(1.13.1)\u{1B}\\"
    let output = quit(try start(answers: foot, showing: "help", article: "a.jsonl"))
    #expect(output.contains("\u{1B}]8;id=isnad;https://example.org/%1B[2J%D8%AE\u{1B}\\"))
    #expect(output.contains("\u{1B}]8;;\u{1B}\\"))
    let xterm = "\u{1B}P>|XTerm(379)\u{1B}\\"
    let other = quit(try start(answers: xterm, showing: "help", article: "a.jsonl"))
    #expect(!other.contains("\u{1B}]8;"))
  }

  @Test func letsGoOfTheScreenWhenItCrashes() throws {
    let terminal = try start(answers: "\u{1B}[?2026;2$y")
    terminal.signal(SIGSEGV)
    #expect(terminal.ending() == .signal(SIGSEGV))
    #expect(
      terminal.output.split(separator: "\u{1B}[?2026h").last?.contains("\u{1B}[?2026l") == true)
  }

  @Test func givesTrueColoursToNumbersAndTakesThemBack() throws {
    let dark = try start(answers: background("1e1e"), environment: ["COLORTERM": "truecolor"])
    let light = try start(answers: background("ffff"), environment: ["COLORTERM": "truecolor"])
    #expect(!definitions(dark).isEmpty)
    #expect(definitions(dark).isDisjoint(with: definitions(light)))
    let numbers = definitions(dark).compactMap { Int($0.prefix { $0 != ";" }) }.sorted()
    let back = "\u{1B}]104;" + numbers.map(String.init).joined(separator: ";") + "\u{1B}\\"
    #expect(quit(dark).split(separator: "\u{1B}[?1049l").last?.contains(back) == true)
  }

  @Test func showsTheNearestOf256Else() throws {
    let terminal = try start(answers: background("1e1e"))
    #expect(definitions(terminal).isEmpty)
    #expect(quit(terminal).contains("\u{1B}[38;5;"))
  }

  @Test func leavesThePaletteToTheTerminalThatDoesNotSay() throws {
    let output = quit(try start())
    #expect(!output.contains("\u{1B}[38;5;") && output.contains("\u{1B}[36m"))
  }

  @Test func takesTheThemeThatIsSet() throws {
    let terminal = try start(
      answers: background("1e1e"), environment: ["COLORTERM": "truecolor"],
      config: "theme: mine\nthemes:\n  mine: {header: '#123456 reverse'}")
    #expect(definitions(terminal).contains { $0.hasSuffix("rgb:12/34/56") })
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func usesNoColourWhereNoneIsWanted(environment: [String: String]) throws {
    let all = ["COLORTERM": "truecolor"].merging(environment) { $1 }
    let output = quit(try start(answers: background("1e1e"), environment: all))
    #expect(output.matches(of: /\x{1B}\[[0-9;]*[34]8;5/).isEmpty)
    #expect(output.matches(of: /\x{1B}\[(3[0-7]|4[0-7])m/).isEmpty)
    #expect(output.contains("{"))
  }

  @Test func bindsTheKeysThatAreSet() throws {
    let terminal = try start(config: "keys:\n  quit: x")
    terminal.type("q")
    terminal.type("x")
    #expect(terminal.ending() == .exit(0))
  }

  @Test func saysWhatDoesNotHoldOnTheScreen() throws {
    _ = try start(config: "theme: drak", showing: "config:1: “drak” is no value")
  }

  @Test func leavesTheMouseToTheTerminal() throws {
    #expect(quit(try start()).contains("\u{1B}[?1006;1000h"))
    #expect(!quit(try start(config: "mouse: false")).contains("1000h"))
  }

  @Test func doesNothingWhileNothingHappens() throws {
    let terminal = try start()
    var last = ""
    let isQuiet = try Deadline.wait {
      let now = try work(of: terminal)
      defer { last = now }
      return now == last
    }
    #expect(isQuiet)
    usleep(500_000)
    #expect(try work(of: terminal) == last)
  }

  /// The processor time that a program has used, and how often it was woken (proc(5)).
  private func work(of terminal: PseudoTerminal) throws -> String {
    let folder = "/proc/\(terminal.process)/"
    let stat = try String(contentsOfFile: folder + "stat", encoding: .utf8)
    let status = try String(contentsOfFile: folder + "status", encoding: .utf8)
    let times = stat.split(separator: ")").last?.split(separator: " ")[11...12] ?? []
    let switches = status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
    return (times + switches).joined(separator: " ")
  }
}
