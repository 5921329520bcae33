import TestSupport
import Testing

/// واكتفى الوزير بالقول: a noun brings in what somebody says by another verb.
@Suite struct SayerTests {
  @Test(
    arguments: [
      "واكتفى [سامي حداد] السبت ‹بالقول› {«لن نعود إلى القرية»}.",
      "واكتفى [الوزير] ‹بالقول› {إن الجسر مغلق}.",
    ] as [MarkedClaims])
  func isTheSubjectOfTheVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ورد› عليه [سامي حداد] ‹بالقول›: {«لن نعود إلى القرية»}.",
      "‹وتابع› [الوزير] ‹بالقول› {إن الجسر مغلق}.",
    ] as [MarkedClaims])
  func isNamedOnceWhereTheVerbSaysIt(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
