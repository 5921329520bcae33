import Testing

@testable import Config

@Suite struct SuggestionTests {
  private let commands = ["analyze", "doctor", "evaluate", "config", "install"]

  @Test(arguments: [
    ("anlyze", "analyze"), ("ANALYZE", "analyze"), ("docotr", "doctor"), ("confg", "config"),
    ("evaluates", "evaluate"),
  ])
  func findsWhatDiffersLittle(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: commands) == meant)
  }

  @Test(arguments: ["", "x", "article.txt", "zzzzzz", "installation"])
  func findsNothingThatIsFar(word: String) {
    #expect(Suggestion.nearest(to: word, among: commands) == nil)
  }

  @Test func takesLongWordsInTime() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: commands) == nil)
  }
}
