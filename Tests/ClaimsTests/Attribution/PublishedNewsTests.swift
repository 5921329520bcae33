import TestSupport
import Testing

/// نشر الحزب بيانا قال فيه: what is published belongs neither to who speaks nor to the cue.
@Suite struct PublishedNewsTests {
  @Test(
    arguments: [
      [
        "كتب 「حزب النهضة」 بيانا على صفحته ‹قال› فيه {إن اللجنة أنهت عملها}."
      ],
      [
        "‹نشرت› [شقيقتها] تغريدة {أن اللاعب بخير}."
      ],
    ] as [MarkedClaims])
  func isNoSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
