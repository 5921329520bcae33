import ArabicText
import Claims
import Screen
import TestSupport
import Testing

@testable import Reader

@Suite struct LibraryTests {
  @Test(arguments: Language.allCases)
  func saysHowToFillAnEmptyLibrary(language: Language) {
    let story = Story(list: [], width: 100, height: 8, language: language, isLibrary: true)
    #expect(story.screen.contains("isnad import"))
    #expect(story.screen.contains(" I "))
  }

  @Test func offersWhatTheListCanBeFilteredBy() {
    var story = Story.library()
    story.type("f")
    expect(
      story,
      shows: """
        ‭ ﺕﻻﺎﻘﻣ 3                                            ﺕﻻﺎﻘﻤﻟﺍ‬
        ‭ ﻝﺍﻮﻗﺃ 3   2025-03-01  ﺓﺮﺸﻨﻟﺍ                 ﻩﺎﻴﻤﻟﺍ ﺔﻣﺯﺃ •‬
        ‭ ﻝﺍﻮﻗﺃ 9   2025-02-04  Gazette               Harbour strike‬
        ‭────────────────────────────────────────────────────────────‬
        ‭                                                      ﻑﺮﻄﻟﺍ‬
        ‭                                                     ﻒﻗﻮﻤﻟﺍ‬
        ‭                                                     ﻥﺎﻜﻤﻟﺍ‬
        ‭                                              ﺓﺮﺷﺎﻨﻟﺍ ﺔﻬﺠﻟﺍ‬
        ‭                                                :ﺐﺴﺤﺑ ﺔﻴﻔﺼﺗ‬
        """)
  }

  @Test func filtersByAnActorOfTheLibrary() {
    var story = Story.library()
    story.type("f<Enter>")
    #expect(story.effects == [.offer(.filter(.actor))])
    story.offer(
      [
        Offer("تركيا", gloss: "Turkey", detail: "3 مقالات", key: "TUR"), Offer("لبنان", key: "LBN"),
      ],
      for: .filter(.actor))
    story.type("turk<Enter>")
    var filter = ArticleFilter()
    filter[.actor] = Offer("تركيا", gloss: "Turkey", detail: "3 مقالات", key: "TUR")
    #expect(story.effects.last == .filter(filter))
    story.fit(["b", "c"])
    expect(
      story,
      shows: """
        ‭ ﺕﻻﺎﻘﻣ 3                                            ﺕﻻﺎﻘﻤﻟﺍ‬
        ‭ ﻝﺍﻮﻗﺃ 9   2025-02-04  Gazette               Harbour strike‬
        ‭ ﻝﺍﻮﻗﺃ ﻻ   2025-03-11  ﺓﺮﺸﻨﻟﺍ                  ءﺎﻨﻴﻣ ﺡﺎﺘﺘﻓﺍ‬





        ‭       ﺓﺪﻋﺎﺴﻣ ?  ﻞﻜﻟﺍ ﺽﺮﻋ Esc  ﺢﺘﻓ Enter  1/2  ﺎﻴﻛﺮﺗ :ﻑﺮﻄﻟﺍ‬
        """)
    story.type("<Esc>")
    #expect(story.effects.last == .filter(ArticleFilter()))
  }

  @Test func filtersByAStance() {
    var story = Story.library()
    story.type("fالموقف<Enter>")
    #expect(story.effects.isEmpty)
    story.type("deni<Enter>")
    var filter = ArticleFilter()
    filter[.stance] = Offer("نفي", gloss: "denies", key: "deny")
    #expect(story.effects == [.filter(filter)])
    story.type("fالموقف<Enter>غناء<Enter>")
    #expect(story.state.message == Phrase.noStance.words.arabic)
    #expect(story.effects.count == 1)
  }

  @Test func filtersByWhatIsTypedWhereNothingIsOffered() {
    var story = Story.library()
    story.type("fمكان<Enter>")
    #expect(story.effects == [.offer(.filter(.place))])
    story.offer([], for: .filter(.place))
    story.type("حلب<Enter>")
    var filter = ArticleFilter()
    filter[.place] = Offer("حلب")
    #expect(story.effects.last == .filter(filter))
  }

