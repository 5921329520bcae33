import Claims
import Screen
import Testing

@testable import Reader

@Suite struct PanelTests {
  @Test func laysThePanelOverTheTextOnANarrowScreen() {
    var story = Story(width: 60, height: 18)
    story.type("<Tab>")
    expect(
      story,
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                                 ↓ 5 ﻑﺍﺮﻃﻷﺍ │ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭ ﻥﻻﻮﻗ               ﺔﻴﻣﻮﻜﺣ ﺔﻬﺟ  ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ │‬
        ‭ ﺓﺪﺣﺍﻭ ﺓﺭﺎﺷﺇ          Ministry of Transport │ﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭ ﻥﻻﻮﻗ                 ﺔﻤﻈﻨﻣ  ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ │ﺳ ﺪﻳﺪﺠﻟﺍ  2‬
        ‭ ﻥﺎﺗﺭﺎﺷﺇ                     Drivers' Union │  .ﻊﻔﺗﺮﺗ‬
        ‭ ﺪﺣﺍﻭ ﻝﻮﻗ            ﺔﻋﺎﻤﺟ  ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ │‬
        ‭ ﺓﺪﺣﺍﻭ ﺓﺭﺎﺷﺇ                                │ﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭                                            │ ﺡﺎﺘﺘﻓﻻﺍ‬
        ‭                                 ↓ 6 ﻝﺍﻮﻗﻷﺍ │‬
        ‭ ﻝﻮﻗ                          ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ 1 │ﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭    ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ │ﺳ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭ ﻝﻮﻗ                          ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ 2 │ ﺔﻨﻳﺪﻤﻟﺍ‬
        ‭                           ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ │‬
        ‭ ﻲﻔﻧ                       ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ 3 │ﺆﺴﻣ·ﺪﻛﺃﻭ  6‬
        ‭                               ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ │ﻲﻓ ﻲﻬﺘﻨﺗ‬
        ‭                                            │‬
        ‭                    ﻉﻮﺟﺭ q  ﺓﺪﻋﺎﺴﻣ ?  ﺔﺣﻮﻠﻟﺍ Tab  ﺢﺘﻓ Enter‬
        """)
    story.type("<Tab>")
    #expect(!story.screen.contains("│"))
  }

  @Test(arguments: [60, 120])
  func goesToTheClaimThatIsChosen(width: Int) {
    var story = Story(width: width)
    story.type("<Tab>jj<Enter>")
    #expect(story.focusedText == "ونفت")
    #expect(story.state.view == .article)
  }

  @Test func filtersByTheActorThatIsChosen() {
    var story = Story(width: 120)
    story.type("<Tab>gj<Enter>")
    #expect(story.reading.filter?.actor == "union")
    #expect(story.state.view == .article)
  }

  @Test(arguments: ["<Tab>", "<Esc>", "q"])
  func returnsToTheText(key: String) {
    var story = Story(width: 120)
    story.type("<Tab>\(key)")
    #expect(story.state.view == .article && story.effects.isEmpty)
  }

  @Test func saysWhereThereAreMoreItems() {
    var story = Story(width: 100, height: 14, language: .english)
    #expect(story.screen.contains("Actors 5 ↓"))
    story.type("<Tab>gjj")
    #expect(story.screen.contains("Actors 5 ↑↓"))
    story.type("G")
    #expect(story.screen.contains("Claims 6 ↑"))
    story.resize(100, 40)
    #expect(!story.screen.contains("Claims 6 ↑") && !story.screen.contains("↓"))
  }

  @Test(arguments: [Language.arabic, .english])
  func namesReadAsTheArticleDoes(language: Language) {
    var report = Report([(.paragraph, "قالت Nile Cement المصرية إن الإنتاج زاد.")])
    let name = "Nile Cement المصرية"
    report.name(Actor(id: "nile", name: name, kind: .organisation), [name])
    report.claim(
      report.span("قالت"), source: Source(span: report.span(name), actor: "nile"), "الإنتاج زاد")
    var story = Story(report.analysis, width: 100, height: 24, language: language)
    // The Latin name at the right, the adjective at its left: in header, text, actors and claims.
    let shown = "ﺔﻳﺮﺼﻤﻟﺍ Nile Cement"
    #expect(story.screen.ranges(of: shown).count == 4)
    story.type("f")
    #expect(story.screen.split(separator: "\n").suffix(3).joined().contains(shown))
    story.type("<Enter>")
    #expect(story.screen.split(separator: "\n").last?.contains(shown) == true)
  }

  @Test func listsOnlyTheClaimsOfTheFilter() {
    var story = Story(width: 120)
    story.type("fسائق<Enter>")
    #expect(story.reading.panelClaims == [2, 3])
  }

  @Test func namesWhoPassedAClaimOnAndSaysWhenTheSourceIsUnknown() {
    let wide = Story(width: 130, height: 40, language: .english)
    #expect(wide.screen.contains("via Harbour Times"))
    var report = Report([(.paragraph, "It is said that rain falls.")])
    report.claim(report.span("is said"), source: .unknown, "rain falls")
    let story = Story(report.analysis, width: 100, language: .english)
    #expect(story.screen.contains("1 unknown source"))
  }

  @Test(arguments: [(100, 10), (100, 7), (10, 3), (60, 2), (10, 1), (20, 5), (60, 6)])
  func showsEveryItemWhenItIsSelected(width: Int, height: Int) {
    var story = Story(width: width, height: height)
    story.type("<Tab>g")
    let first = story.state.panes.panel.origin.y
    for _ in 1...11 {
      #expect(story.rows { $0.attributes.contains(.reverse) }.contains { $0 >= first })
      story.type("j")
    }
  }
}
