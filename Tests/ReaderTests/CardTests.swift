import ArabicText
import Claims
import Screen
import Testing

@testable import Reader

@Suite struct CardTests {
  @Test func saysWhoseAClaimIsAndThroughWhomItCame() {
    var story = Story(width: 64, height: 28)
    story.type("nnnnn<Enter>")
    expect(
      story,
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ                ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                                   ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭   ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ ﻥﺇ ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ·ﺖﻟﺎﻗ :ﺔﺣﺍﻮﻟﺍ°ﻦﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭      .ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ .ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ  2‬

        ‭     ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭                                      .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬

        ‭                                             ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭       ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭                                       .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬

        ‭     ﻝﺎﻐﺷﻷﺍ}ﻥﺃ[Harbour Times]ﺔﻔﻴﺤﺼﻟ[ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ]ﺪﻛﺃﻭ› 6‬
        ‭────────────────────────────────────────────────────────────────‬
        ‭ 6/6                                                    6 ﻝﻮﻘﻟﺍ‬
        ‭               (ﻰﻤّﺴﻣ ﺮﻴﻏ ﺭﺪﺼﻣ) ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ          ﺭﺪﺼﻤﻟﺍ‬
        ‭     (Harbour Times · ﻡﻼﻋﺇ ﺔﻠﻴﺳﻭ) Harbour Times             ﺮﺒﻋ‬
        ‭      ﺓﺮﺸﻨﻟﺍ ← Harbour Times ← ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ         ﺔﻠﺴﻠﺴﻟﺍ‬
        ‭                                          ﺪﻴﻛﺄﺗ          ﻒﻗﻮﻤﻟﺍ‬
        ‭                              ﻰﻨﻌﻤﻟﺎﺑ ﻝﻮﻘﻨﻣ ﻡﻼﻛ          ﺔﻐﻴﺼﻟﺍ‬
        ‭                                   (%50) ﺔﻄﺳﻮﺘﻣ           ﺔﻘﺜﻟﺍ‬
        ‭                        ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ ﻝﺎﻐﺷﻷﺍ         ﻥﻮﻤﻀﻤﻟﺍ‬

        ‭                        ﺔﺨﺴﻨﻟﺍ ﻩﺬﻫ ﻪﻓﺮﻌﺗ ﻻ ءﺎﻨﺑ           ﺐﺒﺴﻟﺍ‬
        ‭                                           ﺪﻛﺃﻭ      ﺩﺎﻨﺳﻹﺍ ﻆﻔﻟ‬
        ‭                               ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ      ﺭﺪﺼﻤﻟﺍ ﻆﻔﻟ‬
        ‭        ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﺢﻴﺤﺼﺗ e  ﺦﺴﻧ y  ﻲﻟﺎﺘﻟﺍ n  ﺢﺘﻓ Enter‬
        """)
  }

  @Test func saysItInEnglishToo() {
    var story = Story(width: 70, height: 30, language: .english)
    story.type("nnn<Enter>")
    expect(
      story,
      shows: """
        ‭ ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ                      ﺓﺮﺸﻨﻟﺍ  2025-03-02  100%‬
        ‭                                         ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭   ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ ﺭﺎﻄﻘﻟﺍ ﻂﺧ ﻥﺇ ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ·ﺖﻟﺎﻗ :ﺔﺣﺍﻮﻟﺍ°ﻦﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭                  .ﻊﻔﺗﺮﺗ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ .ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ  2‬

        ‭  {ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ}ﺔﺑﺎﻘﻨﻟﺍ]ﺖﻔﺻﻭﻭ›،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭                                                   {.ﻉﺮﺴﺘﻣ}ﻪﻧﺄﺑ‬

        ‭                                                   ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭     ﺔﻨﻳﺪﻤﻟﺍ ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭                                                     .ﺪﺣﻷﺍ ﺡﺎﺒﺻ‬

