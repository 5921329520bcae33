import Screen
import Testing

@testable import Reader

@Suite struct NarrowingTests {
  private let articles = [
    ArticleSummary(
      id: "a", title: "أزمة المياه في الوادي", outlet: "النشرة", published: "2025-03-01", claims: 3,
      isUnread: true),
    ArticleSummary(
      id: "b", title: "Harbour strike", outlet: "Gazette", published: "2025-03-04T10:00:00Z",
      claims: 9),
    ArticleSummary(
      id: "c", title: "افتتاح ميناء جديد", outlet: "النشرة", published: "2025-02-11", claims: 0),
    ArticleSummary(id: "d", title: "مياه الميناء", outlet: "البريد", isUnread: true),
  ]

  private func shown(_ story: Story) -> [String] {
    story.state.list.roll.shown.map { story.state.list.articles[$0].id }
  }

  @Test func narrowsTheListAsOneTypes() {
    var story = Story(list: articles, height: 8)
    story.type("/الميناء")
    expect(
      story,
      shows: """
        ‭ ﺕﻻﺎﻘﻣ 4                                            ﺕﻻﺎﻘﻤﻟﺍ‬
        ‭ ﻝﺍﻮﻗﺃ ﻻ   2025-02-11  ﺓﺮﺸﻨﻟﺍ             ﺪﻳﺪﺟ ءﺎﻨﻴﻣ ﺡﺎﺘﺘﻓﺍ‬
        ‭                       ﺪﻳﺮﺒﻟﺍ                ءﺎﻨﻴﻤﻟﺍ ﻩﺎﻴﻣ •‬




        ‭ 1/2                                ءﺎﻨﻴﻤﻟﺍ :ﺔﻤﺋﺎﻘﻟﺍ ﻲﻓ ﺚﺤﺑ‬
        """)
  }

  @Test(arguments: [
    ("ازمه", ["a"]), ("مياه", ["a", "d"]), ("الميناء النشرة", ["c"]), ("HARBOUR", ["b"]),
    ("2025-03", ["a", "b"]), ("مَيـناء", ["c", "d"]), ("لاشيء", []), ("", ["a", "b", "c", "d"]),
  ])
  func findsByTitleOutletAndDateWhateverTheSpelling(query: String, ids: [String]) {
    var story = Story(list: articles)
    story.type("/\(query)")
    #expect(shown(story) == ids)
  }

  @Test func keepsTheNarrowedListAndItsPlace() {
    var story = Story(list: articles, height: 8)
    story.type("/مياه<Enter>j<Enter>")
    #expect(story.effects == [.open("d")])
    story.show(Report.plain("d"))
    story.type("q")
    #expect(story.state.list.selected?.id == "d")
    expect(
      story,
      shows: """
        ‭ ﺕﻻﺎﻘﻣ 4                                            ﺕﻻﺎﻘﻤﻟﺍ‬
        ‭ ﻝﺍﻮﻗﺃ 3   2025-03-01  ﺓﺮﺸﻨﻟﺍ       ﻱﺩﺍﻮﻟﺍ ﻲﻓ ﻩﺎﻴﻤﻟﺍ ﺔﻣﺯﺃ •‬
        ‭ ﻝﺍﻮﻗﺃ ﻻ               ﺪﻳﺮﺒﻟﺍ                  ءﺎﻨﻴﻤﻟﺍ ﻩﺎﻴﻣ‬




        ‭  ﺝﻭﺮﺧ q  ﺓﺪﻋﺎﺴﻣ ?  ﻞﻜﻟﺍ ﺽﺮﻋ Esc  ﺢﺘﻓ Enter  2/2  ﻩﺎﻴﻣ :ﺚﺤﺑ‬
        """)
    story.type("<Esc>")
    #expect(shown(story) == ["a", "b", "c", "d"])
    #expect(story.state.list.selected?.id == "d")
  }

  @Test func widensWhileOneErases() {
    var story = Story(list: articles)
    story.type("/ميناءx")
    #expect(shown(story).isEmpty)
    story.type("<Enter><Enter>j")
    #expect(story.effects.isEmpty)
    story.type("/<Backspace>")
    #expect(shown(story) == ["c", "d"])
    story.type("<Esc>")
    #expect(shown(story).count == 4)
  }

  @Test func takesOneOrderAfterTheOther() {
    var story = Story(list: articles)
    var orders: [[String]] = []
    for _ in ArticleOrder.allCases {
      story.type("s")
      orders.append(shown(story))
    }
    #expect(
      orders == [
        ["b", "a", "c", "d"], ["a", "d", "b", "c"], ["b", "a", "c", "d"], ["b", "d", "a", "c"],
        ["b", "a", "c", "d"], ["a", "b", "c", "d"],
      ])
    #expect(story.state.message == ArticleOrder.given.words.arabic)
  }

  @Test func keepsTheSelectedArticleInAnotherOrder() {
    var story = Story(list: articles)
    story.type("jjs")
    #expect(story.state.list.selected?.id == "c")
    story.type("/ميناء<Enter>s")
    #expect(shown(story) == ["d", "c"])
  }

  @Test func goesToTheNeighboursInTheOrderShown() {
    var story = Story(list: articles)
    story.type("s")
    story.show(Report.plain("a"))
    story.type("<>")
    #expect(story.effects == [.open("b"), .open("c")])
  }

  @Test func readsAnArticleByOpeningIt() {
    var story = Story(list: articles)
    story.show(Report.plain("a"))
    story.type("q")
    #expect(story.state.list.articles[0].isUnread == false)
  }

  @Test func ordersTitlesThatBeginAlike() {
    let titles = ["الجيش السوري ب", "الجيش السوري أ", "الجيش", "بيت"]
    var list = ArticleList(articles: titles.map { ArticleSummary(id: $0, title: $0) })
    while list.order != .title { list.sort() }
    #expect(
      list.roll.shown.map { titles[$0] } == ["الجيش", "الجيش السوري أ", "الجيش السوري ب", "بيت"])
  }
}
