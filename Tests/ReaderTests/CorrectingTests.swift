import Claims
import Screen
import Testing

@testable import Reader

@Suite struct CorrectingTests {
  @Test func offersTheActorsThatAreNearest() {
    var story = Story(width: 60, height: 22)
    story.type("nne")
    expect(
      story,
      from: 15,
      shows: """
        ‭────────────────────────────────────────────────────────────‬
        ‭                                             ﻪﻓﺬﺣﺍ :ﻻﻮﻗ ﺲﻴﻟ‬
        ‭            Ministry of Transport · ﺔﻴﻣﻮﻜﺣ ﺔﻬﺟ  ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ‬
        ‭                                     ﺔﻋﺎﻤﺟ  ءﺎﻨﻴﻤﻟﺍ ﻲﺣ ﻥﺎﻜﺳ‬
        ‭                            ﻰﻤّﺴﻣ ﺮﻴﻏ ﺭﺪﺼﻣ  ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ‬
        ‭                  Harbour Times · ﻡﻼﻋﺇ ﺔﻠﻴﺳﻭ  Harbour Times‬
        ‭                                                ؟ﻚﻟﺫ ﻝﺎﻗ ﻦﻣ‬
        """)
  }

  @Test func givesAClaimToAnotherActor() {
    var story = Story()
    story.type("nneوزارة النقل<Enter>")
    #expect(story.reading.analysis.claims[2].source.actor == "ministry")
    #expect(story.reading.index.claims(of: "ministry") == [0, 1, 2])
    #expect(story.state.message == "صُحح المصدر (u للتراجع).")
    guard case .keep(let corrections, "trains") = story.effects.last else {
      return #expect(Bool(false), "nothing is kept")
    }
    #expect(corrections.map(\.change) == [.source(story.reading.index.actor("ministry")!)])
  }

  @Test func takesASourceThatIsTyped() {
    var story = Story()
    story.type("nneالحارس  الليلي<Enter>")
    let actor = story.reading.selectedClaim?.source.actor.flatMap(story.reading.index.actor)
    #expect(actor?.name == "الحارس الليلي")
    story.type("<Enter>")
    #expect(story.reading.cards.last?.lines.isEmpty == false)
  }

  @Test func dropsAClaimAndTakesItBack() {
    var story = Story()
    story.type("nne<Up><Enter>")
    #expect(story.reading.analysis.claims.map(\.id) == [1, 2, 4, 5, 6])
    #expect(story.state.message == "حُذف القول (u للتراجع).")
    story.type("u")
    #expect(story.reading.analysis == Report.trains)
    #expect(story.effects == [story.effects[0], .keep([], of: "trains")])
    story.type("u")
    #expect(story.state.message == Phrase.nothingToUndo.words.arabic)
  }

  @Test func showsACorrectionOnTheCardItWasMadeFrom() {
    var story = Story(width: 80, height: 30, language: .english)
    story.type("nn<Enter>eministry<Enter>")
    #expect(story.state.view == .card)
    #expect(story.screen.contains("Corrected by hand"))
    #expect(story.screen.contains("Ministry of Transport"))
  }

  @Test func closesTheCardOfADroppedClaim() {
    var story = Story()
    story.type("nn<Enter>e<Up><Enter>")
    #expect(story.state.view == .article)
  }

  @Test func keepsFocusAndJumpsWhereTheyWere() {
    var story = Story()
    story.type("nnnnN")
    #expect(story.focusedText == "ووصفت")
    story.type("<C-o><C-o><C-o>")
    #expect(story.focusedText == "ونفت")
    story.type("NNe<Up><Enter>")
    #expect(story.reading.analysis.claims.map(\.id) == [2, 3, 4, 5, 6])
    story.type("<C-o>")
    #expect(story.focusedText == "وأضافت")
  }

  @Test func isThereAgainOnTheNextOpening() {
    var story = Story()
    story.type("nne<Up><Enter>")
    guard case .keep(let corrections, _) = story.effects.last else { return }
    var state = story.state
    state.show(Report.trains, corrections: corrections)
    #expect(state.reading?.analysis.claims.map(\.id) == [1, 2, 4, 5, 6])
    _ = state.update(.character("u"))
    #expect(state.reading?.analysis.claims.count == 6)
  }

  @Test func dropsNothingForABlank() {
    var story = Story()
    story.type("nne <Enter>")
    #expect(story.reading.analysis.claims.count == 6)
  }

  @Test func closesWithoutAChange() {
    var story = Story()
    story.type("nneab<Esc>e<Backspace>")
    #expect(story.state.overlay == nil && story.effects.isEmpty)
  }

  @Test func choosesByAClick() {
    var story = Story(width: 60, height: 22)
    story.type("nne")
    let row = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("Ministry") }!
    story.play([.mouse(.press, Point(x: 30, y: row))])
    #expect(story.reading.analysis.claims[2].source.actor == "ministry")
  }

  @Test func keepsACorrectionOfAnArticleThatWasOpenedTwice() {
    var story = Story(list: [ArticleSummary(Report.trains)], isLibrary: true)
    story.show(Report.trains)
    story.show(Page(.sources, heading: "", rows: [], tallies: []))
    story.show(Report.trains)
    story.type("nne<Up><Enter>qq")
    #expect(story.state.view == .article)
    #expect(story.reading.analysis.claims.map(\.id) == [1, 2, 4, 5, 6])
    story.type("NNe<Up><Enter>")
    guard case .keep(let corrections, _) = story.effects.last else {
      return #expect(Bool(false), "nothing is kept")
    }
    #expect(corrections.count == 2)
  }

  @Test func closesTheCardOfAnActorThatIsNoLongerThere() {
    var story = Story()
    story.type("nneالحارس<Enter>a")
    #expect(story.state.view == .card)
    story.type("u")
    #expect(story.state.view == .article)
  }
}