        ‭──────────────────────────────────────────────────────────────────────‬
        ‭ Claim 4                                                          4/6‬
        ‭ Source          ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ (organisation · Drivers' Union)‬
        ‭ Chain           ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ → ﺓﺮﺸﻨﻟﺍ‬
        ‭ Stance          criticises‬
        ‭ Form            in the reporter's words‬
        ‭ Confidence      medium (50%)‬
        ‭ Content                                         ﻉﺮﺴﺘﻣ … ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ‬

        ‭ Why             a construction unknown here‬
        ‭ Cue             ﺖﻔﺻﻭﻭ‬
        ‭ Source's words  ﺔﺑﺎﻘﻨﻟﺍ‬
        ‭ Named before    ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬

        ‭ Its other claims in this article 1‬
        ‭ 3 ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ                                                denies‬
        ‭ Enter open  n next  y copy  e correct  Esc close  ? help  m bookmark‬
        """)
  }

  @Test func putsLabelsAboveOnANarrowScreen() {
    var story = Story(width: 34, height: 26)
    story.type("nn<Enter>")
    expect(
      story,
      shows: """
        ‭ 100%      ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭    ﺎﻬﻤﻠﻋ}ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ]ﺖﻔﻧﻭ› 3‬
        ‭   ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ{،ﺔﻄﺨﻟﺎﺑ  4‬
        ‭          .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬
        ‭──────────────────────────────────‬
        ‭ 3/6                      3 ﻝﻮﻘﻟﺍ‬
        ‭                           ﺭﺪﺼﻤﻟﺍ‬
        ‭ Drivers' · ﺔﻤﻈﻨﻣ) ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬
        ‭                           (Union‬
        ‭                          ﺔﻠﺴﻠﺴﻟﺍ‬
        ‭          ﺓﺮﺸﻨﻟﺍ ← ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬
        ‭                           ﻒﻗﻮﻤﻟﺍ‬
        ‭                              ﻲﻔﻧ‬
        ‭                           ﺔﻐﻴﺼﻟﺍ‬
        ‭                ﻰﻨﻌﻤﻟﺎﺑ ﻝﻮﻘﻨﻣ ﻡﻼﻛ‬
        ‭                            ﺔﻘﺜﻟﺍ‬
        ‭                     (%50) ﺔﻄﺳﻮﺘﻣ‬
        ‭                          ﻥﻮﻤﻀﻤﻟﺍ‬
        ‭                     ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ‬

        ‭                            ﺐﺒﺴﻟﺍ‬
        ‭          ﺔﺨﺴﻨﻟﺍ ﻩﺬﻫ ﻪﻓﺮﻌﺗ ﻻ ءﺎﻨﺑ‬
        ‭                       ﺩﺎﻨﺳﻹﺍ ﻆﻔﻟ‬
        ‭                             ﺖﻔﻧﻭ‬
        ‭    ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﺢﺘﻓ Enter‬
        """)
  }

  @Test(arguments: [16, 20, 24, 28], 0..<6)
  func keepsTheTextOfTheClaimInSight(height: Int, claim: Int) throws {
    var story = Story(width: 60, height: height)
    story.type(String(repeating: "n", count: claim) + "<Enter>")
    let rows = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let border = try #require(rows.firstIndex { $0.hasPrefix("─") })
    #expect(rows[..<border].contains { $0.contains { "›‹".contains($0) } })
    story.type("<Esc>")
    #expect(!story.screen.contains("─") && story.reading.claim == claim)
  }

  @Test func staysOnItsLineWhenTheScreenChanges() {
    var story = Story(width: 60, height: 28)
    story.type("nn<Enter>jjj")
    let cursor = story.reading.cards.last?.cursor
    story.resize(100, 30)
    #expect(story.reading.cards.last?.cursor == cursor)
    #expect(story.state.view == .card)
  }

  @Test func showsWhatTheLibraryHasOfTheSource() {
    var story = Story(width: 70, height: 30, language: .english)
    story.type("nn<Enter>")
    #expect(!story.screen.contains("in the library"))
    story.learn(
      [
        Excerpt(
          article: "b", span: TextSpan(utf8: 3..<9), kind: .claim(.warn), words: "السائقون سيضربون",
          title: "إضراب", outlet: "النشرة", published: "2025-03-04T10:00:00Z")
      ], of: "union")
    #expect(story.screen.contains("Its claims in the library 1"))
    #expect(story.screen.contains("ﺓﺮﺸﻨﻟﺍ  2025-03-04  warns"))
    story.type("G<Enter>")
    #expect(story.effects.last == .open("b"))
  }

  @Test func followsAChainIntoWhoseWordsItStandsIn() {
    var report = Report([
      (.paragraph, "قالت الصحيفة إن المدير أكد أن المصنع يعمل.")
    ])
    report.name(Actor(id: "paper", name: "الصحيفة", kind: .media), ["الصحيفة"])
    report.name(Actor(id: "head", name: "المدير", kind: .person), ["المدير"])
    report.claim(
      report.span("قالت"), source: Source(span: report.span("الصحيفة"), actor: "paper"),
      "إن المدير أكد أن المصنع يعمل")
    report.claim(
      report.span("أكد"), source: Source(span: report.span("المدير"), actor: "head"),
      "أن المصنع يعمل")
    let story = Story(report.analysis)
    #expect(
      story.reading.chain(of: story.reading.analysis.claims[1]) == ["المدير", "الصحيفة", "النشرة"])
    #expect(story.reading.chain(of: story.reading.analysis.claims[0]) == ["الصحيفة", "النشرة"])
  }

  @Test func showsOfTheLibraryWhatIsNotInTheOpenArticle() {
    var story = Story(width: 70, height: 30, language: .english)
    let claims = ["a", "trains"].map { id in
      Excerpt(
        article: id, span: TextSpan(utf8: 3..<9), kind: .claim(.warn), words: "كلام", title: id)
    }
    story.learn(claims, of: "union")
    story.type("nn<Enter>")
    #expect(story.screen.contains("Its claims in the library 1"))
    #expect(story.reading.cards.last?.lines.last?.target == .excerpt(claims[0]))
  }
}
