import Claims
import Screen
import Testing

@testable import Reader

@Suite struct ListTests {
  private let articles = [
    ArticleSummary(Report.trains),
    ArticleSummary(
      id: "b", title: "Rain in the north", outlet: "Gazette", published: "2025-03-01"),
    ArticleSummary(id: "c", title: "مقال ثالث"),
  ]

  @Test func showsTitlesOutletsDatesAndClaims() {
    expect(
      Story(list: articles, height: 8),
      shows: """
        ‭ ﺕﻻﺎﻘﻣ 3                                            ﺕﻻﺎﻘﻤﻟﺍ‬
        ‭ ﻝﺍﻮﻗﺃ 6  2025-03-02  ﺓﺮﺸﻨﻟﺍ         ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭          2025-03-01  Gazette             Rain in the north‬
        ‭                                                  ﺚﻟﺎﺛ ﻝﺎﻘﻣ‬



        ‭        ﺔﻣﻼﻋ m  ﺐﻴﺗﺮﺗ s  ﺝﻭﺮﺧ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺢﺘﻓ Enter‬
        """)
  }

  @Test func opensTheSelectedArticle() {
    var story = Story(list: articles)
    story.type("j<Enter>")
    #expect(story.effects == [.open("b")])
  }

  @Test(arguments: ["q", "<Backspace>", "ض"])
  func returnsToThePlaceInTheList(key: String) {
    var story = Story(list: articles)
    story.type("jj<Enter>")
    story.show(Report.plain("c"))
    story.type(key)
    #expect(story.state.view == .list && story.state.list.selection == 2)
    #expect(story.effects == [.open("c")])
  }

  @Test func quitsAtTheRoot() {
    var list = Story(list: articles)
    list.type("q")
    #expect(list.effects == [.quit])
    var article = Story()
    article.type("q")
    #expect(article.effects == [.quit])
  }

  @Test func goesToTheNeighbours() {
    var story = Story(list: articles)
    story.show(Report.plain("b"))
    story.type("<>")
    #expect(story.effects == [.open("trains"), .open("c")])
    story.show(Report.plain("c"))
    story.type(">")
    #expect(story.state.message == Phrase.noNextArticle.words.arabic)
  }

  @Test func learnsTheNumberOfClaims() {
    var story = Story(list: articles)
    story.show(Report.plain("b"))
    story.type("q")
    #expect(story.state.list.articles[1].claims == 0)
  }

  @Test func saysWhyAnArticleCannotBeOpened() {
    var story = Story(list: articles)
    var state = story.state
    state.fail("b.txt: لا يمكن قراءة الملف.")
    #expect(state.message != nil)
    story.type("j")
    #expect(story.state.message == nil)
  }

  @Test func keepsTheSelectionOnTheScreenOfAnyLongList() {
    let many = (1...500).map { ArticleSummary(id: "\($0)", title: "مقال \($0)") }
    var story = Story(list: many, width: 40, height: 10)
    for keys in ["j", " ", "G", "k", "b", "g"] {
      story.type(keys)
      #expect(story.rows { $0.attributes.contains(.reverse) }.count == 1)
    }
  }
}
