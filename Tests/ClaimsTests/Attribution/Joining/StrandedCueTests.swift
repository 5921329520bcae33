import TestSupport
import Testing

/// A cue with its source behind a full stop: أغلق الجسر. بحسب الوكالة.
@Suite struct StrandedCueTests {
  @Test(
    arguments: [
      "‹قال› [وزير النقل] {إن الجسر سليم}. ‹بحسب ما أوردت› ⟦رويترز⟧.",
      "‹أعلنت› [البلدية] {إغلاق السوق}. ‹حسب› ⟦رويترز⟧. وعاد السكان.",
      "{ستغلق البلدية السوق}، ‹وفق ما أوردت› ⟦رويترز⟧ ‹نقلا عن› [نقابة الخبازين].",
      "{وأغلق المصنع}، ‹على ما أورد› ⟦مراسلنا⟧ ‹نقلا عن› [وزارة النقل].",
      "‹وبحسب› [رويترز] {أغلقت البلدية السوق، وعاد الصيادون}.",
    ] as [MarkedClaims])
  func tellsThroughWhomItCame(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "واحتل النادي المركز الثالث، وذلك وفقا لعدد الأهداف.",
      "وهو يعتمد على ما يتذكره الصيادون.",
    ] as [MarkedClaims])
  func namesNobodyWhereItOnlyMeasures(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
