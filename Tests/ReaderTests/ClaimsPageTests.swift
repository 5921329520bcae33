import ArabicText
import Claims
import Testing

@testable import Reader

/// Who said what over the library, on a page of claims.
@Suite struct ClaimsPageTests {
  @Test(arguments: ["نفي", "denies", "deny"])
  func asksWhoSaidWhatInTheArticlesThatAreListed(by stance: String) {
    var story = Story.library()
    story.type("fغير<Enter>fالموقف<Enter>\(stance)<Enter>w")
    var filter = ArticleFilter()
    filter[.stance] = Offer("نفي", gloss: "denies", key: "deny")
    #expect(story.takeEffect() == .gather(.claims(filter), limit: 500))
  }

  /// A page of claims, of which the library has kept some back.
  private func claims(_ filter: ArticleFilter = ArticleFilter(), limit: Int? = nil) -> Page {
    let claim = Excerpt(
      article: "a", span: TextSpan(utf8: 0..<8), kind: .claim(.deny), speaker: "وزارة المياه",
      words: "نقص المياه", title: "أزمة المياه", outlet: "النشرة", published: "2025-03-01")
    return Page(
      .claims(filter), heading: "من قال ماذا", rows: [.excerpt(claim)], tallies: [Tally(1, .claim)],
      limit: limit)
  }

  @Test func narrowsAPageOfClaimsByTheLibrary() {
    var story = Story.library()
    story.show(claims())
    expect(
      story,
      shows: """
        ‭ ﺪﺣﺍﻭ ﻝﻮﻗ                                       ﺍﺫﺎﻣ ﻝﺎﻗ ﻦﻣ‬
        ‭                                                 ﻩﺎﻴﻤﻟﺍ ﺺﻘﻧ‬
        ‭ 2025-03-01  ﺓﺮﺸﻨﻟﺍ          ﻩﺎﻴﻤﻟﺍ ﺔﻣﺯﺃ  ﻩﺎﻴﻤﻟﺍ ﺓﺭﺍﺯﻭ  ﻲﻔﻧ‬





        ‭        ﺔﻣﻼﻋ m  ﻉﻮﺟﺭ q  ﺓﺪﻋﺎﺴﻣ ?  ﺔﻴﻔﺼﺗ f  ﺚﺤﺑ /  ﺢﺘﻓ Enter‬
        """)
    story.type("fالموقف<Enter>نفي<Enter>")
    var filter = ArticleFilter()
    filter[.stance] = Offer("نفي", gloss: "denies", key: "deny")
    #expect(story.takeEffect() == .gather(.claims(filter), limit: 500))
    story.show(claims(filter))
    expect(
      story, from: 8,
      shows: """
        ‭        ﺓﺪﻋﺎﺴﻣ ?  ﻞﻜﻟﺍ ﺽﺮﻋ Esc  ﺢﺘﻓ Enter  1/1  ﻲﻔﻧ :ﻒﻗﻮﻤﻟﺍ‬
        """)
    story.type("<Esc>")
    #expect(story.takeEffect() == .gather(.claims(ArticleFilter()), limit: 500))
    story.show(claims())
    story.type("q")
    #expect(story.state.view == .list)
  }

  @Test func looksThroughWhatTheLibraryKeptBackAsWell() {
    var story = Story(list: [ArticleSummary].library, language: .english, isLibrary: true)
    story.show(claims(limit: 500))
    story.type("/جسر")
    #expect(story.screen.contains("Not among the first rows"))
    story.type("<Enter>")
    #expect(story.takeEffect() == .gather(.claims(ArticleFilter()), limit: Page.lastLimit))
    story.show(claims())
    #expect(story.state.query == "جسر" && story.screen.contains("Not found."))
  }

  @Test func narrowsWhatAnActorSaysFromItsPage() {
    var story = Story.library()
    story.show(Page(.actor("TUR"), heading: "تركيا", detail: "دولة", rows: [], tallies: []))
    story.type("fالموقف<Enter>تحذير<Enter>")
    var filter = ArticleFilter()
    filter[.actor] = Offer("تركيا", key: "TUR")
    filter[.stance] = Offer("تحذير", gloss: "warns", key: "warn")
    #expect(story.takeEffect() == .gather(.claims(filter), limit: 500))
  }
}
