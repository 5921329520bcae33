import TestSupport
import Testing

/// قائلا behind what a verb's preposition brings in: وعد بالإصلاح قائلا إنه.
@Suite struct SayingBehindObjectTests {
  @Test(
    arguments: [
      [
        "‹وعد› [المدير] {بالتعويض} قائلا إنه قريب.",
        "وعد 「المدير」 بالتعويض ‹قائلا› {إنه قريب}.",
      ],
      [
        "‹حذر› [وزير النقل] من {الفيضان} قائلا إنه خطير.",
        "حذر 「وزير النقل」 من الفيضان ‹قائلا› {إنه خطير}.",
      ],
      [
        "‹تعهد› [المدير] {بالمضي في الخطة} قائلا إنها مهمة.",
        "تعهد 「المدير」 بالمضي في الخطة ‹قائلا› {إنها مهمة}.",
      ],
    ] as [MarkedClaims])
  func makesAClaimOfItsOwn(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
