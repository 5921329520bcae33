import TestSupport
import Testing

/// When something was, told without a preposition: هذا الأسبوع، العام الماضي.
@Suite struct TimeSpanTests {
  @Test(
    arguments: [
      "‹كشف› [المدير] هذا الشهر عن {خطة جديدة}.",
      "‹أعلن› [المدير] هذا العام {إغلاق المصنع}.",
      "‹كشف› [الوزير] العام الماضي عن {خطة جديدة}.",
      "‹أعلن› [الوزير] الليلة الماضية {إغلاق المصنع}.",
      "‹وتساءلت› [صحيفة الشاطئ] هذا الأسبوع عن {سبب التأخير}.",
      "‹أعلن› [قائد الشرطة، العميد سامر حداد]، مساء الثلاثاء، {إغلاق الطريق}.",
      "‹ونفى› [المدير] تماما {جميع الاتهامات}.",
    ] as [MarkedClaims])
  func isNoObject(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
