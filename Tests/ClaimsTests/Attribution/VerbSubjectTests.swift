import TestSupport
import Testing

/// قال X إن: the verb, its subject, the content.
@Suite struct VerbSubjectTests {
  @Test(
    arguments: [
      "‹قال› [وزير المالية] {إن العجز انخفض}.",
      "‹وقالت› [مديرة المدرسة] {إن الدروس ستستأنف يوم الأحد}.",
      "‹ويرى› [خبراء الاقتصاد] {أن الأسوأ لم يأت بعد}.",
      "‹أفادت› [مصادر أمنية] {بأن الحريق أخمد}.",
      "‹وذكرت› [الشرطة] {أن السائق هرب من المكان}.",
      "‹وشدد› [رئيس اللجنة] على {أن الموعد لن يتغير}.",
      "‹وحذر› [الدفاع المدني] من {أن السيول قد تعود}.",
      "‹واعترف› [المدرب] {بأنه أخطأ في التشكيلة}.",
      "‹ونفى› [رئيس النادي] {أن يكون قد استقال}.",
      "‹وتوقعت› [هيئة الأرصاد] {أن تنخفض درجات الحرارة}.",
    ] as [MarkedClaims])
  func givesTheClause(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› للصحفيين [وزير النقل] {إن الجسر آمن}.",
      "‹وأكد› [رئيس البلدية]، الثلاثاء، {أن الطريق سيفتح قريبا}.",
      "‹وأعلن› أمس [المتحدث باسم الجيش] {أن المعبر أغلق}.",
      "‹وأوضح› [وزير الزراعة] في مؤتمر صحفي عقده في العاصمة {أن المحصول تضاعف}.",
      "‹وصرح› [نائب المدير]، عقب الاجتماع، {بأن الاتفاق بات قريبا}.",
      "من جهتها، ‹قالت› [النقابة] {إن الإضراب مستمر}.",
    ] as [MarkedClaims])
  func passesOverTimeOccasionAndAddressee(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعلنت› [وزارة الصحة] {تسجيل عشر إصابات جديدة}.",
      "‹وأفادت› [الشرطة] {بمقتل ثلاثة عمال في انهيار مبنى}.",
      "‹ونفت› [الشركة] {هذه الاتهامات}.",
      "‹وكشفت› [إدارة المتحف] عن {خطة لترميم القاعة الكبرى}.",
      "‹ورحبت› [نقابة المعلمين] {بقرار الوزارة}.",
      "‹وأدانت› [الحكومة] {الهجوم على القافلة}.",
    ] as [MarkedClaims])
  func givesANounAsContent(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func aPlanDoesNotSpeak() {
    let expected: MarkedClaims = "‹وأشار› [مدير المشروع] إلى {أن العمل يسير وفق الخطة}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
