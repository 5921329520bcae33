import ArabicText
import Layout
import Testing

@Suite struct LabelTests {
  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("ab cdef", 4, "ab…"), ("ab   ", 2, "ab"), ("", 3, ""), ("a\nb\tc", 9, "a b c"),
    ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("漢", 1, "\u{FFFD}"),
    ("دار", 2, "…\u{FEA9}"), ("דגה", 2, "…ד"), ("אבג abc", 5, "…גבא"), ("אבג abc", 6, "…a גבא"),
  ])
  func aLabelFitsItsWidth(text: String, width: Int, row: String) {
    let label = VisualLine(label: text, width: width)
    #expect(label.text == row)
    #expect(label.width <= max(0, width))
    #expect(label.span == text.span)
  }

  @Test func aCutWordShowsThatItGoesOn() {
    #expect(VisualLine(label: "ببب", width: 2).text == "…\u{FE91}")
  }

  @Test func theEllipsisStandsForTheRest() {
    let text = "abcdef"
    let label = VisualLine(label: text, width: 4)
    #expect(label.cells.last?.span == TextSpan(utf8: 3..<6))
  }

  @Test(arguments: [
    "\u{202E}abc", "a\u{2067}bcdefgh", "\u{1B}[2Jabc", "abc\u{202D}\u{2066}\u{FEFF}",
  ])
  func aHostileLabelStaysInItsPlace(text: String) {
    for width in 0...12 {
      let label = VisualLine(label: text, width: width)
      #expect(label.width <= width)
      #expect(!label.text.unicodeScalars.contains { $0.isFormatControl || $0.value < 0x20 })
    }
  }
}
