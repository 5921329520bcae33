import ArabicText
import Claims
import Testing

@Suite struct AttributionsTests {
  /// Every way to lay two spans over three sentences.
  @Test func agreeWithEverySentenceAskedAlone() {
    let text = "أب. جد. هو."
    let article = Article(parsing: text, id: "a")
    #expect(article.sentences.count == 3)
    let places = Array(0...text.utf8.count)
    for lower in places {
      for upper in places where upper >= lower {
        let claims = [claim(lower..<upper), claim(0..<1)]
        let analysis = Analysis(
          article: article, actors: [], places: [], mentions: [], claims: claims)
        #expect(analysis.attributions == article.sentences.map(analysis.isAttributed))
      }
    }
  }

  private func claim(_ content: Range<Int>) -> Claim {
    Claim(
      id: 1, cues: [], source: .unknown, content: [TextSpan(utf8: content)], form: .indirect,
      stance: .say, rule: "test", confidence: 0.5)
  }
}
