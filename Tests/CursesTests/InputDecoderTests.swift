import CNcurses
import Screen
import Testing

@testable import Curses

@Suite struct InputDecoderTests {
  /// What comes of steps; a pause follows the last.
  private func events(_ steps: [InputDecoder.Input]) -> [Event] {
    var decoder = InputDecoder()
    return (steps + [.pause]).flatMap { decoder.take($0) }
  }

  private func events(_ text: String) -> [Event] {
    events(text.utf8.map(InputDecoder.Input.byte))
  }

  @Test(arguments: ["a", "م", "ﻻ", "؟", "報", "😀", " "] as [Character])
  func aCharacterComesWhole(_ character: Character) {
    #expect(events(String(character)) == [.character(character)])
  }

  @Test func aCharacterMayComeInTwoParts() {
    #expect(events([.byte(0xD9), .pause, .byte(0x85)]) == [.character("م")])
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xD9],
      [0xD9, 0xD9],
    ] as [[UInt8]])
  func whatIsNoUTF8SwallowsNothingBehindIt(_ bytes: [UInt8]) {
    #expect(events(bytes.map { .byte($0) } + [.byte(UInt8(ascii: "q"))]) == [.character("q")])
  }

  @Test(
    arguments: [
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
      ("\u{F}", .control("o")), ("\u{10}", .control("p")), ("\u{1A}", .control("z")),
      ("\u{1B}", .escape),
    ] as [(String, Event.Key)])
  func aControlCharacterIsAKey(_ text: String, _ key: Event.Key) {
    #expect(events(text) == [.key(key)])
  }

  @Test(
    arguments: [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right),
      (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_HOME, .home), (KEY_END, .end),
      (KEY_ENTER, .enter), (KEY_BTAB, .backTab), (KEY_BACKSPACE, .backspace), (KEY_DC, .delete),
      (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)),
    ] as [(Int32, Event.Key)])
  func aKeyOfNcursesIsAKey(_ code: Int32, _ key: Event.Key) {
    #expect(events([.key(code)]) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[1;5D", "\u{1B}[200~", "\u{1B}Oz", "\u{0}", "\u{1C}",
  ])
  func whatHasNoMeaningHereGivesNothing(_ text: String) {
    #expect(events(text + "q") == [.character("q")])
  }

  @Test(arguments: [
    "\u{1B}P>|Konsole 22.12.3\u{1B}\\", "\u{1B}P!|7E4B4445\u{1B}\\", "\u{1B}[8;1$y",
    "\u{1B}[?62;1;4c", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
  ])
  func anAnswerThatComesLateIsNoKey(_ text: String) {
    #expect(events(text + "q") == [.character("q")])
  }

  @Test func aKeyOfNcursesWithoutAMeaningGivesNothing() {
    #expect(events([.key(KEY_SUSPEND)]) == [])
  }

  @Test func escapeBeforeAPauseIsEscape() {
    #expect(events([.byte(0x1B), .pause, .byte(0x6A)]) == [.key(.escape), .character("j")])
  }

  @Test(arguments: ["q", "n", "م", "[", "]", "O", "P", " "] as [Character])
  func escapeAndACharacterTypedAtOnceAreTwoKeys(_ character: Character) {
    #expect(events("\u{1B}\(character)") == [.key(.escape), .character(character)])
  }

  @Test func escapeAndAKeyTypedAtOnceAreTwoKeys() {
    #expect(events([.byte(0x1B), .key(KEY_UP)]) == [.key(.escape), .key(.up)])
    #expect(
      events([.byte(0x1B), .byte(0x5B), .key(KEY_UP)]) == [
        .key(.escape), .character("["), .key(.up),
      ])
    #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test func eachOfTwoEscapesIsEscape() {
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test func anUnfinishedSequenceEndsWithAPause() {
    #expect(
      events("\u{1B}[1;".utf8.map { .byte($0) } + [.pause, .byte(0x6A)]) == [.character("j")])
  }
}