  @Test func offersTheOutletsAndMonthsOfTheList() {
    var story = Story.library()
    story.type("fالناشرة<Enter>")
    #expect(
      story.state.overlay
        == .choice(
          Choice(
            purpose: .filter(.outlet),
            offers: [Offer("النشرة", detail: "مقالان"), Offer("Gazette", detail: "مقال واحد")])))
    story.type("<Esc>fالتاريخ<Enter><Down><Enter>")
    var filter = ArticleFilter()
    filter[.period] = Offer("2025-02", detail: "مقال واحد")
    #expect(story.effects == [.filter(filter)])
  }

  @Test func saysHowADateIsTyped() {
    var story = Story.library()
    story.type("fالتاريخ<Enter>مارس<Enter>")
    #expect(story.state.message == Phrase.noPeriod.words.arabic)
    #expect(story.effects.isEmpty && story.state.filter.isEmpty)
  }

  @Test(arguments: [
    ("2025", "2025-01-01", "2026-01-01"), ("2025-12", "2025-12-01", "2026-01-01"),
    ("٢٠٢٥-٠٣", "2025-03-01", "2025-04-01"), ("2025-03-09", "2025-03-09", "2025-03-09T24:00"),
    ("2025-03 2025-05", "2025-03-01", "2025-06-01"), ("2024..2025", "2024-01-01", "2026-01-01"),
  ])
  func readsDates(typed: String, start: String, end: String) throws {
    let period = try #require(Period(typed))
    #expect(period.start == start && period.end == end)
  }

  @Test(arguments: [
    "", "25", "2025-13", "2025-1-1-1", "2025-", "2025-02-29", "2025 2024", "2025 2026 2027",
  ])
  func readsNothingElseAsADate(typed: String) {
    #expect(Period(typed) == nil)
  }

  @Test func filtersByWhatIsUnread() {
    var story = Story.library()
    story.type("fغير<Enter>")
    guard case .filter(let filter) = story.effects.last else { return #expect(Bool(false)) }
    #expect(filter[.unread] != nil)
    story.type("fغير<Enter>")
    #expect(story.effects.last == .filter(ArticleFilter()))
  }

  @Test func marksAsReadAndUnread() {
    var story = Story.library()
    story.type("uu")
    #expect(story.effects == [.mark("a", isRead: true), .mark("a", isRead: false)])
    #expect(story.state.list.articles[0].isUnread)
  }

  @Test func asksForAnImport() {
    var story = Story.library()
    story.type("I/tmp/x<Backspace>y<Enter>U")
    #expect(story.effects == [.importing("/tmp/y"), .updateFeeds])
  }

  @Test func showsHowFarAnImportHasCome() {
    var state = Story.library().state
    state.progress = "120/900"
    #expect(state.frame.text.contains("120/900"))
    _ = state.update(.character("j"))
    #expect(state.frame.text.contains("120/900"))
  }

  @Test func keepsOrderNarrowingAndSelectionWhenArticlesCome() {
    var story = Story.library()
    story.type("s/النشرة<Enter>j")
    #expect(story.state.list.selected?.id == "a")
    let new = ArticleSummary(id: "d", title: "جديد", outlet: "النشرة", published: "2025-04-01")
    story.show([new] + [ArticleSummary].library)
    #expect(
      story.state.list.roll.shown.map { story.state.list.articles[$0].id } == ["d", "c", "a"])
    #expect(story.state.list.selected?.id == "a")
  }

  @Test func goesOnWhereAnArticleWasLeft() {
    let long = Report.plain("a", paragraphs: 30)
    var story = Story.library()
    story.show(long)
    story.type("  ")
    let place = story.state.place?.offset
    story.type("q")
    story.show(long, at: place ?? TextOffset(utf8: 0))
    #expect(story.state.place?.offset == place && story.reading.top > 0)
  }

  @Test func filtersByAYearThatHasMonths() {
    var story = Story.library()
    story.type("fالتاريخ<Enter>2025<Enter>")
    var filter = ArticleFilter()
    filter[.period] = Offer("2025")
    #expect(story.effects == [.filter(filter)])
    story.type("fالتاريخ<Enter>2025<Down><Enter>")
    filter[.period] = Offer("2025-03", detail: "مقالان")
    #expect(story.effects.last == .filter(filter))
  }

  @Test func keepsTheFilterWhenArticlesCome() {
    var story = Story.library()
    story.fit(["b", "c"])
    story.show([ArticleSummary].library + [ArticleSummary(id: "d", title: "جديد")])
    #expect(story.state.list.roll.shown.map { story.state.list.articles[$0].id } == ["b", "c"])
  }
}
