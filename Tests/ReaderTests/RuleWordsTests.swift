import ArabicText
import Claims
import Testing

@testable import Reader

@Suite struct RuleWordsTests {
  @Test func explainsEveryRuleOfTheAnalyserAndNoOther() {
    #expect(Set(Claim.whyByRule.keys) == Set(Claim.rules))
  }

  @Test(arguments: Language.allCases)
  func explainsEachRuleInItsOwnWords(language: Language) {
    let words = Claim.whyByRule.values.map { $0[language] }
    #expect(Set(words).count == Claim.rules.count)
    #expect(
      words.allSatisfy { $0.unicodeScalars.contains(where: \.isArabic) == (language == .arabic) })
  }

  @Test(arguments: [
    (0.0, "low (0%)"), (0.494, "low (49%)"), (0.5, "medium (50%)"), (0.79, "medium (79%)"),
    (0.8, "high (80%)"), (1.0, "high (100%)"),
  ])
  func saysHowSureAClaimIs(confidence: Double, words: String) {
    let claim = Claim(
      id: 1, cues: [], source: .unknown, content: [], form: .direct, stance: .say, rule: "passive",
      confidence: confidence)
    #expect(claim.confidenceWords.english == words)
  }
}
