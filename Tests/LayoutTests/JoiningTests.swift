import ArabicText
import Layout
import Testing

/// The forms that letters take; a row's glyphs are given from left to right, by code point.
@Suite struct JoiningTests {
  @Test func lettersJoinTheirNeighbours() {
    #expect(glyphs("بيت") == ["\u{FE96}", "\u{FEF4}", "\u{FE91}"])
    #expect(glyphs("دار") == ["\u{FEAD}", "\u{FE8D}", "\u{FEA9}"])
  }

  @Test(arguments: [
    ("لا", "\u{FEFB}"), ("لأ", "\u{FEF7}"), ("لإ", "\u{FEF9}"), ("لآ", "\u{FEF5}"),
  ])
  func lamAndAlefAreOneCell(text: String, glyph: String) {
    #expect(cells(text) == [VisualCell(glyph: glyph, width: 1, span: text.span)])
  }

  @Test func lamAndAlefJoinTheLetterBeforeThem() {
    #expect(glyphs("بلا") == ["\u{FEFC}", "\u{FE91}"])
    #expect(glyphs("سلام") == ["\u{FEE1}", "\u{FEFC}", "\u{FEB3}"])
  }

  @Test(arguments: [
    ("لًا", "\u{FEFB}\u{64B}"), ("لاً", "\u{FEFB}\u{64B}"), ("لّا", "\u{FEFB}\u{651}"),
    ("لَّاً", "\u{FEFB}\u{64E}\u{651}\u{64B}"), ("لَأ", "\u{FEF7}\u{64E}"),
  ])
  func lamAndAlefAreOneCellWhateverMarksPartThem(text: String, glyph: String) {
    let cells = cells(text)
    #expect(cells.map { Array($0.glyph.unicodeScalars) } == [Array(glyph.unicodeScalars)])
    #expect(cells.first?.span == text.span)
  }

  @Test(arguments: ["ل ا", "لـا", "ل\u{200C}ا", "ل.ا"])
  func lamAndAlefApartStayApart(text: String) {
    #expect(glyphs(text).count >= 2)
    #expect(!glyphs(text).joined().contains { ("\u{FEF5}"..."\u{FEFC}").contains($0) })
  }

  @Test func lamAndAlefStayTwoCellsWhereTheOptionIsOff() {
    let line = ParagraphLayout("بلا"[...], width: 9, options: .init(joinsLamAlef: false)).lines[0]
    #expect(line.cells.map(\.glyph) == ["\u{FE8E}", "\u{FEE0}", "\u{FE91}"])
  }

  @Test func harakatHangOnTheirLetter() {
    let text = "مَرَّ"
    #expect(glyphs(text) == ["\u{FEAE}\u{64E}\u{651}", "\u{FEE3}\u{64E}"])
    #expect(cells(text).map { String(text[$0.span]) } == ["رَّ", "مَ"])
  }

  @Test func harakatMayBeHidden() {
    let options = ParagraphLayout.Options(showsHarakat: false)
    let line = ParagraphLayout("مَرَّ ا\u{654}مَ"[...], width: 9, options: options).lines[0]
    #expect(line.text == "\u{FEE1}\u{FE8D}\u{654} \u{FEAE}\u{FEE3}")
  }

  @Test func aCellTakesFourMarksAndStandsForAll() {
    let text = "ب" + String(repeating: "\u{64E}", count: 9)
    #expect(cells(text).map(\.glyph.unicodeScalars.count) == [5])
    #expect(cells(text).map(\.span) == [text.span])
  }

  @Test func aMarkWithoutALetterStandsOnABlank() {
    #expect(cells("\u{64E}ب").map(\.glyph) == ["\u{FE8F}", " \u{64E}"])
    #expect(cells("a \u{301}b").map(\.glyph) == ["a", " ", " \u{301}", "b"])
  }

  @Test func joinersSteerJoiningAndAreNotShown() {
    #expect(glyphs("می\u{200C}رود").suffix(2) == ["\u{FBFD}", "\u{FEE3}"])
    #expect(glyphs("ه\u{200D}") == ["\u{FEEB}"])
  }

  @Test func lettersWithoutFormsStayLettersAndOthersJoinThem() {
    #expect(glyphs("بټب") == ["\u{FE90}", "\u{67C}", "\u{FE91}"])
  }

  @Test func tatweelJoins() {
    #expect(glyphs("بـب") == ["\u{FE90}", "\u{640}", "\u{FE91}"])
  }

  @Test func aWordJoinsTheSameWhereverItsRowEnds() {
    let lines = ParagraphLayout("بببب"[...], width: 2).lines
    #expect(lines.map(\.text) == ["\u{FE92}\u{FE91}", "\u{FE90}\u{FE92}"])
  }

  private func cells(_ text: String) -> [VisualCell] {
    ParagraphLayout(text[...], width: 80).lines[0].cells
  }

  private func glyphs(_ text: String) -> [String] {
    cells(text).map(\.glyph)
  }
}
