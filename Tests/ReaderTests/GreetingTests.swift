import Screen
import Testing

@testable import Reader

@Suite struct GreetingTests {
  @Test(arguments: Language.allCases)
  func saysHowTheReaderIsUsedUntilTheFirstKey(language: Language) {
    let articles = [ArticleSummary(Report.trains), ArticleSummary(Report.rain)]
    var state = ReaderState(
      articles: articles, size: Size(width: 80, height: 10), language: language, greets: true)
    let greeting = state.frame
    #expect(greeting.row(8).allSatisfy { $0.style.attributes.contains(.reverse) })
    _ = state.update(.resize(Size(width: 80, height: 10)))
    #expect(state.frame == greeting)
    _ = state.update(.character("j"))
    #expect(state.frame != greeting && !state.greets)
  }
}
