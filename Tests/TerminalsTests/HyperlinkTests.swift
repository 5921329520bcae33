import Testing

@testable import Terminals

@Suite struct HyperlinkTests {
  private func opening(_ address: String) -> String? {
    Hyperlink.opening(address).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func leadsToAnAddress() {
    #expect(
      opening("https://example.org/a?b=c;d#e")
        == "\u{1B}]8;id=isnad;https://example.org/a?b=c;d#e\u{1B}\\")
    #expect(Hyperlink.closing == Array("\u{1B}]8;;\u{1B}\\".utf8))
  }

  @Test(arguments: [
    ("http://a/\u{1B}\\\u{7}", "http://a/%1B\\%07"), ("http://a/\u{9C}b", "http://a/%C2%9Cb"),
    ("http://a/b c\n", "http://a/b%20c%0A"), ("HTTP://a/خبر", "HTTP://a/%D8%AE%D8%A8%D8%B1"),
  ])
  func encodesWhatCouldSteerTheTerminal(address: String, sent: String) {
    #expect(opening(address) == "\u{1B}]8;id=isnad;\(sent)\u{1B}\\")
  }

  @Test(arguments: [
    "", "file:///etc/passwd", "javascript:alert(1)", "example.org",
    "https://" + String(repeating: "a", count: 2084),
  ])
  func leadsNowhereElse(address: String) {
    #expect(opening(address) == nil)
  }

  @Test func isForTerminalsThatOpenLinks() {
    #expect(Detection(.answering("\u{1B}P>|foot(1.13.1)\u{1B}\\")).opensLinks)
    #expect(!Detection(.answering("\u{1B}P>|XTerm(379)\u{1B}\\")).opensLinks)
    #expect(!Detection(.answering("\u{1B}P>|tmux 3.3a\u{1B}\\")).opensLinks)
    #expect(!Detection(.silent([:])).opensLinks)
  }
}
