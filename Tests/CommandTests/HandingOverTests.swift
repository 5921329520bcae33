import Claims
import Reader
import Screen
import Terminals
import TestSupport
import Testing

@testable import isnad

/// What the program does with what leaves the reader.
@Suite struct HandingOverTests {
  private let article = Article(
    parsing: "عنوان\n\nقال الوزير إن\u{1B}]52;c;eA==\u{7} الوفد\u{202E} وصل.", id: "a",
    outlet: "النشرة",
    url: "https://example.org/1")

  private func run(
    _ events: [Event], haste: Int = 1, clipboard: Clipboard = .terminal,
    tmux: @escaping (String) -> Bool = { _ in false }
  ) -> Recorder {
    let terminal = Recorder(size: Size(width: 90, height: 12), events: events, haste: haste)
    var loop = EventLoop(
      terminal, shelf: Shelf([article]), language: .english, theme: .monochrome,
      clipboard: clipboard)
    loop.giveToTmux = tmux
    loop.run()
    return terminal
  }

  @Test func copiesWithoutWhatWouldSteerATerminal() throws {
    let terminal = run([.character("y")])
    let sequence = try #require(terminal.sent.first)
    let text = String(decoding: sequence.dropFirst(7).dropLast(), as: UTF8.self)
    #expect(sequence.starts(with: Array("\u{1B}]52;c;".utf8)) && sequence.last == 7)
    #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) })
    #expect(terminal.frames.last?.text.contains("whether it took it cannot be known") == true)
  }

  @Test(arguments: [
    (Clipboard.terminal, "Sent to the terminal"), (.behindTmux, "Sent through tmux"),
    (.tmux, "Given to tmux"), (.refused, "Not copied"),
  ])
  func saysWhatItDid(clipboard: Clipboard, words: String) {
    let terminal = run([.character("y")], clipboard: clipboard)
    #expect(terminal.sent.count == (clipboard == .refused ? 0 : 1))
    #expect(terminal.frames.last?.text.contains(words) == true)
  }

  @Test func givesToTmuxWhatItTakesInNoOtherWay() {
    var given = ""
    let terminal = run([.character("y")], clipboard: .refused) { text in
      given = text
      return true
    }
    #expect(given.contains("https://example.org/1") && !given.contains("\u{1B}"))
    #expect(terminal.sent.isEmpty)
    #expect(terminal.frames.last?.text.contains("Given to tmux") == true)
  }

  @Test func leavesTheMouse() {
    #expect(run([.character("P")]).usesMouse == false)
  }

  @Test func showsACorrectionAgainAfterTheArticleWasClosed() {
    let keys: [Event] = [.character("e"), .key(.up), .key(.enter)]
    let terminal = Recorder(
      size: Size(width: 60, height: 12),
      events: [.key(.enter)] + keys + [.character("q"), .key(.enter)])
    var loop = EventLoop(
      terminal, shelf: Shelf([article, article]), language: .english, theme: .monochrome)
    loop.run()
    #expect(terminal.frames[3].text.contains("{"))
    #expect(terminal.frames.last?.text.contains("{") == false)
  }

  @Test func losesNoKeyInHaste() {
    let keys = String(repeating: "x", count: 66)
    let terminal = run([.character("|")] + keys.map(Event.character), haste: 1000)
    #expect(terminal.frames.last?.text.contains(" " + keys) == true)
  }

  @Test(arguments: [(1, 12), (4, 5), (64, 3)])
  func drawsOnceForKeysThatHaveComeMeanwhile(haste: Int, frames: Int) {
    let terminal = run(Array(repeating: .key(.down), count: 10), haste: haste)
    #expect(terminal.frames.count == frames)
  }
}

@Suite struct BrowserTests {
  @Test func takesTheFirstCommandThatIsThere() throws {
    let browser = try #require(
      Browser(environment: ["PATH": "/usr/bin:/bin", "BROWSER": "no-such-program:sh -x"]))
    #expect(
      browser.command(for: "https://example.org/a?b") == ["sh", "-x", "https://example.org/a?b"])
  }

  @Test func putsTheAddressWhereItIsWanted() throws {
    let browser = try #require(Browser(environment: ["PATH": "/bin", "BROWSER": "sh -c %s x"]))
    #expect(browser.command(for: "http://a.org/%s") == ["sh", "-c", "http://a.org/%s", "x"])
  }

  @Test func knowsWhenThereIsNone() {
    #expect(Browser(environment: ["PATH": "/nowhere", "BROWSER": ""]) == nil)
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "-h", "https://a.org/\u{1B}[2J", "https://a b",
    "https://a\u{202E}.org", "", "https://" + String(repeating: "a", count: 5000),
  ])
  func passesOnNothingButAddresses(address: String) throws {
    let browser = try #require(Browser(environment: ["PATH": "/bin", "BROWSER": "sh"]))
    #expect(browser.command(for: address) == nil)
  }
}

@Suite struct ChildTests {
  @Test func givesAProgramItsInput() {
    #expect(Child.run(["/bin/sh", "-c", "[ \"$(cat)\" = 'نص' ]"], input: "نص") == 0)
  }

  @Test func survivesAProgramThatReadsNothing() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(Child.run(["/bin/sh", "-c", "exit 3"], input: long) == 3)
  }

  @Test func saysWhenAProgramIsNotThere() {
    #expect(Child.run(["/no/such/program"], input: "") == nil)
    #expect(Child.run(["/bin/sh", "-c", "kill -9 $$"], input: "") == nil)
  }
}
