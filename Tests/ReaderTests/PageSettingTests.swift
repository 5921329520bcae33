import ArabicText
import Claims
import Screen
import Testing

@testable import Reader

@Suite struct PageSettingTests {
  @Test func makesLinesShorterAndLonger() {
    var story = Story(width: 100, height: 20, language: .english)
    let before = story.state.panes.measure
    story.type("--")
    #expect(story.state.panes.measure == before - 8)
    #expect(story.state.message == "Lines of \(before - 8) cells.")
    story.type("=")
    #expect(story.state.panes.measure == before - 4)
    for _ in 1...60 { story.type("-") }
    #expect(story.state.panes.measure == TextSettings.measures.lowerBound)
  }

  @Test func makesLinesNoLongerThanTheScreen() {
    var story = Story(width: 60, height: 20)
    for _ in 1...9 { story.type("=") }
    story.type("-")
    #expect(story.state.panes.measure == 60 - 6 - 2 - 4)
  }

  @Test func keepsItsPlaceWhenLinesChange() {
    var story = Story(Report.plain("a", paragraphs: 40), width: 80, height: 12)
    story.type("   ")
    let first = story.reading.anchor
    story.type("------")
    #expect(story.reading.rows[story.reading.top].span.contains(first))
  }

  @Test func spacesLines() {
    var story = Story(width: 60, height: 40)
    let standard = story.reading.rows.count
    story.type("z")
    #expect(story.reading.rows.count > standard)
    #expect(
      story.reading.rows.indices.dropFirst().allSatisfy { row in
        story.reading.rows[row].isBlank || story.reading.rows[row - 1].isBlank
          || story.reading.rows[row - 1].kind != .paragraph
      })
    story.type("z")
    #expect(story.reading.rows.count < standard)
    story.type("z")
    #expect(story.reading.rows.count == standard)
  }

  @Test func justifiesLines() {
    var story = Story(Report.trains, width: 60, height: 24)
    story.type("J")
    expect(
      story,
      shows: """
        ‭ 100%  2025-03-02  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                               ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭ ﺭﺎﻄﻘﻟﺍ ﻂﺧ }ﻥﺇ[ﻞﻘﻨﻟﺍ  ﺓﺭﺍﺯﻭ‹]ﺖﻟﺎﻗ›:ﺔﺣﺍﻮﻟﺍ °ﻦﻣ  ﺓﺮﺸﻨﻟﺍ  1‬
        ‭ ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ{.ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ  ﺪﻳﺪﺠﻟﺍ  2‬
        ‭                                               .ﻊﻔﺗﺮﺗ‬

        ‭ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  4·3‬
        ‭                                  .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬

        ‭                                         ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭ ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ  ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ ·ﻊﻗﻮﺘﻳﻭ  5‬
        ‭                                   .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬

        ‭ ﻝﺎﻐﺷﻷﺍ ﻥﺃ Harbour Times·ﺔﻔﻴﺤﺼﻟ ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ·ﺪﻛﺃﻭ  6‬
        ‭                                    .ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ‬







        ‭                                        .ﻥﺎﻃﻮﺒﻀﻣ ﺮﻄﺴﻟﺍ ﺎﻓﺮﻃ‬
        """)
    story.type("J")
    #expect(story.reading.layout == Story(width: 60, height: 24).reading.layout)
  }

  @Test func findsTheWordsThatAreClickedInAJustifiedLine() {
    var story = Story(Report.trains, width: 60, height: 24)
    story.type("J")
    let row = story.reading.rows.firstIndex { $0.kind == .paragraph && !$0.isBlank }!
    let view = ArticleView(story.state, story.reading)
    let offsets = (0..<60).compactMap {
      view.offset(at: Point(x: $0, y: story.state.panes.body.origin.y + row))
    }
    #expect(offsets == offsets.sorted(by: >))
    #expect(offsets.last == story.reading.rows[row].span.lowerBound)
  }

  @Test func comesBackToWhereItWasLeft() {
    var story = Story(Report.plain("a", paragraphs: 40), width: 80, height: 12)
    story.type("   ")
    let place = story.state.place
    #expect(place?.article == "a")
    var again = Story(list: [], width: 60, height: 12)
    again.show(Report.plain("a", paragraphs: 40), at: place!.offset)
    #expect(again.reading.anchor == place?.offset)
    #expect(again.reading.rows[again.reading.top].span.contains(place!.offset))
  }

  @Test func surviesAPlaceThatIsNoMore() {
    var story = Story(list: [], width: 60, height: 12)
    story.show(Report.plain("a"), at: TextOffset(utf8: 1_000_000))
    #expect(!story.reading.visibleRows.isEmpty)
  }

  @Test func leavesTheMouseToTheTerminal() {
    var story = Story()
    story.type("PP")
    #expect(story.effects == [.listenToMouse(false), .listenToMouse(true)])
  }
}
