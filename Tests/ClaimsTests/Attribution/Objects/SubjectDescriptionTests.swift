import TestSupport
import Testing

/// What stands between a verb's subject and the noun phrase that it takes.
@Suite struct SubjectDescriptionTests {
  @Test(
    arguments: [
      "كان [الوزير] ‹أعلن› في تموز الماضي {إغلاق ثلاث مدارس}.",
      "‹وأعلن› [الناطق باسم هيئة الطرق] {إصابة خمسة عمال}.",
      "‹أكدت› [بعثة الاتحاد الأفريقي في تشاد] {تمديد عملها}.",
      "‹ورحب› [النائب]، الذي فاز في المدينة، {بالقرار}.",
      "‹وندد› [مدير الأمم المتحدة] {بمقتل العمال}.",
      "‹وقال› [الطبيب سامي حداد]، وهو جراح من حلب، قام بالعملية، {إن المريض بخير}.",
      "لكن [الطبيبة هدى سالم]، وهي باحثة في المعهد، ‹قالت› {إن العينة صغيرة}.",
      "‹وقال› [الوزير] في مقابلة نشرتها الصحيفة {إن السد سليم}.",
      "‹وقال› [مسؤول] رفض الكشف عن اسمه لأنه غير مخول بالكلام {إن السد سليم}.",
      "‹قالت› [امرأة] كانت تقف أمام المخبز: {«لم يبق خبز»}.",
      "‹قالت› [امرأة]، ولم تذكر اسمها: {«لم يبق خبز»}.",
    ] as [MarkedClaims])
  func isPassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وتنفي› [كل من بلغاريا ورومانيا] {حدوث أي تأخير}.",
      "‹وتنفي› [بلغاريا ورومانيا] {صحة الخبر}.",
    ] as [MarkedClaims])
  func isNotASecondName(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعلنت› [البلدية] {تسلم عشر حافلات}.",
      "‹وهددت› [كندا] {بفرض غرامات على الموردين}.",
    ] as [MarkedClaims])
  func theNounMayLookLikeAVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأعلن› [الوزير]، في حوار مع ⟦قناة بي. بي. سي⟧، {أن الجسر جاهز}.",
      "‹وأعلن› [الوزير جان إيف لو برتون] {أن الجسر جاهز}.",
    ] as [MarkedClaims])
  func aNameMayHoldStopsAndParticles(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
