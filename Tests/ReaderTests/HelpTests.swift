import Screen
import Testing

@testable import Reader

@Suite struct HelpTests {
  @Test func listsTheKeysOfTheView() {
    var story = Story(width: 64, height: 14)
    story.type("?")
    expect(
      story,
      shows: """
        ‭ 85%  2025-03-02  ﺓﺮﺸﻨﻟﺍ                 ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                                                  ﻝﺎﻘﻤﻟﺍ ﺢﻴﺗﺎﻔﻣ‬
        ‭     ﺔﻴﻟﺎﺘﻟﺍ ﺚﺤﺒﻟﺍ ﺔﺠﻴﺘﻧ ﻭﺃ ،ﻲﻟﺎﺘﻟﺍ ﻝﻮﻘﻟﺍ     ﺩ ﻯ           n ]‬
        ‭     ﺔﻘﺑﺎﺴﻟﺍ ﺚﺤﺒﻟﺍ ﺔﺠﻴﺘﻧ ﻭﺃ ،ﻖﺑﺎﺴﻟﺍ ﻝﻮﻘﻟﺍ     ﺝ ﺁ           N [‬
        ‭                   ﺭﺎﺴﻴﻟﺍ ﻰﻟﺇ ﻲﻟﺎﺘﻟﺍ ﻢﺳﻻﺍ                     ←‬
        ‭                   ﻦﻴﻤﻴﻟﺍ ﻰﻟﺇ ﻲﻟﺎﺘﻟﺍ ﻢﺳﻻﺍ                     →‬
        ‭       ﻪﻴﻟﺇ ﺐﺴﻧُ ﺍﺫﺎﻤﻟﻭ ﻩﺭﺪﺼﻣ :ﻝﻮﻘﻟﺍ ﺔﻗﺎﻄﺑ                 Enter‬
        ‭               ﻝﻮﻘﻟﺍ ﺭﺪﺼﻣ ﻭﺃ ،ﻑﺮﻄﻟﺍ ﺔﻗﺎﻄﺑ       ﺵ             a‬
        ‭                ﺍﺫﺎﻣ ﻝﺎﻗ ﻦﻣ :ﺎﻫﺪﺣﻭ ﻝﺍﻮﻗﻷﺍ       ﺹ             w‬
        ‭               ﺲﻜﻌﻟﺎﺑﻭ ﻩﺭﺪﺼﻣ ﻰﻟﺇ ﻝﻮﻘﻟﺍ ﻦﻣ       ﺱ             s‬
        ‭                 ﻪﺴﻔﻧ ﺭﺪﺼﻤﻠﻟ ﻲﻟﺎﺘﻟﺍ ﻝﻮﻘﻟﺍ       ﺅ             c‬
        ‭        ﺔﻴﺒﻧﺎﺠﻟﺍ ﺔﺣﻮﻠﻟﺍﻭ ﺺﻨﻟﺍ ﻦﻴﺑ ﻝﺎﻘﺘﻧﻻﺍ         Tab Shift-Tab‬
        ‭                           ﻑﺮﻃ ﺐﺴﺤﺑ ﺔﻴﻔﺼﺗ       ﺏ             f‬
        ‭                                                           :ﺮﻣﺃ‬
        """)
  }

  @Test(arguments: Language.allCases)
  func showsEveryKeyOfEveryView(language: Language) {
    for (keys, view) in [("?", View.article), ("<Tab>?", .panel)] {
      var story = Story(width: 120, height: 60, language: language)
      story.type(keys)
      #expect(story.state.view == .help)
      let bindings = Keymap.bindings(in: view).count
      #expect(story.screen.split(separator: "\n").count >= bindings + 2)
    }
  }

  @Test(arguments: ["مصدره وبالعكس", "source and back", "المصدره بالعكس"])
  func narrowsAsOneTypesAndDoesWhatIsChosen(query: String) {
    var story = Story(width: 64, height: 14)
    story.type("n?\(query)")
    #expect(story.screen.contains("ﺲﻜﻌﻟﺎﺑﻭ"))
    #expect(!story.screen.contains("PgDn"))
    story.type("<Enter>")
    #expect(story.state.view == .article)
    #expect(story.focusedText == "وزارة النقل")
  }

  @Test func doesNothingWhereNothingMatches() {
    var story = Story(width: 64, height: 14)
    story.type("?xyz<Enter>")
    #expect(story.state.view == .help)
    #expect(story.state.message == Phrase.noCommand.words.arabic)
    story.type("<Backspace><Backspace><Backspace><Backspace>")
    #expect(story.state.view == .article)
  }

  @Test(arguments: ["?", "<Esc>", "<Backspace>"])
  func closes(key: String) {
    var story = Story()
    story.type("?\(key)")
    #expect(story.state.view == .article && story.effects.isEmpty)
  }

  @Test func scrollsAndCloses() {
    var story = Story(width: 64, height: 14)
    story.type("?<End>")
    #expect(story.screen.contains("{ }"))
    story.type("<Esc>")
    #expect(story.state.view == .article && story.effects.isEmpty)
  }

  @Test(arguments: Language.allCases, [20, 34, 40, 60])
  func isHintedAtOnAnyWidth(language: Language, width: Int) {
    let story = Story(width: width, height: 12, language: language)
    #expect(story.screen.split(separator: "\n").last?.contains("?") == true)
  }

  @Test func showsTheSelectedActionInFullWhereTheScreenIsSmall() {
    var story = Story(width: 20, height: 5, language: .english)
    story.type("?drop the claim")
    expect(
      story,
      shows: """
        ‭e‬
        ‭ correct the claim's‬
        ‭ source, or drop the‬
        ‭ claim‬
        ‭command:  claim  1/1‬
        """)
  }

  @Test(arguments: Language.allCases, [(20, 5), (60, 12), (34, 8)])
  func cutsNoExplanation(language: Language, size: (Int, Int)) {
    var story = Story(width: size.0, height: size.1, language: language)
    story.type("?")
    for _ in Keymap.bindings(in: .article) {
      #expect(
        !story.screen.split(separator: "\n").dropFirst().dropLast().contains { $0.contains("…") })
      #expect(!story.rows { $0.attributes.contains(.reverse) }.filter { $0 > 0 }.isEmpty)
      story.type("<Down>")
    }
  }
}
