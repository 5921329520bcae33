import Claims
import Testing

@Suite struct ClaimSignsTests {
  private func signs(_ text: String) -> [[String]] {
    Analyzer().analyze(Article(parsing: text, id: "a")).claims.map(\.signs)
  }

  @Test func aClaimWithinAnotherSharesItsWords() {
    let signs = signs("خبر\n\nقال وزير النقل إن مدير المرفأ أكد أن الجسر سيفتح غدا.")
    #expect(signs.count == 2)
    #expect(signs.first?.contains("nesting.alone.shared") == true)
    #expect(signs.last?.contains("nesting.within.shared") == true)
  }

  @Test func aClaimAloneCountsItsCommas() {
    let signs = signs("خبر\n\nقال وزير النقل إن الجسر، وهو قديم، سيفتح غدا.")
    #expect(signs.count == 1)
    #expect(signs.first?.contains("nesting.alone.apart") == true)
    #expect(signs.first?.contains("commas.2.clause") == true)
  }
}
