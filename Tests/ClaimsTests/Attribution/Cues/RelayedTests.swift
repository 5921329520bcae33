import TestSupport
import Testing

/// The media that passed a claim on.
@Suite struct RelayedTests {
  @Test(
    arguments: [
      "‹وقال› [مصدران أمنيان] ⟦لوكالة رويترز⟧ {إن المعبر أغلق}.",
      "‹وأكد› [مدير المصنع] في حديث ⟦لقناة الجزيرة⟧ {أن الإنتاج مستمر}.",
    ] as [MarkedClaims])
  func areSpokenTo(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func mayStandBeforeTheSource() {
    let expected: MarkedClaims = "‹وقال› ⟦لصحيفة النهار⟧ [وزير المالية] {إن الموازنة جاهزة}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ونقلت› ⟦وكالة رويترز⟧ عن [مسؤول محلي] ‹قوله› {إن الطريق فتح}.",
      "‹ونقلت› ⟦صحيفة النهار⟧ عن [خبير في المناخ] {أن الجفاف سيطول}.",
      "‹ونقلت› ⟦قناة الجزيرة⟧ عن [مصادر طبية] ‹قولها›: «{الوضع تحت السيطرة تماما}».",
      "‹ونُقل› عن [رئيس البلدية] ‹قوله› {إن السد سليم}.",
      "‹وقال› [مدير الميناء] {إن الرافعة سقطت}، ‹وفق ما نقلت› ⟦وكالة رويترز⟧.",
    ] as [MarkedClaims])
  func quoteSomebody(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وذكرت› [وكالة رويترز] {أن السفينة غرقت}.",
      "‹وأوردت› [صحيفة النهار] {أن الاجتماع تأجل}.",
    ] as [MarkedClaims])
  func areSourcesThemselves(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "زار 「الوزير」 المصنع. ‹ونقلت› عنه ⟦صحيفة النهار⟧ ‹قوله› {إن العمل جيد}.",
      "وصلت 「الوزيرة」 صباحا. ‹ونقلت› ⟦صحيفة النهار⟧ عنها {أن العمل جيد}.",
      "وصل 「الوزير」 صباحا. ‹ونُقل› عنه ‹قوله› {إن العمل جيد}.",
    ] as [MarkedClaims])
  func quoteSomebodyNamedBefore(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [سالم حداد] {إنه سيعود}. ونقلت عنه وكالة رويترز قوله إن الطريق طويل.",
        "قال 「سالم حداد」 إنه سيعود. ‹ونقلت› عنه ⟦وكالة رويترز⟧ ‹قوله› {إن الطريق طويل}.",
      ],
      [
        "‹ونقلت› ⟦وكالة رويترز⟧ عن [مسؤولين محليين] ‹قولهم› {إن اللصوص فروا}. وأشاروا إلى أن الباب مكسور.",
        "ونقلت وكالة رويترز عن 「مسؤولين محليين」 قولهم إن اللصوص فروا. ‹وأشاروا› إلى {أن الباب مكسور}.",
      ],
    ] as [MarkedClaims])
  func areOfWhoIsQuotedAndNotOfTheMedium(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
