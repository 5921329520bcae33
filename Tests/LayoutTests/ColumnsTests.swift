import ArabicText
import Layout
import TestSupport
import Testing

@Suite struct ColumnsTests {
  @Test(
    arguments: [
      ("abc [def] ghi", [4..<7]), ("אבג [דהו] זחט", [4..<7]), ("[אבג abc] def", [0..<3, 7..<11]),
      ("[漢]字", [0..<2]), ("漢[字]", [2..<4]), ("abc[ ]", []), ("א[בגa]b", [0..<1, 2..<4]),
    ] as [(Marked, [Range<Int>])])
  func aStretchOfTextHasItsColumns(text: Marked, columns: [Range<Int>]) {
    let line = ParagraphLayout(text.text[...], width: 80).lines[0]
    #expect(line.columns(of: text.spans[0]) == columns)
  }

  @Test func nothingHasNoColumns() {
    let line = ParagraphLayout("abc"[...], width: 80).lines[0]
    #expect(line.columns(of: TextSpan(utf8: 1..<1)) == [])
    #expect(line.columns(of: TextSpan(utf8: 7..<9)) == [])
  }

  @Test func aColumnHasItsCell() {
    let line = ParagraphLayout("a漢b"[...], width: 80).lines[0]
    #expect((-1...4).map { line.cell(atColumn: $0)?.glyph } == [nil, "a", "漢", "漢", "b", nil])
  }

  @Test(arguments: ["قال Reuters في 2024: «لا» 漢字", "زار الوفد 👍 (أمس)"])
  func columnsAndCellsAgree(text: String) {
    for line in ParagraphLayout(text[...], width: 12).lines {
      for column in 0..<line.width {
        let cell = line.cell(atColumn: column)
        #expect(cell.map { line.columns(of: $0.span).contains { $0.contains(column) } } == true)
      }
    }
  }
}
