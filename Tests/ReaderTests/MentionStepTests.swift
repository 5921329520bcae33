import Testing

@testable import Reader

@Suite struct MentionStepTests {
  @Test func goesRoundTheMentionsOfOneName() {
    var story = Story(language: .english)
    story.type("nn*")
    #expect(story.focusedText == "نقابة السائقين" && story.state.message == "2 mentions: 1/2")
    story.type("*")
    #expect(story.focusedText == "النقابة" && story.state.message == "2 mentions: 2/2")
    story.type("*")
    #expect(story.focusedText == "نقابة السائقين")
    story.type("#")
    #expect(story.focusedText == "النقابة")
  }

  @Test func goesToTheMentionsOfALocation() {
    var story = Story()
    story.type("<Right>")
    #expect(story.focusedText == "الواحة")
    story.type("*")
    #expect(story.focusedText == "الواحة" && story.state.message == "إشارتان: 1/2")
  }

  @Test func saysWhenNobodyIsNamed() {
    var story = Story(Report.plain("a"))
    story.type("*")
    #expect(story.state.message == Phrase.noActorHere.words.arabic)
  }

  @Test func canBeGoneBackFrom() {
    var story = Story()
    story.type("nn**<C-o><C-o>")
    #expect(story.focusedText == "ونفت")
  }
}
