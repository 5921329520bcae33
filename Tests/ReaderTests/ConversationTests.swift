import ArabicText
import Claims
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

  /// A report of so many claims that only some of them are written at a time.
  private func long(_ count: Int = 24) -> Report {
    let lines = (1...count).map { number in
      "قال الناطق رقم \(number) إن الطريق \(number)"
        + String(repeating: " الطويل", count: number % 7 * 4) + " سيفتح."
    }
    var report = Report(lines.map { (.paragraph, $0) })
    for (number, line) in lines.enumerated() {
      let content = line.drop { $0 != "إ" }.dropLast()
      let source = report.span("الناطق رقم \(number + 1) ")
      report.claim(
        report.span("قال", number + 1), source: Source(span: source, actor: nil), String(content))
    }
    return report
  }

  /// The same state with all lines of the conversation written.
  private func whole(_ state: ReaderState) throws -> ReaderState {
    var state = state
    let reading = try #require(state.reading)
    let card = try #require(reading.cards.last)
    let stretch = try #require(card.stretch)
    var writer = state.cardWriter(reading)
    let all = writer.writeConversation(reading.claimsInReach.indices)
    let place = stretch.place(of: card.cursor)
    let cursor = try #require(all.line(place.line, ofClaim: place.claim))
    state.reading?.cards = [
      Card(.conversation, writer.lines, cursor: cursor, stretch: all)
    ]
    return state
  }

  @Test(arguments: [
    "w          bbbbbbb", "wGkkkkkkkkgjjj", "wnnnnnnnnnnnnNNN", "nnnnnnnnnnnwkkkkkkjj",
    "wG b b  g b", "wnnnnnnn===", "w   ---",
  ])
  func showsWhatIsSeenOfAllClaims(_ keys: String) throws {
    for (width, height) in [(60, 9), (24, 7), (60, 4)] {
      var story = Story(long().analysis, width: width, height: height)
      for key in keys {
        story.type(String(key))
        guard story.reading.cards.last?.stretch != nil else { continue }
        #expect(story.frame == (try whole(story.state)).frame)
      }
    }
  }

  @Test func goesThroughAllClaimsLineByLine() throws {
    var story = Story(long().analysis, width: 40, height: 10)
    story.type("wg")
    let all = try #require(whole(story.state).reading?.cards.last).lines
    var seen: [CardLine] = []
    for _ in all {
      let card = try #require(story.reading.cards.last)
      seen.append(card.lines[card.cursor])
      story.type("j")
    }
    #expect(seen == all)
  }

  @Test func writesWhatIsAroundTheCursorAlone() throws {
    var story = Story(long().analysis, width: 40, height: 6)
    story.type("wG")
    #expect(try #require(story.reading.cards.last?.stretch).places.lowerBound > 12)
  }
}
