import ArabicText
import Layout
import TestSupport
import Testing

/// Ligatures and forms of the source are spelled in letters before they are laid out.
@Suite struct SpellingTests {
  @Test(arguments: [
    ("ﷺ", "صلى الله عليه وسلم"), ("ﷻ", "جل جلاله"), ("ﷲ", "الله"), ("﷼", "ریال"),
    ("﷽", "بسم الله الرحمن الرحيم"), ("ﺍﻟﺴﻼﻡ", "السلام"), ("بﻻل", "بلال"),
  ])
  func formsAreSpelledOut(form: String, letters: String) {
    let line = ParagraphLayout(form[...], width: 80).lines[0]
    #expect(line.text == ParagraphLayout(letters[...], width: 80).lines[0].text)
    #expect(line.span == form.span)
  }

  @Test func everyCellOfALigatureShowsTheWholeLigature() {
    let text = "محمد ﷺ"
    let ligature = Marked("محمد [ﷺ]").spans[0]
    let line = ParagraphLayout(text[...], width: 80).lines[0]
    #expect(line.cells.filter { $0.span == ligature }.count == 18)
    #expect(line.columns(of: ligature) == [0..<18])
  }

  @Test(arguments: 1...20)
  func aLigatureWiderThanARowIsBroken(width: Int) {
    let text = "﷽ ﷺ"
    let lines = ParagraphLayout(text[...], width: width).lines
    #expect(lines.allSatisfy { $0.width <= width })
    #expect(lines.first?.span.lowerBound == text.span.lowerBound)
    #expect(lines.last?.span.upperBound == text.span.upperBound)
    #expect(lines.flatMap(\.cells).filter { $0.glyph != " " }.count == 34)
  }
}
