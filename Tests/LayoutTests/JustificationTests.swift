import Testing

@testable import Layout

@Suite struct JustificationTests {
  private func line(_ text: String, _ width: Int) -> VisualLine {
    ParagraphLayout(text[...], width: width).lines[0].justified(to: width)
  }

  private func glyphs(_ line: VisualLine) -> String { line.cells.map(\.glyph).joined() }

  @Test(arguments: [
    ("one two six", 11, "one two six"), ("one two six", 12, "one two  six"),
    ("one two six", 13, "one  two  six"), ("one two six", 14, "one  two   six"),
  ])
  func widensBlanksAsEvenlyAsItCan(text: String, width: Int, justified: String) {
    #expect(glyphs(line(text, width)) == justified)
  }

  @Test func leavesARowThatLacksMoreThanAThird() {
    #expect(glyphs(line("one two six", 17)) == "one two six")
    #expect(line("one two six", 16).width == 16)
  }

  @Test func leavesARowWithoutBlanks() {
    #expect(glyphs(line("someword", 10)) == "someword")
  }

  @Test func showsTheSameTextInTheSameOrder() {
    let text = "قال الوزير إن London مدينة كبيرة"
    for width in 28...40 {
      let layout = ParagraphLayout(text[...], width: width)
      for line in layout.lines {
        let wide = line.justified(to: width)
        #expect(wide.cells.filter { $0.glyph != " " } == line.cells.filter { $0.glyph != " " })
        #expect(wide.width == line.width || wide.width == width)
        #expect(wide.span == line.span)
      }
    }
  }

  @Test func leavesRowsThatTheTerminalOrders() {
    let options = ParagraphLayout.Options(isLogical: true)
    let line = ParagraphLayout("one two", width: 8, options: options).lines[0]
    #expect(line.justified(to: 8) == line)
  }
}
