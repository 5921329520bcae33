import ArabicText
import Claims
import Screen
import Testing

@testable import Reader

@Suite struct BookmarkTests {
  private let articles = [ArticleSummary(Report.trains), ArticleSummary(Report.rain)]

  @Test func keepsTheSentenceThatIsReadAndReturnsToIt() {
    var story = Story(list: articles, height: 10)
    story.show(Report.trains)
    story.type("nnm")
    #expect(story.state.message == "وُضعت علامة هنا (' لعرض العلامات).")
    story.type("qj<Enter>")
    story.show(Report.rain)
    story.type("m'")
    expect(
      story,
      shows: """
        ‭ ﻥﺎﺘﻣﻼﻋ                                             ﺕﺎﻣﻼﻌﻟﺍ‬
        ‭              The river, said the weather office, will rise‬
        ‭ 2025-03-02  ﺓﺮﺸﻨﻟﺍ                       Rain in the north‬
        ‭ …ﺘﻓﻻﺍ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ ﺖﻔﻧﻭ‬
        ‭ 2025-03-02  ﺓﺮﺸﻨﻟﺍ                  ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬




        ‭        ﺮﻣﺍﻭﺃ :  ﺔﻣﻼﻋ m  ﻉﻮﺟﺭ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺢﺘﻓ Enter‬
        """)
    story.type("j<Enter>")
    #expect(story.effects.last == .open("trains"))
    story.show(Report.trains)
    #expect(story.focusedText == "ونفت")
    story.type("q")
    #expect(story.state.page?.topic == .bookmarks)
    story.type("q")
    #expect(story.reading.article.id == "rain")
    story.type("q")
    #expect(story.state.view == .list)
    #expect(story.screen.contains("*"))
  }

  @Test func takesAMarkAway() {
    var story = Story()
    story.type("mm")
    #expect(story.state.bookmarks.isEmpty)
    #expect(story.state.message == Phrase.bookmarkForgotten.words.arabic)
    guard case .bookmark(let kept) = story.effects.first else { return #expect(Bool(false)) }
    #expect(story.effects.last == .forget(kept))
    #expect(kept.words.hasPrefix("قالت وزارة النقل") && kept.title == "خط قطار جديد في الواحة")
  }

  @Test func takesBackWhatCouldNotBeKept() throws {
    var story = Story(list: articles, language: .english)
    story.type("m")
    let kept = try #require(story.effects.last)
    story.state.takeBack(kept)
    #expect(story.state.bookmarks.isEmpty)
    story.type("mm")
    let forgotten = try #require(story.effects.last)
    #expect(story.state.bookmarks.isEmpty)
    story.state.takeBack(forgotten)
    #expect(story.state.bookmarks.map(\.article) == [articles[0].id])
  }

  @Test func takesAMarkAwayFromTheirList() {
    var story = Story(list: articles, language: .english)
    story.type("mjm'm")
    #expect(story.state.page?.rows.count == 1)
    story.type("m")
    #expect(story.state.page?.rows.isEmpty == true)
    #expect(story.screen.contains("No bookmarks yet"))
    story.type("q")
    #expect(story.state.view == .list)
  }

  @Test func marksAWholeArticleInTheList() {
    var story = Story(list: articles)
    story.type("m'<Enter>")
    #expect(story.effects.last == .open("trains"))
    story.show(Report.trains)
    #expect(story.reading.top == 0)
  }

  @Test func knowsTheBookmarksFromBefore() {
    let kept = Excerpt(
      article: "rain", span: TextSpan(utf8: 0..<5), kind: .bookmark, words: "Rain", title: "Rain")
    let state = ReaderState(
      articles: articles, size: Size(width: 60, height: 10), bookmarks: [kept])
    #expect(state.isBookmarked("rain") && !state.isBookmarked("trains"))
  }
}
