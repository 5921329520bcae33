import Claims
import Screen
import Testing

@testable import Reader

/// Going from the text to cards, from card to card, and back.
@Suite struct CardStepTests {
  @Test func goesFromAClaimToItsActorAndBack() {
    var story = Story(width: 60, height: 28)
    story.type("nn<Enter><Enter>")
    expect(
      story,
      from: 15,
      shows: """
        ‭────────────────────────────────────────────────────────────‬
        ‭                                             ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬
        ‭                                     Drivers' Union · ﺔﻤﻈﻨﻣ‬
        ‭                                             ﻥﺎﺗﺭﺎﺷﺇ · ﻥﻻﻮﻗ‬

        ‭                                     2 ﻝﺎﻘﻤﻟﺍ ﺍﺬﻫ ﻲﻓ ﻪﻟﺍﻮﻗﺃ‬
        ‭ ﻲﻔﻧ                                         ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ 3‬
        ‭ ﺩﺎﻘﺘﻧﺍ                              ﻉﺮﺴﺘﻣ … ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ 4‬

        ‭                                             2 ﻪﻴﻟﺇ ﺕﺍﺭﺎﺷﻹﺍ‬
        ‭   …ﻻﺍ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ ﺖﻔﻧﻭ‬
        ‭      ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ …‬
        ‭    ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﺢﻴﺤﺼﺗ e  ﺦﺴﻧ y  ﻲﻟﺎﺘﻟﺍ n  ﺢﺘﻓ Enter‬
        """)
    story.type("<Esc>")
    #expect(story.reading.cards.map(\.subject) == [.claim(2)])
    story.type("q")
    #expect(story.state.view == .article && story.effects.isEmpty)
  }

  @Test func goesFromAnActorsCardToAMention() {
    var story = Story(width: 60, height: 28)
    story.type("nnaG<Enter>")
    #expect(story.focusedText == "النقابة")
    #expect(story.state.view == .article)
  }

  @Test func goesFromTheReasonToTheWords() {
    var story = Story(width: 60, height: 10)
    story.type("nn<Enter>jjjjjjjj<Enter>")
    #expect(story.state.view == .article)
    #expect(story.focusedText == "ونفت")
  }

  @Test(arguments: [("n", 3), ("N", 1), ("nnn", 5), ("nnnn", 5)])
  func goesFromCardToCard(keys: String, claim: Int) {
    var story = Story(width: 60, height: 28)
    story.type("nn<Enter>\(keys)")
    #expect(story.reading.cards.map(\.subject) == [.claim(claim)])
    #expect(story.reading.claim == claim)
  }

  @Test func opensTheCardOfANameOrOfAClaimsSource() {
    var story = Story()
    story.type("nna")
    #expect(story.reading.cards.last?.subject == .actor("union"))
    story.type("q<Left><Enter>")
    #expect(story.reading.cards.last?.subject == .actor("union"))
    story.type("qg<Right><Right>a")
    #expect(story.state.message == Phrase.noActorHere.words.arabic)
  }

  @Test func opensNoCardWithoutAClaim() {
    var story = Story(Report.plain("a"))
    story.type("<Enter>aweuyY")
    #expect(story.state.view == .article && story.effects.isEmpty)
  }

  @Test func opensWhatIsClicked() {
    var story = Story(width: 60, height: 28)
    story.type("nn<Enter>")
    let line = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .lastIndex { $0.contains("4") }!
    story.play([.mouse(.press, Point(x: 30, y: line))])
    #expect(story.reading.cards.map(\.subject) == [.claim(2), .claim(3)])
    story.play([.mouse(.press, Point(x: 30, y: 1))])
    #expect(story.reading.cards.map(\.subject) == [.claim(2)])
  }
}
