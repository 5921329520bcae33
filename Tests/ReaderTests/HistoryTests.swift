import Claims
import Testing

@testable import Reader

@Suite struct HistoryTests {
  private let articles = [ArticleSummary(Report.trains), ArticleSummary(Report.rain)]

  @Test func listsWhatWasReadTheLastFirst() {
    var story = Story(list: articles, height: 10)
    story.show(Report.trains)
    story.type("nnnnnq")
    story.show(Report.rain)
    story.type("H")
    expect(
      story,
      shows: """
        ‭ ﻥﻻﺎﻘﻣ                                         ﻪﺗﺃﺮﻗ ﺎﻣ ﺮﺧﺁ‬
        ‭  The river, said the weather office, will rise. The mayor…‬
        ‭ 2025-03-02  ﺓﺮﺸﻨﻟﺍ                       Rain in the north‬
        ‭                                        .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬
        ‭ 2025-03-02  ﺓﺮﺸﻨﻟﺍ                  ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬




        ‭        ﺮﻣﺍﻭﺃ :  ﺔﻣﻼﻋ m  ﻉﻮﺟﺭ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺢﺘﻓ Enter‬
        """)
    story.type("j<Enter>")
    #expect(story.effects.last == .open("trains"))
    story.show(Report.trains)
    story.type("qq")
    #expect(story.reading.article.id == "rain")
    story.type("q")
    #expect(story.state.view == .list)
  }

  @Test func returnsInAnArticleToWhereItWasLeft() {
    let long = Report.plain("long", paragraphs: 30)
    var story = Story(list: [ArticleSummary(long), ArticleSummary(Report.rain)], height: 10)
    story.show(long)
    story.type("jjjjj")
    let place = story.state.place?.offset
    story.show(Report.rain)
    story.show(long)
    #expect(story.state.place?.offset == place && story.reading.top > 0)
  }

  @Test func saysThatNothingWasRead() {
    var story = Story(list: articles, language: .english)
    story.type("H")
    #expect(story.screen.contains("You have read no article yet"))
  }
}
