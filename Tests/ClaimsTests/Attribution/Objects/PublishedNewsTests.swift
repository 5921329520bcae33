import TestSupport
import Testing

/// نشر الحزب بيانا قال فيه: what is published belongs neither to who speaks nor to the cue.
@Suite struct PublishedNewsTests {
  @Test(
    arguments: [
      [
        "أصدر 「اتحاد الصيادين」 بيانا عاجلا ‹قال› فيه {إن البحر هائج}."
      ],
      [
        "‹كتبت› [جارتهم] رسالة {أن البيت بخير}."
      ],
    ] as [MarkedClaims])
  func isNoSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
