import Testing

@testable import Terminals

@Suite struct ReplyReaderTests {
  private func read(_ text: String) -> ReplyReader {
    var reader = ReplyReader()
    for byte in text.utf8 { reader.take(byte) }
    return reader
  }

  private static let answers =
    "\u{1B}[8;1$y\u{1B}P>|Name 1.2\u{1B}\\\u{1B}[>65;7006;1c\u{1B}P!|7E565445\u{1B}\\"
    + "\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?65;1;9c"

  @Test func readsEveryAnswer() {
    #expect(
      read(Self.answers).replies
        == Replies(
          bdsm: 1, version: "Name 1.2", unit: "7E565445", attributes: "65;7006;1",
          background: Background(red: 255, green: 255, blue: 221), synchronizes: true,
          isComplete: true))
  }

  @Test(arguments: [(0, false), (1, true), (2, true), (3, true), (4, false)])
  func knowsWhoCanHoldBackWhatIsDrawn(state: Int, synchronizes: Bool) {
    #expect(read("\u{1B}[?2026;\(state)$y").replies.synchronizes == synchronizes)
  }

  @Test func readsAnOSCThatEndsInBEL() {
    #expect(read("\u{1B}]11;rgb:00/00/00\u{7}").replies.background?.isDark == true)
  }

  /// Whatever is typed at whatever moment between two answers.
  @Test(arguments: ["j", "\u{1B}", "\u{1B}[A", "\u{1B}OA", "ض", "\u{1B}[5~jq", "\u{1B}x", "\u{3}"])
  func keepsWhatIsTypedBetween(keys: String) {
    let parts = Self.answers.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    for place in 1...parts.count {
      let before = parts[..<place].joined(separator: "\u{1B}[")
      let after = parts[place...].map { "\u{1B}[" + $0 }.joined()
      let reader = read(before + keys + after)
      #expect(reader.typed == Array(keys.utf8))
      #expect(reader.replies == read(Self.answers).replies)
    }
  }

  @Test func keepsWhatIsTypedBehindTheLast() {
    #expect(read(Self.answers + "n\u{1B}[B").typed == Array("n\u{1B}[B".utf8))
  }

  @Test func waitsForTheLastAnswerInEveryPart() {
    for length in 0..<Self.answers.utf8.count {
      #expect(!read(String(Self.answers.prefix(length))).replies.isComplete)
    }
  }

  @Test func doesNotBelieveAnEndlessAnswer() {
    let reader = read("\u{1B}P>|" + String(repeating: "x", count: 1000) + "j")
    #expect(reader.replies == Replies())
    #expect(reader.typed.count == 1005)
  }

  @Test func leavesControlsOutOfNames() {
    #expect(read("\u{1B}P>|a\u{7}\u{9}b\u{1B}\\").replies.version == "ab")
  }
}
