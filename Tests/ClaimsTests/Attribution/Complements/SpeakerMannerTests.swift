import TestSupport
import Testing

/// What a participle or an adverb tells of how somebody speaks.
@Suite struct SpeakerMannerTests {
  @Test(
    arguments: [
      "‹وقالت› [ليلى حداد]، ‹معتذرة› بصورة مفاجئة: {«أخطأت في حق الجمهور»}.",
      "‹وقال› [الوزير]، ‹ساخرا›: {«الجسر مفتوح للطيور»}.",
      "‹وقال› [الوزير]، ‹معتذرا› بصورة مفاجئة {«لن نغلق الجسر»}.",
      [
        "وكان [سامي حداد] ‹قال› في كلمة له، معلنا انسحاب حزبه من الحكومة: {«لن نعود إلى الحكومة هذا العام»}.",
        "وكان 「سامي حداد」 قال في كلمة له، ‹معلنا› {انسحاب حزبه من الحكومة}: «لن نعود إلى الحكومة هذا العام».",
      ],
    ] as [MarkedClaims])
  func leavesTheQuotationToTheVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹قالت› [ليلى حداد]، معتذرة بصورة مفاجئة، {إن الجمهور غاضب}.",
      "‹وقال› [الوزير]، ‹مشيرا› إلى الحادث، {إن الطريق طويل}.",
      "‹وقال› [سامي حداد]، معتذرا بصورة مفاجئة {إن الجمهور غاضب}.",
    ] as [MarkedClaims])
  func leavesTheClauseBehindAComma(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأعلن› [مسؤولون] مرارا {أن الأسعار سترتفع}.",
      "‹وأوضح› [الوزير] غاضبا {أن الطريق مغلق}.",
      "[الوزير] ‹أوضح› قبل أيام {أن الطريق مغلق}.",
      "[الوزير] ‹أوضح› من بيروت {أن الطريق مغلق}.",
    ] as [MarkedClaims])
  func isNoPartOfTheSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "بعث 「رئيس الحكومة」 رسائل إلى الناس، ‹مؤكدا› «بلا اعتذار» {أن الضريبة سترتفع}."
    ] as [MarkedClaims])
  func standsInMarksBeforeTheClause(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
