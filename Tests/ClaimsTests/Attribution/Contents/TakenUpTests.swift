import TestSupport
import Testing

/// وهو ما نفاه الوزير: what stands before the remark is what is said.
@Suite struct TakenUpTests {
  @Test(
    arguments: [
      "{وتراجعت مبيعات الشركة هذا العام}، وهو ما ‹نفته› [الوزارة].",
      "{وأغلق المصنع أبوابه}، وهو الأمر الذي ‹أكدته› [البلدية].",
      "{وأغلق المصنع أبوابه}، الأمر الذي ‹نفته› [البلدية].",
      "{وباعت الشركة السفينة سرا}، وهي تهمة ‹ينفيها› [المدير].",
      "{ستتحسن الخدمة في القرى}، الأمر الذي ‹رحب› به [وزير الصحة].",
    ] as [MarkedClaims])
  func isTheClauseBefore(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ورحل المدرب، وهو ما ‹يراه› [رئيس النادي] {خيانة للفريق}.",
      "‹واعترضت› [الكويت]، العضو في المجلس، على {نص البيان}.",
    ] as [MarkedClaims])
  func isAJudgementOrStandsBehindAnApposition(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
