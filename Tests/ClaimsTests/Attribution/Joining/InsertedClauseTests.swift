import TestSupport
import Testing

/// قال السائق، الذي رفض ذكر عنوانه، إن: what is said of the subject does not say the content.
@Suite struct InsertedClauseTests {
  @Test(
    arguments: [
      "‹وقال› [السائق]، الذي رفض ذكر عنوانه خوفا على أسرته، {إن الطريق مغلق}.",
      "‹وقالت› [سلمى حداد] التي دونت تفاصيل الرحلة في دفتر قديم: {«عدنا إلى البيت»}.",
      [
        "‹وقال› [المدير]، الذي كشف عن بيع القوارب، {إن الموسم صعب}.",
        "وقال [المدير]، الذي ‹كشف› عن {بيع القوارب}، إن الموسم صعب.",
      ],
    ] as [MarkedClaims])
  func hasOnlyWhatItTakesItself(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وكتب› [سامي حداد] ‹يقول›: {«عدنا إلى البيت»}.",
      [
        "‹قال› [سامي حداد] {إن النهر ارتفع}. ومضى يقول: «عدنا إلى البيت».",
        "قال 「سامي حداد」 إن النهر ارتفع. ‹ومضى› ‹يقول›: {«عدنا إلى البيت»}.",
      ],
    ] as [MarkedClaims])
  func theImperfectOfSayingRepeatsTheVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
