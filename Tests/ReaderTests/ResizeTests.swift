import Screen
import Testing

@testable import Reader

/// What is selected stays so, and in sight, whatever becomes of the screen.
@Suite struct ResizeTests {
  private static let sizes = [(100, 10), (60, 6), (20, 5), (10, 3), (60, 1), (60, 24), (100, 24)]

  @Test(arguments: ["", "n", "nnn", "nnnnn", "<Left><Left>", "<Left><Left><Left><Left><Left>"])
  func keepsTheFocusInSight(keys: String) {
    var story = Story(width: 100, height: 24)
    story.type(keys)
    let (focus, claim) = (story.reading.focus, story.reading.claim)
    for (width, height) in Self.sizes {
      story.resize(width, height)
      #expect(story.reading.focus == focus && story.reading.claim == claim)
      #expect(story.reading.focusPoint.map(story.reading.isVisible) == true)
    }
  }

  @Test func keepsTheFocusThroughAScreenWithoutRows() {
    var story = Story(width: 60, height: 24)
    story.type("nnnnn")
    story.resize(60, 0)
    story.resize(60, 24)
    #expect(story.focusedText == "وأكد")
  }

  @Test func showsTheSameTextAgainWhenTheScreenIsAsLargeAsBefore() {
    var story = Story(width: 60, height: 12)
    story.type("nnnnn")
    let screen = story.screen
    story.resize(30, 6)
    story.resize(60, 12)
    #expect(story.screen == screen)
  }

  @Test func goesBackToWhereAScreenWasAfterAResize() {
    var story = Story(width: 100, height: 24)
    story.type("nnnn")
    story.resize(60, 6)
    story.type("NNN<C-o><C-o><C-o>")
    #expect(story.focusedText == "ويتوقع")
  }
}
