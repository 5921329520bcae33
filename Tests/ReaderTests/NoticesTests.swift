import Screen
import TestSupport
import Testing

@testable import Reader

@Suite struct NoticesTests {
  private let articles = [ArticleSummary(Report.trains), ArticleSummary(Report.rain)]

  @Test(arguments: Language.allCases)
  func sayHowTheReaderIsUsedUntilTheFirstKey(language: Language) {
    var state = ReaderState(
      articles: articles, size: Size(width: 80, height: 10), language: language, greets: true)
    let greeting = state.frame
    #expect(greeting.row(8).allSatisfy { $0.style.attributes.contains(.reverse) })
    _ = state.update(.resize(Size(width: 80, height: 10)))
    #expect(state.frame == greeting)
    _ = state.update(.character("j"))
    #expect(state.frame != greeting && state.notices.isEmpty)
  }

  @Test func leaveTheKeysToBeSeen() {
    var state = ReaderState(
      articles: articles, size: Size(width: 80, height: 8), language: .english, greets: true)
    state.announce("config: something is wrong in it.")
    let rows = state.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[5].contains("Welcome") && rows[6].contains("something is wrong"))
    #expect(rows[7].contains("Enter open"))
  }

  @Test func takeTheLastRowOfAScreenWithoutOneForKeys() {
    var state = ReaderState(
      articles: articles, size: Size(width: 40, height: 5), language: .english)
    state.announce("config: wrong.")
    #expect(state.frame.text.split(separator: "\n").last == " config: wrong.")
  }

  @Test(arguments: Language.allCases)
  func nameTheKeysThatAPersonHasChosen(language: Language) {
    let changes: [(Action, [Event])] = [
      (.help, [.key(.function(1))]), (.bookmarks, [.character("B")]),
    ]
    let state = ReaderState(
      articles: articles, size: Size(width: 80, height: 8), language: language,
      keys: KeyBindings.rebinding(changes.map { (action: $0.0, keys: $0.1) }).bindings, greets: true
    )
    let greeting = state.notices[0]
    #expect(greeting.contains(" F1 ") && greeting.contains(" q ") && !greeting.contains("?"))
    #expect(state.words(.bookmarkKept).contains("(B "))
    #expect(Phrase.allCases.allSatisfy { !state.words($0).contains("%") })
  }
}
