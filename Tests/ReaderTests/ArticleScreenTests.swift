import Testing

@testable import Reader

@Suite struct ArticleScreenTests {
  @Test func showsAnArticleWithTheFirstClaimSelected() {
    expect(
      Story(width: 60, height: 18),
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                               ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭      ﺭﺎﻄﻘﻟﺍ ﻂﺧ}ﻥﺇ[ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ]ﺖﻟﺎﻗ›:ﺔﺣﺍﻮﻟﺍ°ﻦﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭  ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ{.ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ  2‬
        ‭                                               .ﻊﻔﺗﺮﺗ‬

        ‭ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭                                  .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬

        ‭                                         ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭   ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭                                   .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬

        ‭ ﻝﺎﻐﺷﻷﺍ ﻥﺃ Harbour Times·ﺔﻔﻴﺤﺼﻟ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ·ﺪﻛﺃﻭ  6‬
        ‭                                    .ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ‬

        ‭  ﺝﻭﺮﺧ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺔﻴﻔﺼﺗ f  ﺔﻗﺎﻄﺒﻟﺍ Enter  ﻲﻟﺎﺘﻟﺍ n‬
        """)
  }

  @Test func putsThePanelBesideTheTextFromAHundredColumns() {
    expect(
      Story(width: 100, height: 20),
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ                                                    ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                         ↓ 5 ﻑﺍﺮﻃﻷﺍ │                                  ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭ ﻥﻻﻮﻗ       ﺔﻴﻣﻮﻜﺣ ﺔﻬﺟ  ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ │‬
        ‭ ﺓﺪﺣﺍﻭ ﺓﺭﺎﺷﺇ  Ministry of Transport │  ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ}ﻥﺇ[ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ]ﺖﻟﺎﻗ›:ﺔﺣﺍﻮﻟﺍ°ﻦﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭ ﻥﻻﻮﻗ         ﺔﻤﻈﻨﻣ  ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ │     .ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ{.ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ  2‬
        ‭ ﻥﺎﺗﺭﺎﺷﺇ             Drivers' Union │‬
        ‭ ﺪﺣﺍﻭ ﻝﻮﻗ    ﺔﻋﺎﻤﺟ  ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ │    ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭ ﺓﺪﺣﺍﻭ ﺓﺭﺎﺷﺇ                        │                                     .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬
        ‭ ﺪﺣﺍﻭ ﻝﻮﻗ …ﻏ ﺭﺪﺼﻣ  ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ │‬
        ‭ ﺓﺪﺣﺍﻭ ﺓﺭﺎﺷﺇ                        │                                            ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭                         ↓ 6 ﻝﺍﻮﻗﻷﺍ │      ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭ ﻝﻮﻗ                  ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ 1 │                                      .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬
        ‭  …ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ │‬
        ‭ ﻝﻮﻗ                  ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ 2 │    ﻝﺎﻐﺷﻷﺍ ﻥﺃ Harbour Times·ﺔﻔﻴﺤﺼﻟ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ·ﺪﻛﺃﻭ  6‬
        ‭                   ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ │                                       .ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ‬
        ‭ ﻲﻔﻧ               ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ 3 │‬
        ‭                       ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ │‬
        ‭ ﺩﺎﻘﺘﻧﺍ            ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ 4 │‬
        ‭               ﻉﺮﺴﺘﻣ … ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ │‬
        ‭      ﺮﻣﺍﻭﺃ :  ﺔﻣﻼﻋ m  ﺦﺴﻧ y  ﺝﻭﺮﺧ q  ﺔﺣﻮﻠﻟﺍ Tab  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺔﻴﻔﺼﺗ f  ﺔﻗﺎﻄﺒﻟﺍ Enter  ﻲﻟﺎﺘﻟﺍ n‬
        """)
  }

  @Test func speaksEnglishToo() {
    expect(
      Story(width: 100, height: 20, language: .english),
      shows: """
        ‭ ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ                                                    ﺓﺮﺸﻨﻟﺍ  2025-03-02  100%‬
        ‭ Actors 5 ↓                         │                                  ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭ ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ  government   2 claims │‬
        ‭ Ministry of Transport    1 mention │  ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ}ﻥﺇ[ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ]ﺖﻟﺎﻗ›:ﺔﺣﺍﻮﻟﺍ°ﻦﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ  organisa… 2 claims │     .ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ{.ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ  2‬
        ‭ Drivers' Union          2 mentions │‬
        ‭ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ  group     1 claim │    ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭                          1 mention │                                     .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬
        ‭ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ  anonymo… 1 claim │‬
        ‭                          1 mention │                                            ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭ Claims 6 ↓                         │      ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭ 1 ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ                 says │                                      .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬
        ‭ …ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ  │‬
        ‭ 2 ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ                 says │    ﻝﺎﻐﺷﻷﺍ ﻥﺃ Harbour Times·ﺔﻔﻴﺤﺼﻟ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ·ﺪﻛﺃﻭ  6‬
        ‭ ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ                   │                                       .ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ‬
        ‭ 3 ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ            denies │‬
        ‭ ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ                       │‬
        ‭ 4 ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ        criticises │‬
        ‭ ﻉﺮﺴﺘﻣ … ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ               │‬
        ‭ n next  Enter card  f filter  / search  ? help  Tab panel  q quit  y copy  m bookmark  : commands‬
        """)
  }

  @Test func givesASmallScreenToTheText() {
    expect(
      Story(width: 20, height: 5),
      shows: """
        ‭ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭          ﺔﺣﺍﻮﻟﺍ°‬

        ‭       ﻦﻣ ﺓﺮﺸﻨﻟﺍ‬
        ‭   ‹ﺖﻟﺎﻗ›:ﺔﺣﺍﻮﻟﺍ° 1‬
        """)
  }

  @Test func alignsAnEnglishArticleLeftWithItsMarginOnTheLeft() {
    expect(
      Story(Report.rain, width: 60, height: 12),
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ                 Rain in the north‬
        ‭       Rain in the north‬

        ‭  1·2 {The river,‹said[the weather office,{will rise.}The‬
        ‭       mayor of°ﺔﺣﺍﻮﻟﺍ denied it.‬

        ‭       Schools stay open.‬




        ‭  ﺝﻭﺮﺧ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺔﻴﻔﺼﺗ f  ﺔﻗﺎﻄﺒﻟﺍ Enter  ﻲﻟﺎﺘﻟﺍ n‬
        """)
  }

  @Test func saysThatAnArticleIsEmpty() {
    let story = Story(Report([]).analysis, width: 40, height: 6)
    #expect(story.state.message == Phrase.noText.words.arabic)
  }
}
