import Claims
import Screen
import Testing

@testable import Reader

@Suite struct FilterTests {
  @Test func offersTheActors() {
    var story = Story(width: 60, height: 18)
    story.type("nnf")
    expect(
      story,
      from: 11,
      shows: """
        ‭────────────────────────────────────────────────────────────‬
        ‭ ﻥﻻﻮﻗ       Ministry of Transport · ﺔﻴﻣﻮﻜﺣ ﺔﻬﺟ  ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ‬
        ‭ ﻥﻻﻮﻗ                Drivers' Union · ﺔﻤﻈﻨﻣ  ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬
        ‭ ﺪﺣﺍﻭ ﻝﻮﻗ                            ﺔﻋﺎﻤﺟ  ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ‬
        ‭ ﺪﺣﺍﻭ ﻝﻮﻗ                   ﻰﻤّﺴﻣ ﺮﻴﻏ ﺭﺪﺼﻣ  ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ‬
        ‭ ﻝﺍﻮﻗﺃ ﻻ          Harbour Times · ﻡﻼﻋﺇ ﺔﻠﻴﺳﻭ  Harbour Times‬
        ‭                                                       :ﻑﺮﻃ‬
        """)
  }

  @Test(arguments: [("النقابة", "union"), ("نقابه السائقين", "union"), ("drivers", "union")])
  func findsAnActorByEveryNameInTheArticle(query: String, actor: String) {
    var story = Story()
    story.type("f\(query)<Enter>")
    #expect(story.reading.filter?.actor == actor)
  }

  @Test func hintsAtWhatTheRestWouldDo() {
    var story = Story(width: 100, language: .english)
    story.type("f<Enter>")
    #expect(story.screen.contains("F hide"))
    story.type("F")
    #expect(story.screen.contains("F show"))
  }

  @Test func keepsWhatTheActorSaysBrightAndDimsTheRest() {
    var story = Story(width: 60, height: 18)
    story.type("nnfنقاب<Enter>")
    expect(
      story,
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                               ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭      ﺭﺎﻄﻘﻟﺍ ﻂﺧ ﻥﺇ ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ ﺖﻟﺎﻗ :ﺔﺣﺍﻮﻟﺍ ﻦﻣ ﺓﺮﺸﻨﻟﺍ  1‬
        ‭  ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ .ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ  2‬
        ‭                                               .ﻊﻔﺗﺮﺗ‬

        ‭ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ{،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ}ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ]ﺖﻔﻧﻭ› 4·3‬
        ‭                                  .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬

        ‭                                         ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭   ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ ﻊﻗﻮﺘﻳﻭ  5‬
        ‭                                   .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬

        ‭ ﻝﺎﻐﺷﻷﺍ ﻥﺃ Harbour Times ﺔﻔﻴﺤﺼﻟ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ ﺪﻛﺃﻭ  6‬
        ‭                                    .ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ‬

        ‭       ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﻲﻟﺎﺘﻟﺍ n   ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ :ﺔﻴﻔﺼﺗ‬
        """)
    #expect(story.rows(where: { !$0.attributes.contains(.dim) }).contains(7))
    #expect(!story.rows(where: { !$0.attributes.contains(.dim) }).contains(11))
  }

  @Test func hidesTheRest() {
    var story = Story(width: 60, height: 18)
    story.type("nnfنقاب<Enter>F")
    expect(
      story,
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ{،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ}ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ]ﺖﻔﻧﻭ› 4·3‬
        ‭                                  .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬














        ‭       ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﻲﻟﺎﺘﻟﺍ n   ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ :ﺔﻴﻔﺼﺗ‬
        """)
    story.type("F")
    #expect(story.reading.rows.count > 10)
    #expect(story.focusedText == "ونفت")
  }

  @Test func showsWhatWasHiddenWhenItIsGoneTo() {
    var story = Story()
    story.type("nnfوزارة<Enter>F")
    #expect(story.focusedText == "قالت" && story.reading.filter?.hides == true)
    story.type("<C-o>")
    #expect(story.focusedText == "ونفت" && story.reading.filter?.hides == false)
    #expect(story.reading.focusPoint.map(story.reading.isVisible) == true)
  }

  @Test(arguments: ["النقابة", "نقابه", "السائقين", "drivers", "UNION", "نقابة السائقين"])
  func findsAnActorByWhatIsTyped(query: String) {
    #expect(Picker(query: query).matches(in: Report.trains.actors).map(\.id).contains("union"))
  }

  @Test func stepsThroughTheActorsClaimsOnly() {
    var story = Story()
    story.type("fسائق<Enter>")
    #expect(story.focusedText == "ونفت")
    story.type("n")
    #expect(story.focusedText == "ووصفت")
    story.type("n")
    #expect(story.state.message == Phrase.noNextClaim.words.arabic)
  }

  @Test func goesToAMentionOfAnActorThatSaysNothing() {
    var story = Story()
    story.type("fharbour<Enter>")
    #expect(story.focusedText == "Harbour Times")
  }

  @Test func leavesHalfOfTheTextInSightAmongManyActors() {
    var report = Report([(.paragraph, "قال الناس كلاما.")])
    for number in 1...50 {
      report.name(Actor(id: "\(number)", name: "طرف \(number)", kind: .group), [])
    }
    var story = Story(report.analysis, width: 60, height: 22)
    story.type("f")
    #expect(story.screen.split(separator: "\n")[1].contains("ﺱﺎﻨﻟﺍ"))
    for _ in 1...49 { story.type("<Down>") }
    #expect(story.screen.contains("50"))
    story.type("<Enter>")
    #expect(story.reading.filter?.actor == "50")
  }

  @Test func saysWhenNobodyMatchesOrNoFilterIsOn() {
    var story = Story()
    story.type("fxyz<Enter>")
    #expect(story.state.message == Phrase.noActor.words.arabic)
    story.type("<Esc>F")
    #expect(story.state.message == Phrase.noFilter.words.arabic)
  }

  @Test func dimsWhatIsAttributed() {
    var story = Story()
    story.type("v")
    #expect(story.brightText == ["وأغلق شارعان في المدينة صباح الأحد"])
    story.type("<Esc>")
    #expect(story.reading.bright == nil)
  }

  @Test func closesOverlayThenSearchThenFilter() {
    var story = Story()
    story.type("fسائق<Enter>/خط<Enter>?")
    #expect(story.state.overlay != nil)
    story.type("<Esc>")
    #expect(story.state.overlay == nil && story.reading.search != nil)
    story.type("<Esc>")
    #expect(story.reading.search == nil && story.reading.filter != nil)
    story.type("<Esc>")
    #expect(story.reading.filter == nil && story.effects.isEmpty)
  }
}
