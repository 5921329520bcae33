import TestSupport
import Testing

/// Offices that belong to who speaks: فلان رئيس النادي، مدير قسم الصحة والبيئة، فلان.
@Suite struct OfficeSourceTests {
  @Test(
    arguments: [
      "‹اقترح› [سامر حداد رئيس نادي الصيادين]، {إقامة مباراة كل عام}.",
      "‹واعتبر› [مدير برنامج المياه وسياسة الطاقة في المعهد، سامر حداد]، {أن السد سليم}.",
      "‹وأعلنت› [مديرة قسم الصحة والبيئة في المنظمة، سلمى حداد]، {إغلاق القسم}.",
      "‹وقال› [سامر حداد مدير قسم المياه في الشركة] {إن السد سليم}.",
      "وأضاف [سامر حداد مدير الشؤون القانونية في الشركة] الذي ‹أكد› {أن السد سليم}.",
      "‹أعلنت› [شركتا «نسيم» و«شراع»] {بدء العمل}.",
    ] as [MarkedClaims])
  func belongsToTheSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وكان [الاتحاد المحلي] الذي دعم رئيسه سامر حداد عملية البيع، ‹أكد› {فتح تحقيق}.",
      "‹وقال› [أحد الصيادين] ل⟦سكاي نيوز عربية⟧ {إن البحر هائج}.",
      "‹وقال› [المدير] ل⟦فرانس برس⟧ {إن السد سليم}.",
    ] as [MarkedClaims])
  func isPartedFromItsVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
