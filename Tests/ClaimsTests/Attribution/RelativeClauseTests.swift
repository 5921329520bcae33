import TestSupport
import Testing

/// الذي قال إن: a verb in a relative clause speaks of its head.
@Suite struct RelativeClauseTests {
  @Test(
    arguments: [
      "عاد [السكان] الذين ‹يقولون› {إن المياه ما زالت مقطوعة}.",
      "التقى الوفد [وزير الدفاع] الذي ‹أكد› {أن الحدود آمنة}.",
      "وصلت [الطبيبة] التي ‹قالت› {إن الدواء نفد}.",
      "تحدثنا إلى [المرأتين] اللتين ‹تقولان› {إن البيت احترق}.",
    ] as [MarkedClaims])
  func hasItsHeadAsSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
