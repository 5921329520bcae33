import Testing

@testable import Reader

@Suite struct ConversationTests {
  @Test func showsTheClaimsAloneInOrder() {
    var story = Story(width: 60, height: 20)
    story.type("nw")
    expect(
      story,
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭ 6                                              ﺍﺫﺎﻣ ﻝﺎﻗ ﻦﻣ‬

        ‭ ﻝﻮﻗ                                          ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ 1‬
        ‭                    ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ‬

        ‭ ﻝﻮﻗ                                          ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ 2‬
        ‭                                           ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ‬

        ‭ ﻲﻔﻧ                                       ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ 3‬
        ‭                                               ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ‬

        ‭ ﺩﺎﻘﺘﻧﺍ                                    ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ 4‬
        ‭                                       ﻉﺮﺴﺘﻣ … ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ‬

        ‭ ﻊﻗﻮﺗ                                     ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ 5‬
        ‭                                                 ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ‬

        ‭ ﺪﻴﻛﺄﺗ                 Harbour Times ﺮﺒﻋ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ 6‬
        ‭    ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﺢﻴﺤﺼﺗ e  ﺦﺴﻧ y  ﻲﻟﺎﺘﻟﺍ n  ﺢﺘﻓ Enter‬
        """)
  }

  @Test func returnsToTheTextAtTheClaimUnderTheCursor() {
    var story = Story(width: 60, height: 20)
    story.type("wnnnw")
    #expect(story.state.view == .article)
    #expect(story.focusedText == "ووصفت")
  }

  @Test func opensTheCardOfAClaim() {
    var story = Story(width: 60, height: 20)
    story.type("wnn<Enter>")
    #expect(story.reading.cards.last?.subject == .claim(2))
    story.type("<Esc><Esc>")
    #expect(story.state.view == .article)
  }

  @Test func showsTheFiltersActorAlone() {
    var story = Story(width: 60, height: 20)
    story.type("fسائق<Enter>w")
    #expect(story.reading.cards.last?.lines.count == 1 + 2 * 3)
  }
}
