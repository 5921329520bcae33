import ArabicText
import Layout
import TestSupport
import Testing

/// Addresses and signed numbers keep their order among Arabic.
@Suite struct IsolatesTests {
  @Test(
    arguments: [
      "اتصل على [+963 11 555 1234] الآن", "الرقم [+٩٦٣ ١١ ٥٥٥ ١٢٣٤].", "هاتف [011-5551234]، ليلا",
      "هاتف ([0933 123 456])", "بلغت [-5] درجات", "بين [-12.5] و [+3]", "خطأ [±2.5]",
      "هبط [−٣٫٥] نقطة",
      "راجع [https://example.org/a/b?q=1&c=2#d]، ثم", "راجع [www.example.org/a/] هنا.",
      "ملف [ftp://example.org/(a)/] هنا", "([http://example.org/a])",
      "اكتب إلى [press@example.org].",
      "حساب [@example_1] قال", "برد [-5°C] ليلا", "توقيت ([+03:00])",
      "بريد [0933123456@example.org] هنا",
      "لغة [C++] سريعة", "لغتا [C#] و[F#].", "بمعيار [C++17]، ثم", "صنف [B2+].",
      "هاتف [+963 (11) 555-1234]. 5 قتلى", "من [http://a.example/ب]، و[www.b.example]",
    ] as [Marked])
  func tokensReadFromLeftToRight(text: Marked) {
    let line = ParagraphLayout(text.text[...], width: 200).lines[0]
    for span in text.spans {
      let cells = line.cells.filter { $0.span.overlaps(span) }
      #expect(line.columns(of: span).count == 1)
      #expect(cells.map { String(text.text[$0.span]) }.joined() == text.text[span])
    }
  }

  @Test(arguments: [
    ("سنة 2011-2024 كذا", "2011-2024"), ("نسبة 50% كذا", "50%"), ("طائرة ب-52 كذا", "-52"),
    ("في 05-06-2024 كذا", "05-06-2024"), ("عند 3 - 5 كذا", "- 5"), ("ا:// كذا", "://"),
    ("وسم #خبر كذا", "#"), ("وسم #news كذا", "#"), ("بين 5 + 3 كذا", "+"), ("جمع 5+ كذا", "+"),
  ])
  func rangesPercentagesAndDatesAreLeftToTheBidiAlgorithm(text: String, part: String) {
    let with = ParagraphLayout(text[...], width: 200)
    let without = ParagraphLayout(text[...], width: 200, options: .init(isolatesTokens: false))
    #expect(with == without, "\(part)")
  }

  @Test func withoutIsolatesTheBidiAlgorithmTurnsThemAbout() {
    let options = ParagraphLayout.Options(isolatesTokens: false)
    let line = ParagraphLayout("هنا +963 11 555"[...], width: 80, options: options).lines[0]
    #expect(line.text.hasPrefix("555 11 963+ "))
  }

  @Test func anAddressWithArabicInItStaysInOnePiece() {
    let text: Marked = "راجع [https://example.org/خبر/12] هنا"
    let line = ParagraphLayout(text.text[...], width: 80).lines[0]
    #expect(line.columns(of: text.spans[0]).count == 1)
    #expect(line.text.contains(" https://example.org/"))
  }

  @Test func anIsolateEndsWithItsToken() {
    let line = ParagraphLayout("قال -5 (ثم) abc"[...], width: 80).lines[0]
    #expect(line.text == "abc (\u{FEE2}\u{FE9B}) -5 \u{FEDD}\u{FE8E}\u{FED7}")
  }
}
