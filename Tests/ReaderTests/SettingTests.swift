import Claims
import Layout
import Screen
import Terminals
import Testing

@testable import Reader

@Suite struct SettingTests {
  private static func article(_ text: String) -> Analysis {
    let article = Article(parsing: text, id: "a")
    return Analysis(article: article, actors: [], places: [], mentions: [], claims: [])
  }

  @Test func goesThroughTheModesAndAsksTheTerminalToFollow() {
    var story = Story()
    story.type("ttt")
    #expect(story.effects == [.use(.kitty), .use(.terminal), .use(.app)])
    #expect(story.frame.row(1) == Story().frame.row(1))
  }

  @Test func leavesOrderAndAlignmentToTheTerminal() {
    var story = Story(Self.article("قال (نعم) ثم مضى."), width: 110, height: 8)
    story.type("tt")
    let rows = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[1] == " قال (نعم) ثم مضى.")
    #expect(!story.screen.contains("│"))
  }

  @Test func keepsAWordOfOneStyleWhereTheTerminalOrders() {
    var story = Story(width: 60, height: 18)
    story.type("tt")
    for y in 1..<17 {
      let row = story.frame.row(y)
      for word in row.split(whereSeparator: { $0.glyph == " " }) {
        #expect(Set(word.map(\.style)).count == 1)
      }
    }
  }

  @Test func showsAndHidesHarakat() {
    let text = Self.article("كَتَبَ الوَلَدُ.")
    var story = Story(text, width: 40, height: 8)
    let marks: (Story) -> Bool = { $0.screen.unicodeScalars.contains("\u{64E}") }
    #expect(marks(story))
    story.type("h")
    #expect(marks(story))
    story.type("h")
    #expect(!marks(story))
    story.type("ht")
    #expect(!marks(story))
  }

  @Test func hidesHarakatWhereTheTerminalMisplacesThem() {
    let settings = TextSettings(misplacesMarks: true)
    var frame = Frame(size: Size(width: 1, height: 1))
    frame[Point(x: 0, y: 0)].glyph = "\u{FEE1}\u{64E}"
    #expect(settings.shown(frame).row(0).first?.glyph == "\u{FEE1}")
    #expect(TextSettings().shown(frame) == frame)
  }

  @Test func showsDirectionControlsOnRequest() {
    var story = Story(Self.article("قال \u{202E}abc\u{202C} ثم مضى."), width: 40, height: 8)
    #expect(story.screen.contains("cba"))
    #expect(!story.screen.contains("←"))
    story.type("i")
    #expect(story.screen.contains("cba←"))
    #expect(story.frame.row(1).first { $0.glyph == "←" }?.style.attributes == .reverse)
    story.type("i")
    #expect(!story.screen.contains("←"))
  }

  @Test func takesAnArrowOfTheTextForNoControl() {
    var story = Story(Self.article("من هنا ← إلى هناك."), width: 40, height: 8)
    story.type("i")
    #expect(story.frame.row(1).first { $0.glyph == "←" }?.style.attributes == [])
  }

  @Test func turnsTheParagraphThatIsRead() {
    var story = Story(Self.article("abc قال.\n\nثم مضى."), width: 40, height: 10)
    let row = { (story: Story) in story.frame.row(1).map(\.glyph).joined() }
    let own = row(story)
    story.type("d")
    #expect(row(story) != own)
    story.type("d")
    #expect(row(story) == own)
    #expect(story.reading.setting.directions.values.first == .leftToRight)
    story.type("d")
    #expect(row(story) == own)
    #expect(story.reading.setting.directions.isEmpty)
  }
}
