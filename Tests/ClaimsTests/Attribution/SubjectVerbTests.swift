import TestSupport
import Testing

/// X قال إن: the subject before its verb, with the particles that bring it there.
@Suite struct SubjectVerbTests {
  @Test(
    arguments: [
      "[الحكومة] ‹قالت› {إنها ستدفع الرواتب}.",
      "[مسؤولون محليون] ‹يقولون› {إن المياه قطعت عن الحي}.",
      "لكن [المتحدث باسم الوزارة] ‹قال› {إن القرار نهائي}.",
      "إلا أن [نقابة المعلمين] ‹ترى› {أن الزيادة لا تكفي}.",
      "غير أن [مدير المطار] ‹أكد› {أن الرحلات مستمرة}.",
      "أما [المعارضة] ‹فتقول› {إن الأرقام غير دقيقة}.",
      "وكانت [وزارة الداخلية] قد ‹أعلنت› {أن الحدود أغلقت}.",
      "وكان [رئيس الشركة] ‹حذر› الشهر الماضي من {أن الأسعار سترتفع}.",
      "وقد ‹أوضح› [المدير] {أن العرض انتهى}.",
      "في حين ‹قالت› [المعارضة] {إن النتائج مزورة}.",
      "بينما ‹تؤكد› [الوزارة] {أن المخزون كاف}.",
      "[رئيس اللجنة نفسه] ‹اعترف› {بأن الأرقام ناقصة}.",
      "لكن [مصادر في البلدية]، وهي قليلة، ‹أكدت› {أن السد سليم}.",
      "[البلدية]، مالكة السوق، ‹أعلنت› {أن الإيجار سيرتفع}.",
      "لكن [مدير المتحف، وليد الشماع]، ‹أكد› {أن الترميم تأخر}.",
    ] as [MarkedClaims])
  func findsTheSubjectBeforeItsVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func isAPartyDescribedBetweenCommas() {
    let expected: MarkedClaims = "[بلغاريا]، حليفة رومانيا، ‹وعدت› مولدوفا {بمساعدات جديدة}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
