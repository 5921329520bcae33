import TestSupport
import Testing

/// الأسعار سترتفع، تقول الصحيفة: the verb and who speaks behind what is said.
@Suite struct PostposedCueTests {
  @Test(
    arguments: [
      "{ستبقى الأسعار مرتفعة طوال هذا العام}، ‹تقول› [الصحيفة البريطانية].",
      "{أعلنت المصانع إغلاق أبوابها طوال الصيف} ‹تقول› [الصحيفة] التي زارت المدينة.",
    ] as [MarkedClaims])
  func closesTheSentence(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.contains { expected.claims.first == $0 })
  }

  @Test(
    arguments: [
      "{عاد العمال إلى المصنع أمس}. ‹بحسب› [رويترز].",
      "{أغلق المصنع أبوابه}، ‹وفقا لما أورده› [موقع النسيم].",
      "{أغلق المصنع أبوابه}، ‹بحسب ما جاء› لاحقا في [التقرير].",
      "{أغلق المصنع أبوابه}، ‹بحسب ما ذكرت› [إذاعة المرفأ].",
      "{أغلق المصنع أبوابه}، ‹وفقا لقوله›.",
    ] as [MarkedClaims])
  func aCueCanStandForItselfOrHaveItsOwner(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
