import TestSupport
import Testing

/// What stands between a verb's subject and the noun phrase that it takes.
@Suite struct SubjectDescriptionTests {
  @Test(
    arguments: [
      "كان [الوزير] ‹أعلن› في مايو الماضي {انسحاب بلاده من الاتفاق}.",
      "‹وأعلن› [الناطق باسم وزارة الصحة] {مقتل أربعة عمال}.",
      "‹أكدت› [بعثة الاتحاد الأوروبي في الجزائر] {استدعاء سفيرها}.",
      "‹ورحب› [النائب]، الذي فاز في المدينة، {بالقرار}.",
      "‹وندد› [مدير الأمم المتحدة] {بمقتل العمال}.",
    ] as [MarkedClaims])
  func isPassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وتنفي› [كل من سوريا وروسيا] {وقوع أي خرق}.",
      "‹وتنفي› [سوريا وروسيا] {صحة الخبر}.",
    ] as [MarkedClaims])
  func isNotASecondName(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعلنت› [البلدية] {تسلم عشر حافلات}.",
      "‹وهدد› [ترامب] {بفرض غرامات على الموردين}.",
    ] as [MarkedClaims])
  func theNounMayLookLikeAVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأعلن› [الوزير]، في مقابلة مع ⟦قناة بي. بي. سي⟧، {أن الجسر جاهز}.",
      "‹وأعلن› [الوزير جان إيف لو برتون] {أن الجسر جاهز}.",
    ] as [MarkedClaims])
  func aNameMayHoldStopsAndParticles(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
