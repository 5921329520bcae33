import Claims
import Screen
import Testing

@testable import Reader

@Suite struct CardTests {
  @Test func printsForNow() {
    for (keys, width, language) in [("nnnnn<Enter>", 64, Language.arabic), ("nnn<Enter>", 100, .english), ("w", 60, .arabic), ("nna", 60, .arabic), ("nne", 60, .english)] {
      var story = Story(width: width, height: 28, language: language)
      story.type(keys)
      print("====\(keys)")
      for row in story.screen.split(separator: "\n", omittingEmptySubsequences: false) { print("        \u{202D}\(row)\u{202C}") }
    }
  }
}
