import ArabicText
import Screen
import Testing

@testable import Reader

@Suite struct ScrollingTests {
  @Test(arguments: [
    ("j", 1), ("<Down>", 1), ("jjk", 1), ("jj<Up>", 1), (" ", 9), ("<PgDn>", 9), ("  b", 9),
    ("  <PgUp>", 9), ("Gg", 0), ("G<Home>", 0), ("k", 0), ("ت", 1), ("تتن", 1),
  ])
  func scrolls(keys: String, top: Int) {
    var story = Story(Report.plain("a", paragraphs: 30), width: 60, height: 12)
    story.type(keys)
    #expect(story.reading.top == top)
  }

  @Test func stopsWhereTheLastRowIsTheLastOnTheScreen() {
    var story = Story(Report.plain("a", paragraphs: 30), width: 60, height: 12)
    story.type("G")
    #expect(story.reading.visibleRows.upperBound == story.reading.rows.count)
    #expect(story.reading.visibleRows.count == story.reading.height)
  }

  @Test func takesTheFocusAlong() {
    var story = Story(width: 30, height: 8)
    story.type("<PgDn>")
    let point = story.reading.focusPoint
    #expect(point.map(story.reading.isVisible) == true)
    #expect(story.focusedText != "قالت")
  }

  @Test func keepsTheFirstTextOnTheScreenWhenItIsResized() {
    var story = Story(Report.plain("a", paragraphs: 40), width: 60, height: 12)
    story.type("  j")
    let anchor = story.reading.anchor
    for (width, height) in [(30, 12), (100, 30), (20, 5), (60, 12)] {
      story.resize(width, height)
      #expect(story.reading.rows[story.reading.top].span.contains(anchor))
    }
  }

  @Test func goesBackAndForwardThroughJumps() {
    var story = Story()
    story.type("nns<C-o>")
    #expect(story.focusedText == "ونفت")
    story.type("<C-o><C-o>")
    #expect(story.focusedText == "قالت")
    story.type("<C-o>")
    #expect(story.state.message == Phrase.noJumpBack.words.arabic)
    story.type("<C-p><C-p><C-p>")
    #expect(story.focusedText == "نقابة السائقين")
    story.type("<C-p>")
    #expect(story.state.message == Phrase.noJumpForward.words.arabic)
  }

  @Test func forgetsWhatIsAheadAfterAnotherJump() {
    var story = Story()
    story.type("nn<C-o>c<C-p>")
    #expect(story.state.message == Phrase.noJumpForward.words.arabic)
  }
}
