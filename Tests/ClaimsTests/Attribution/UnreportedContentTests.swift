import TestSupport
import Testing

/// What looks like a claim and is none.
@Suite struct UnreportedContentTests {
  @Test(
    arguments: [
      "وأدانت المحكمة السائق بالقتل.",
      "وأعرب الوزير عن أمله في أن يعود الهدوء.",
      "ونشر الاتفاق الذي يقضي بأن تعود الحافلات.",
      "وخاف الناس من الأحوال التي تهدد بإغلاق المدرسة.",
    ] as [MarkedClaims])
  func isVerdictHopeRuleOrThreatOfAThing(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وحضر رجل يدعى حبيب ونقل الكتب.",
      "وسيكون لهذا أثر بالتأكيد على العمال.",
      "ويعتبر الطبيب من أشهر الأطباء في المدينة.",
      "وزار المدينة التي تعد مركزا للتجارة.",
      "وجاء ذلك ردا على «إغلاق المصنع الكبير في الشمال».",
      "وزار التاجر المعرض ويمكن أن يعود.",
      "ويظهر أن الطريق طويلة.",
      "وقرأ السكان مقترحات البلدية.",
      "وانقطع الماء مما دعا السكان إلى الرحيل.",
      "وحضر اثنان وغاب اثنين.",
      "هل تعتقد أن السعر عادل؟",
      "وإذا وجدت أن الباب مغلق فاتصل بالحارس.",
      "وارتفع النهر، ما يهدد بإغلاق الجسر.",
      "كل هذا يكشف عن ضعف السد.",
      "ووزع الطلاب مناشير منددة بالقرار.",
      "وكانت مشاركة اللاعب غير مؤكدة: «ما زال يتألم من إصابته».",
      "ونشرت البلدية وصفاً لحديقة «النسيم».",
      "وكان الحارس جاهزا حسب المقتضى.",
      "سيعلن الوزير غدا خطته الجديدة.",
      "وستعلن الشركة قريبا خطتها الجديدة.",
      "سوف تعلن الشركة قريبا خطتها الجديدة.",
    ] as [MarkedClaims])
  func isNamingOrWhatAThingIs(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func whatIsSaidInItIsSaid() {
    let expected: MarkedClaims =
      "وقرأ 「سامي حداد」 الخطاب الذي ‹دعا› فيه إلى {الحوار}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
