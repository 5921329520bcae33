import Testing

@testable import Terminals

@Suite struct ClipboardTests {
  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("قال", "2YLYp9mE"),
  ])
  func encodesAsBase64(text: String, encoded: String) {
    #expect(String(decoding: Base64.encoded(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test(arguments: [
    (Clipboard.terminal, "\u{1B}]52;c;Zg==\u{7}"), (.tmux, "\u{1B}]52;c;Zg==\u{7}"),
    (.behindTmux, "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{7}\u{1B}\\"), (.refused, ""),
  ])
  func sendsTheSequenceThatReachesTheTerminal(clipboard: Clipboard, bytes: String) {
    #expect(String(decoding: clipboard.bytes(for: "f"), as: UTF8.self) == bytes)
  }

  @Test(arguments: [
    ("xterm\tXTerm(379)\ton\texternal", Clipboard.behindTmux), ("\t\toff\ton", .tmux),
    ("\t\toff\texternal", .refused), ("\t\t\toff", .behindTmux),
  ])
  func knowsWhatTmuxDoesWithIt(printed: String, clipboard: Clipboard) {
    let facts = TerminalFacts(
      environment: ["TMUX": "/tmp/x"], outer: OuterTerminal(printed: printed))
    #expect(Detection(facts).clipboard == clipboard)
  }

  @Test func leavesItToTheTerminalWithoutTmux() {
    #expect(Detection(TerminalFacts(environment: [:])).clipboard == .terminal)
  }

  @Test func triesTmuxWhereItCannotBeAsked() {
    let facts = TerminalFacts(environment: ["TMUX": "/tmp/x"])
    #expect(Detection(facts).clipboard == .tmux)
  }
}
