import TestSupport
import Testing

/// قال 40 في المئة من السكان: so many in a hundred speak.
@Suite struct PercentageTests {
  @Test(
    arguments: [
      "‹قال› [24 في المئة] {إنهم لم يزوروا المتحف}.",
      "‹وقال› [نحو 40 بالمئة من المزارعين] {إن السد فارغ}.",
      "‹ورأى› [أكثر من 80 في المئة من السكان] {أن الطريق خطر}.",
      "‹وأعرب› [65 في المئة من الباعة] عن {دعمهم للخطة}.",
      "وأغلق السوق رغم أن [14 في المئة من الباعة] ‹قالوا› {إنهم لن يعودوا}.",
    ] as [MarkedClaims])
  func areWhoSpeaks(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
