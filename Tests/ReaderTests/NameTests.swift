import Claims
import Screen
import Testing

@testable import Reader

@Suite struct NameTests {
  @Test func goesLeftThroughNamesAsTheyAreRead() {
    var story = Story()
    var names: [String?] = []
    for _ in 1...8 {
      story.type("<Left>")
      names.append(story.focusedText)
    }
    #expect(
      names == [
        "وزارة النقل", "نقابة السائقين", "النقابة", "سكان حي الميناء", "حي الميناء",
        "مسؤول في الوزارة", "Harbour Times", "Harbour Times",
      ])
    #expect(story.state.message == Phrase.noOtherName.words.arabic)
  }

  @Test func goesRightBackToTheHeadline() {
    var story = Story()
    story.type("<Left><Right><Right>")
    #expect(story.focusedText == "الواحة")
    #expect(story.rows { $0.attributes == [.bold, .underline, .reverse] } == [1])
  }

  @Test func goesRightThroughAnEnglishParagraph() {
    var story = Story(Report.rain)
    story.type("<Right>")
    #expect(story.focusedText == "the weather office")
    story.type("<Right><Right>")
    #expect(story.focusedText == "الواحة")
    story.type("<Left>")
    #expect(story.focusedText == "The mayor of الواحة")
  }

  @Test func highlightsTheClaimThatAMentionStandsIn() {
    var story = Story()
    story.type("<Left><Left>")
    #expect(story.reading.selectedClaim?.id == 3)
  }
}
