import Screen
import Testing

@testable import Reader

@Suite struct PaletteTests {
  @Test func showsEveryCommandThatMatchesAndItsKeys() {
    var story = Story(width: 60, height: 14)
    story.type(":قول")
    expect(
      story,
      from: 6,
      shows: """
        ‭────────────────────────────────────────────────────────────‬
        ‭ n ]                   ﺔﻴﻟﺎﺘﻟﺍ ﺚﺤﺒﻟﺍ ﺔﺠﻴﺘﻧ ﻭﺃ ،ﻲﻟﺎﺘﻟﺍ ﻝﻮﻘﻟﺍ‬
        ‭ N [                   ﺔﻘﺑﺎﺴﻟﺍ ﺚﺤﺒﻟﺍ ﺔﺠﻴﺘﻧ ﻭﺃ ،ﻖﺑﺎﺴﻟﺍ ﻝﻮﻘﻟﺍ‬
        ‭ Enter                   ﻪﻴﻟﺇ ﺐﺴﻧُ ﺍﺫﺎﻤﻟﻭ ﻩﺭﺪﺼﻣ :ﻝﻮﻘﻟﺍ ﺔﻗﺎﻄﺑ‬
        ‭ a                               ﻝﻮﻘﻟﺍ ﺭﺪﺼﻣ ﻭﺃ ،ﻑﺮﻄﻟﺍ ﺔﻗﺎﻄﺑ‬
        ‭ s                               ﺲﻜﻌﻟﺎﺑﻭ ﻩﺭﺪﺼﻣ ﻰﻟﺇ ﻝﻮﻘﻟﺍ ﻦﻣ‬
        ‭ c                                 ﻪﺴﻔﻧ ﺭﺪﺼﻤﻠﻟ ﻲﻟﺎﺘﻟﺍ ﻝﻮﻘﻟﺍ‬
        ‭ 1/9                                               ﻝﻮﻗ :ﺮﻣﺃ‬
        """)
  }

  @Test func doesWhatIsChosenByItsName() {
    var story = Story()
    story.type(":next claim<Enter>")
    #expect(story.focusedText == "وأضافت")
    story.type(":القول السابق<Enter>")
    #expect(story.focusedText == "قالت")
  }

  @Test func saysWhereACommandWorksThatDoesNotWorkHere() {
    var story = Story(list: [ArticleSummary(Report.trains)], language: .english)
    story.type(":harakat<Enter>")
    #expect(story.state.message?.contains("Harakat") == true)
    story.type(":next name<Enter>")
    #expect(story.state.message == "This works in: the article.")
  }

  @Test(arguments: ["?next claim", ":next claim"])
  func showsTheKeysThatAPersonHasChosen(typed: String) {
    let keys = KeyBindings.rebinding([(.next, [.character("x")])]).bindings
    var story = Story(language: .english, keys: keys)
    story.type(typed)
    let line = story.screen.split(separator: "\n").first { $0.contains("next claim") }
    #expect(line?.split(separator: " ").contains { $0.hasSuffix("x") } == true)
    #expect(line?.contains("n ]") == false)
  }

  @Test(arguments: Language.allCases)
  func namesEveryActionThatIsNoKeyOfAPrompt(language: Language) {
    let actions = Commands(view: .list).everywhere.map(\.binding.action)
    #expect(Set(actions) == Set(Action.allCases).subtracting([.erase, .longer, .shorter]))
    for action in Set(actions) {
      let found = Commands(view: .article, query: action.words[language]).everywhere
      #expect(found.contains { $0.binding.action == action })
    }
  }

  @Test func movesThroughTheCommands() {
    var story = Story(width: 60, height: 14)
    story.type(":<Down><Down><Up>")
    #expect(story.state.overlay == .palette(Commands(view: .article, selection: 1)))
    story.type("<Esc>")
    #expect(story.state.view == .article)
  }
}
