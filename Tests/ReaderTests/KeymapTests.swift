import Screen
import Testing

@testable import Reader

@Suite struct KeymapTests {
  @Test(arguments: View.allCases)
  func givesAKeyOneMeaningInAView(view: View) {
    let keys = Keymap.bindings(in: view).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func bindsEveryAction() {
    #expect(Set(Keymap.table.map(\.action)) == Set(Action.allCases))
  }

  @Test(
    arguments: [
      ("q", "ض"), ("n", "ى"), ("N", "آ"), ("j", "ت"), ("k", "ن"), ("f", "ب"), ("s", "س"),
      ("c", "ؤ"), ("/", "ظ"), ("?", "؟"), ("b", "\u{FEFB}"), ("g", "ل"), ("G", "\u{FEF7}"),
      ("[", "ج"), ("]", "د"), ("d", "ي"), ("v", "ر"), ("r", "ق"), ("t", "ف"), ("h", "ا"),
      ("m", "ة"),
      ("i", "ه"), ("a", "ش"), ("w", "ص"), ("e", "ث"), ("u", "ع"), ("y", "غ"), ("Y", "إ"),
      ("o", "خ"), ("z", "ئ"), ("J", "ـ"), ("P", "؛"),
    ] as [(Character, Character)])
  func findsAKeyByItsPlaceOnTheArabicKeyboard(latin: Character, arabic: Character) {
    let action = Keymap.action(.character(latin), in: .article)
    #expect(action != nil)
    #expect(Keymap.action(.character(arabic), in: .article) == action)
  }

  @Test(arguments: View.allCases.filter(\.takesText))
  func takesArabicLettersAsTextInPrompts(view: View) {
    #expect(Keymap.action(.character("ض"), in: view) == nil)
  }

  @Test func readsALamAlefOfTwoCharactersAsOneKey() {
    var story = Story(Report.plain("a", paragraphs: 30), width: 60, height: 12)
    story.type("  لا")
    #expect(story.reading.top == 9)
    story.type("لأ")
    #expect(story.reading.visibleRows.upperBound == story.reading.rows.count)
    story.type("ل")
    #expect(story.reading.top == 0)
    story.type("ت")
    #expect(story.reading.top == 1)
  }

  @Test func readsALamBeforeAnotherKeyAsG() {
    var story = Story()
    story.type("nلآ")
    #expect(story.focusedText == "قالت")
  }
}
