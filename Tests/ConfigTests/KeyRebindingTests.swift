import Screen
import Testing

@testable import Config
@testable import Reader

@Suite struct KeyRebindingTests {
  private func sentences(_ yaml: String) -> [String] {
    Configuration.reading("keys:\n" + yaml).problems.map { "\($0.line ?? 0): \($0.words.english)" }
  }

  private func keys(_ yaml: String) -> KeyBindings { Configuration(yaml: "keys:\n" + yaml).keys }

  @Test func takesTheNewKeysInsteadOfTheOld() {
    let keys = keys("  next: [x, F5]")
    #expect(keys.action(.character("x"), in: .article) == .next)
    #expect(keys.action(.key(.function(5)), in: .panel) == .next)
    #expect(keys.action(.character("n"), in: .article) == nil)
    #expect(keys.action(.character("j"), in: .article) == .down)
  }

  @Test func exchangesTwoKeys() {
    let keys = keys("  next: j\n  down: n")
    #expect(keys.action(.character("j"), in: .article) == .next)
    #expect(keys.action(.character("n"), in: .article) == .down)
  }

  @Test(arguments: [
    ("  next: j", ["2: j is down in the view article, so next keeps its keys."]),
    ("  next: x\n  search: x", ["3: x is next in the view article, so search keeps its keys."]),
    ("  source: Ctrl-P", ["2: Ctrl-P is forward in the view article, so source keeps its keys."]),
    // In another view the same key may mean something else.
    (
      "  direction: Backspace",
      ["2: Backspace is list in the view article, so direction keeps its keys."]
    ),
    ("  next: x\n  down: n", []),
  ])
  func tellsClashesAndKeepsTheKeys(yaml: String, expected: [String]) {
    #expect(sentences(yaml) == expected)
  }

  @Test func keepsWhatIsNeededWhereCharactersAreText() {
    let keys = keys("  open: x")
    #expect(keys.action(.character("x"), in: .list) == .open)
    #expect(keys.action(.key(.enter), in: .list) == nil)
    #expect(keys.action(.key(.enter), in: .search) == .open)
    #expect(keys.action(.character("x"), in: .search) == nil)
  }

  @Test func unbinds() {
    #expect(keys("  mode: []").keys(of: .mode).isEmpty)
  }

  @Test(arguments: Action.allCases)
  func readsBackTheNotationOfEveryKey(action: Action) {
    for key in KeyBindings.standard.keys(of: action) {
      #expect(key.notation.flatMap(Event.init(notation:)) == key)
    }
  }

  @Test(arguments: ["", "  ", "no", "Ctrl-C", "Ctrl-Ω", "F25", "\u{1B}"])
  func isNoKey(notation: String) {
    #expect(Event(notation: notation) == nil)
  }
}
