import ArabicText
import TestSupport
import Testing

@Suite struct FingerprintTests {
  private static let report = """
    وصل وفد من وزارة النقل صباح الثلاثاء إلى ميناء المدينة للاطلاع على أعمال توسيع الرصيف الشرقي.
    وقال مدير الميناء إن الأشغال بلغت مراحلها الأخيرة، وإن أول سفينة سترسو في الرصيف مطلع العام المقبل.
    وأضاف أن الميناء استقبل منذ بداية السنة أكثر من ثلاثة آلاف سفينة محملة بالحبوب والأخشاب ومواد البناء.
    ويشكو تجار في السوق القديمة من بطء التخليص، ويطالبون بفتح مكتب للجمارك يعمل طوال الليل وأيام العطل.
    ومن المقرر أن يلتقي الوفد غدا ممثلين عن غرفة التجارة ثم يعود إلى العاصمة لعرض ما انتهى إليه.
    """

  @Test(arguments: [
    (report, 0), (report.replacing("،", with: "").replacing(".", with: " . "), 0),
    (report.replacing("إ", with: "ا").replacing("ة", with: "ه"), 0),
    (report.split(separator: "\n").reversed().joined(separator: "\n"), 8),
    (report.replacing("الثلاثاء", with: "الأربعاء"), 8), (report + "\nشارك الخبر", 8),
  ])
  func isNearThatOfTheSameReport(other: String, distance: Int) throws {
    let (one, two) = try (
      #require(Fingerprint(of: Self.report)), #require(Fingerprint(of: other))
    )
    #expect(one.distance(to: two) <= distance)
  }

  @Test func isFarFromThatOfAnotherReport() throws {
    let other = """
      فاز فريق الجامعة ببطولة الشطرنج بعد مباراة امتدت خمس ساعات أمام حامل اللقب في قاعة البلدية.
      وعزت المدربة الفوز إلى تدريب يومي بدأ قبل عامين بثلاثة لاعبين، وصار اليوم يجمع أربعين طالبا وطالبة.
      وتنطلق الدورة المقبلة في الربيع بمشاركة فرق من سبع مدن، على أن تقام مبارياتها في المكتبة الوطنية.
      """
    let (one, two) = try (
      #require(Fingerprint(of: Self.report)), #require(Fingerprint(of: other))
    )
    #expect(one.distance(to: two) > 16)
  }

  @Test func isStoredAsItsBits() throws {
    let fingerprint = try #require(Fingerprint(of: Self.report))
    #expect(Fingerprint(bits: fingerprint.bits) == fingerprint)
    // Every version of the program must find the bits again that an earlier one stored.
    #expect(String(fingerprint.bits, radix: 16) == "89bdae4043e74fa0")
  }

  @Test(arguments: oddTexts) func isNotGuessedFromAFewWords(_ text: String) {
    #expect(Fingerprint(of: text) == nil)
  }
}
