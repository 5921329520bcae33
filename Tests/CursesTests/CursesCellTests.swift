import Testing

@testable import Curses

@Suite struct CursesCellTests {
  init() throws {
    try Locale.takeUTF8()
  }

  @Test(arguments: ["a", " ", "ﻻ", "م\u{64E}\u{651}", "│", "\u{A0}"])
  func showsWhatIsOneCellWide(_ glyph: String) {
    #expect(CursesCell.printable(glyph, width: 1) == glyph)
  }

  @Test(arguments: ["報", "😀"])
  func showsWhatIsTwoCellsWide(_ glyph: String) {
    #expect(CursesCell.printable(glyph, width: 2) == glyph)
    #expect(CursesCell.printable(glyph, width: 1) == "\u{FFFD}")
  }

  @Test(arguments: [
    "\u{1B}", "\n", "\u{0}", "\u{7F}", "\u{9B}", "\u{200F}", "\u{202E}", "\u{2067}", "\u{FEFF}",
    "\u{200D}", "\u{2028}", "\u{600}", "\u{AD}", "\u{64E}", "\u{E0001}",
  ])
  func replacesWhatIsNoCharacterOfItsOwn(_ glyph: String) {
    #expect(CursesCell.printable(glyph, width: 1) == "\u{FFFD}")
  }

  @Test func keepsOnlyMarksBehindTheBase() {
    #expect(CursesCell.printable("a\u{200D}\u{301}\u{1B}b\u{302}", width: 1) == "a\u{301}\u{302}")
  }

  @Test func keepsFourMarks() {
    let marks = "\u{64E}\u{651}\u{670}\u{653}"
    #expect(CursesCell.printable("م" + marks + "\u{65F}", width: 1) == "م" + marks)
  }
}
