import Screen
import Testing

@testable import Reader

@Suite struct MouseTests {
  @Test func scrollsByTheWheel() {
    var story = Story(Report.plain("a", paragraphs: 30), width: 60, height: 12)
    story.play([.mouse(.wheelDown, Point(x: 30, y: 5)), .mouse(.wheelDown, Point(x: 30, y: 5))])
    #expect(story.reading.top == 6)
    story.play([.mouse(.wheelUp, Point(x: 30, y: 5))])
    #expect(story.reading.top == 3)
  }

  @Test func focusesTheNameThatIsClicked() {
    var story = Story(width: 60, height: 18)
    story.play([.mouse(.press, Point(x: 40, y: 7))])
    #expect(story.focusedText == "نقابة السائقين" || story.focusedText == "ونفت")
    story.play([.mouse(.press, Point(x: 32, y: 11))])
    #expect(story.focusedText == "حي الميناء" || story.focusedText == "ويتوقع")
  }

  @Test func focusesTheClaimWhoseWordsAreClicked() {
    var story = Story(width: 60, height: 18)
    story.play([.mouse(.press, Point(x: 24, y: 11))])
    #expect(story.focusedText == "ويتوقع")
  }

  @Test func choosesInThePanelThePickerAndTheList() {
    var panel = Story(width: 100, height: 20)
    panel.play([.mouse(.press, Point(x: 10, y: 15))])
    #expect(panel.focusedText == "ونفت")
    panel.play([.mouse(.press, Point(x: 10, y: 4))])
    #expect(panel.reading.filter?.actor == "union")
    var picker = Story(width: 60, height: 18)
    picker.type("f")
    picker.play([.mouse(.press, Point(x: 30, y: 13))])
    #expect(picker.reading.filter?.actor == "union")
    var list = Story(list: (0...4).map { ArticleSummary(id: "\($0)", title: "مقال") })
    list.play([.mouse(.press, Point(x: 9, y: 4)), .mouse(.press, Point(x: 9, y: 4))])
    #expect(list.effects == [.open("3")])
  }

  @Test func closesHelpByAClick() {
    var story = Story()
    story.type("?")
    story.play([.mouse(.press, Point(x: 0, y: 0))])
    #expect(story.state.overlay == nil)
  }

  /// VTE and mlterm, where they order rows, say which cell of the logical order was clicked.
  @Test func focusesTheNameWhoseLogicalCellIsClicked() {
    var story = Story(width: 60, height: 24)
    story.type("tt")
    let rows = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let y = rows.firstIndex { $0.contains("·سكان") }!
    let name = rows[y].firstRange(of: "سكان")!
    let x = rows[y].distance(from: rows[y].startIndex, to: name.lowerBound)
    story.play([.mouse(.press, Point(x: x + 1, y: y)), .mouse(.release, Point(x: x + 1, y: y))])
    #expect(story.focusedText == "سكان حي الميناء")
  }

  @Test func dragsTheLineBetweenTextAndPanel() {
    var story = Story(width: 120, height: 20)
    let divider = story.state.panes.panel.columns.upperBound
    story.play([
      .mouse(.press, Point(x: divider, y: 5)), .mouse(.release, Point(x: divider - 10, y: 6)),
    ])
    #expect(story.state.panes.panel.columns.upperBound == divider - 10)
    #expect(story.frame.row(5)[story.frame.row(5).startIndex + divider - 10].glyph == "│")
    story.play([.mouse(.release, Point(x: 60, y: 6))])
    #expect(story.state.panes.panel.columns.upperBound == divider - 10)
  }

  @Test(arguments: [-5, 0, 119, 500])
  func leavesRoomForTextAndPanel(x: Int) {
    var story = Story(width: 120, height: 20)
    let divider = story.state.panes.panel.columns.upperBound
    story.play([.mouse(.press, Point(x: divider, y: 5)), .mouse(.release, Point(x: x, y: 6))])
    #expect((16...80).contains(story.state.panes.panel.size.width))
  }
}
