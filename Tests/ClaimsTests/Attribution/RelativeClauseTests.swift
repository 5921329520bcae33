import TestSupport
import Testing

/// الذي قال إن: a verb in a relative clause speaks of its head.
@Suite struct RelativeClauseTests {
  @Test(
    arguments: [
      "عاد [السكان] الذين ‹يقولون› {إن المياه ما زالت مقطوعة}.",
      "وصلت [الطبيبة] التي ‹قالت› {إن الدواء نفد}.",
      "تحدثنا إلى [المرأتين] اللتين ‹تقولان› {إن البيت احترق}.",
    ] as [MarkedClaims])
  func hasItsHeadAsSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  /// The tagger has to part the object from the subject before it.
  @Test func hasItsHeadAloneAsSource() {
    let expected: MarkedClaims = "التقى الوفد [وزير الدفاع] الذي ‹أكد› {أن الحدود آمنة}."
    withKnownIssue { #expect(MarkedClaims(foundIn: expected.text) == expected) }
  }
}
