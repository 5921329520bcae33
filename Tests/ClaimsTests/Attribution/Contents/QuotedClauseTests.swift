import TestSupport
import Testing

/// Quotations without a colon: a clause in quotation marks is said and names nobody.
@Suite struct QuotedClauseTests {
  @Test(
    arguments: [
      "من جانبه، ‹قال› [الجيش] {«الحكومة ستدفع الأجور قريبا»}.",
      "‹وأوضح› [الوزير] ⟦للتلفزيون الرسمي⟧ {«نحن نريد السلام»}.",
      "‹وتابع› [مصدر أمني] {«الجسر مغلق منذ أشهر»}.",
      "‹وأضاف› [سامي حداد] خلال تجمع بولاية الساحل {«سيعودون إلى القرية»}.",
      "هذا ‹وكتب› [سامي حداد] على تويتر {«لم تتصل البلدية بالسكان»}.",
      "‹وجزم› [الوزير]: {«سنفتح الجسر قريبا»}.",
      "‹وقال› [سامي حداد] الذي فاز بالسباق، في آذار/مارس {«كان الجبل عاليا والثلج كثيفا»}.",
    ] as [MarkedClaims])
  func isSaid(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(arguments: [
    "ونشر الوزير «الحقيقة كاملة».", "والمرأة التي تحدث عنها حداد تعمل في «مصنع كبير للملابس».",
    "ووصل اللاعب إلى مثلث «إم.إس.إن».",
  ])
  func wordsWithoutAClauseAreNot(_ text: String) {
    #expect(MarkedClaims(foundIn: text).claims.isEmpty)
  }
}
