import Screen
import Testing
import TestSupport

@Suite struct FrameTests {
  @Test func beginsBlank() {
    let frame = Frame(size: Size(width: 2, height: 2))
    #expect(frame.text == "\n")
    #expect(frame[Point(x: 1, y: 1)] == .blank)
    #expect(frame.cursor == nil)
  }

  @Test func aGlyphStandsWhereItIsPut() {
    var frame = Frame(size: Size(width: 4, height: 2))
    frame.put("م\u{64E}", at: Point(x: 2, y: 1), style: Style(attributes: .bold))
    #expect(frame.text == "\n  م\u{64E}")
    #expect(frame.marks { $0.attributes.contains(.bold) ? "^" : nil } == "\n  ^")
  }

  @Test func aWideGlyphTakesTwoCells() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("報", width: 2, at: Point(x: 1, y: 0), style: .plain)
    #expect(frame.row(0).map(\.glyph) == [" ", "報", "", " "])
  }

  @Test(arguments: [
    (-1, [" ", " ", " "]), (0, ["報", "", " "]), (1, [" ", "報", ""]), (2, [" ", " ", " "]),
  ])
  func aWideGlyphIsNeverCut(x: Int, row: [String]) {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.put("報", width: 2, at: Point(x: x, y: 0), style: .plain)
    #expect(frame.row(0).map(\.glyph) == row)
  }

  @Test(arguments: [
    (0, ["a", "報", "", " "]), (1, [" ", "a", " ", " "]), (2, [" ", " ", "a", " "]),
    (3, [" ", "報", "", "a"]),
  ])
  func aGlyphOnHalfOfAWideOneBlanksTheOtherHalf(x: Int, row: [String]) {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("報", width: 2, at: Point(x: 1, y: 0), style: .plain)
    frame.put("a", at: Point(x: x, y: 0), style: .plain)
    #expect(frame.row(0).map(\.glyph) == row)
  }

  @Test(arguments: [
    (0, ["記", "", " ", " "]), (1, [" ", "記", "", " "]), (2, [" ", " ", "記", ""]),
  ])
  func aWideGlyphOnHalfOfAnotherBlanksTheOtherHalf(x: Int, row: [String]) {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("報", width: 2, at: Point(x: 1, y: 0), style: .plain)
    frame.put("記", width: 2, at: Point(x: x, y: 0), style: .plain)
    #expect(frame.row(0).map(\.glyph) == row)
  }

  @Test func anotherStyleLeavesAWideGlyphWhole() {
    var frame = Frame(size: Size(width: 2, height: 1))
    frame.put("報", width: 2, at: Point(x: 0, y: 0), style: .plain)
    for x in 0..<2 { frame[Point(x: x, y: 0)].style.attributes.insert(.reverse) }
    #expect(frame.row(0).map(\.glyph) == ["報", ""])
    #expect(frame.marks { $0.attributes.contains(.reverse) ? "^" : nil } == "^^")
  }

  @Test(arguments: [(-1, 0), (0, -1), (2, 0), (0, 1)])
  func nothingHappensOutside(x: Int, y: Int) {
    var frame = Frame(size: Size(width: 2, height: 1))
    let outside = Point(x: x, y: y)
    frame.put("a", at: outside, style: .plain)
    frame[outside] = Cell(glyph: "b")
    #expect(frame == Frame(size: Size(width: 2, height: 1)))
    #expect(frame[outside] == .blank)
    #expect(frame.row(7).isEmpty)
  }

  @Test func fillsWhatOfARectangleIsInside() {
    var frame = Frame(size: Size(width: 3, height: 2))
    frame.fill(Rect(x: 1, y: 1, width: 9, height: 9), with: Cell(glyph: "."))
    #expect(frame.text == "\n ..")
  }

  @Test func aSizeIsNeverNegative() {
    #expect(Frame(size: Size(width: -3, height: 2)).text == "\n")
  }
}
