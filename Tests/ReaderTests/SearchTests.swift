import TestSupport
import ArabicText
import Testing

@testable import Reader

@Suite struct SearchTests {
  @Test func findsWhileTypingWithoutHamza() {
    var story = Story(width: 60, height: 18)
    story.type("/الاحد")
    expect(
      story,
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

        ‭ ﺓﺪﺣﺍﻭ ﺔﺠﻴﺘﻧ                                      ﺪﺣﻻﺍ :ﺚﺤﺑ‬
        """)
  }

  @Test func countsTheHits() {
    var story = Story(width: 60, height: 18)
    story.type("/الاحد<Enter>")
    expect(
      story,
      from: 17,
      shows: """
        ‭     ﺓﺪﻋﺎﺴﻣ ?  ﺭﺪﺼﻤﻟﺍ s  ﻕﻼﻏﺇ Esc  ﻲﻟﺎﺘﻟﺍ n   1/1 ﺪﺣﻻﺍ :ﺚﺤﺑ‬
        """)
  }

  @Test func stepsThroughHitsAndAroundTheEnd() {
    var story = Story()
    story.type("/خط<Enter>")
    var hits = [story.hitText]
    for _ in 1...3 {
      story.type("n")
      hits.append(story.hitText)
    }
    #expect(hits == ["1/3 خط", "2/3 خط", "3/3 خط", "1/3 خط"])
    story.type("N")
    #expect(story.hitText == "3/3 خط")
    story.type("<Esc>n")
    #expect(story.focusedText == "وأضافت")
  }

  @Test func saysWhenNothingIsFound() {
    var story = Story()
    story.type("/xyz<Enter>")
    #expect(story.state.message == Phrase.noHit.words.arabic)
    #expect(story.reading.search == nil)
  }

  @Test func erasesAndLeavesThePrompt() {
    var story = Story()
    story.type("/خط<Backspace><Backspace><Backspace>")
    #expect(story.state.overlay == nil)
    #expect(story.reading.search == nil)
  }

  @Test func saysThatTheFilterHidesTheHits() {
    var story = Story()
    story.type("fسائق<Enter>F/السوق<Enter>")
    #expect(story.state.message == Phrase.onlyHiddenHits.words.arabic)
    story.type("/القطار<Enter><Esc>/xyz<Enter>")
    #expect(story.state.message == Phrase.noHit.words.arabic)
  }

  @Test(
    arguments: [
      ("زار [أَحْمَدُ] البيت", "احمد"), ("من [الـــســـلام] إلى", "السلام"), ("في ا[لأحد]", "ﻻحد"),
      ("[ﻻ] شيء", "ل"), ("[بلا]", "بﻼ"), ("قبل [فتى] و[فتي]", "فتي"), ("عام [٢٠٢٤]", "2024"),
      ("[CNN] و[cnn]", "Cnn"),
    ] as [(Marked, String)])
  func findsWhateverTheSpelling(text: Marked, query: String) {
    #expect(Marked(text.text, FoldedText(text.text).occurrences(of: query)) == text)
  }
}
