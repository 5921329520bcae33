import TestSupport
import Testing

/// A claim inside another's content is a claim of its own.
@Suite struct NestedClaimTests {
  @Test(
    arguments: [
      [
        "‹قال› [المدير] {إن الطبيب أكد أن المريض تعافى}.",
        "قال المدير إن [الطبيب] ‹أكد› {أن المريض تعافى}.",
      ],
      [
        "‹وقالت› [الشرطة]: «{أبلغنا شاهد أن السيارة مسرعة}».",
        "وقالت الشرطة: «‹أبلغنا› [شاهد] {أن السيارة مسرعة}».",
      ],
      [
        "‹وقال› [رئيس الشركة]: «{نعتقد أن السوق ستنمو}».",
        "وقال 「رئيس الشركة」: «‹نعتقد› {أن السوق ستنمو}».",
      ],
      [
        "‹وقالت› [الجارة]: «{كان جدي يقول: «الماء لا ينسى طريقه»}».",
        "وقالت الجارة: «كان [جدي] ‹يقول›: «{الماء لا ينسى طريقه}»».",
      ],
    ] as [MarkedClaims])
  func standsInTheOther(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
