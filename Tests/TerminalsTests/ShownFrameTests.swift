import Screen
import TestSupport
import Testing

@testable import Terminals

@Suite struct ShownFrameTests {
  private static let italic = Style(attributes: .italic)
  private static let bold = Style(attributes: .bold)

  /// A row of a frame: `/x` is slanted, `*x` is bold.
  private func row(_ text: String) -> Frame {
    var cells: [Cell] = []
    var style = Style.plain
    for glyph in text {
      switch glyph {
      case "/": style = Self.italic
      case "*": style = Self.bold
      default:
        cells.append(Cell(glyph: String(glyph), style: style))
        style = .plain
      }
    }
    var frame = Frame(size: Size(width: cells.count, height: 1))
    for (x, cell) in cells.enumerated() { frame[Point(x: x, y: 0)] = cell }
    return frame
  }

  /// Letters stand for themselves; كلمة in visual order is ﺔﻤﻠﻛ.
  @Test(arguments: [
    ("ﺔﻤﻠﻛ", "ﻛﻠﻤﺔ"), ("abc 12", "abc 12"), ("ﺮﺒﺧ ﺔﻤﻠﻛ", "ﺧﺒﺮ ﻛﻠﻤﺔ"), (".ﺔﻤﻠﻛ", "/.ﻛﻠﻤﺔ"),
    ("(ﺔﻤﻠﻛ)", "/(ﻛﻠﻤﺔ/)"), ("،ﺔﻤﻠﻛ", "/،ﻛﻠﻤﺔ"), ("20ﺑ", "/2/0ﺑ"), ("٢٧ﺑﻤ", "ﻤﺑ٧٢"),
    ("٣٤٫٥", "٥٫٤٣"),
    ("۲۷", "۷۲"), (":«ﺮﺒﺧ", ":/«ﺧﺒﺮ"), ("│ﺮﺒﺧ", "/│ﺧﺒﺮ"), ("*ﺔ*ﻤﻠﻛ", "*ﻤ*ﺔﻛﻠ"), ("/ﺮ/ﺒ.", "/ﺒ/ﺮ."),
    ("/ﺮ/.", "/ﺮ."), ("אבג", "גבא"), ("ﻼﻋ", "ﻋﻼ"),
    ("ﺮ./ﻛ", "ﺮ*./ﻛ"), ("ﺮ12/ﻛ", "ﺮ*1*2/ﻛ"),
  ])
  func turnsWordsBackForKitty(visual: String, sent: String) {
    let turned = row(visual).turnedForKitty
    #expect(turned == row(sent))
  }

  /// kitty reverses each stretch of right-to-left letters in one face: doing the same to what it
  /// gets must give what we want to be seen.
  @Test func undoesWhatKittyDoes() {
    let glyphs = ["ﺔ", "ﻛ", "/ﻛ", "1", ".", " ", "a"]
    for number in 0..<2401 {
      var rest = number
      var text = ""
      for _ in 0..<4 {
        text += glyphs[rest % 7]
        rest /= 7
      }
      let wanted = row(text)
      #expect(asKittyShows(wanted.turnedForKitty) == wanted.text)
    }
  }

  /// The cells as kitty shows them if the font has Arabic: stretches of one face between blanks
  /// are one run, which is turned about where its first strong letter is Arabic.
  private func asKittyShows(_ frame: Frame) -> String {
    let cells = Array(frame.row(0))
    var shown = ""
    var start = 0
    while start < cells.count {
      let isSame = { (cell: Cell) in
        cell.glyph != " " && cells[start].glyph != " "
          && cell.style.attributes == cells[start].style.attributes
      }
      let end = cells[(start + 1)...].firstIndex { !isSame($0) } ?? cells.count
      let run = cells[start..<end].map(\.glyph)
      let strong = run.first { $0 == "a" || $0 == "ﺔ" || $0 == "ﻛ" }
      shown += (strong == nil || strong == "a" ? run : run.reversed()).joined()
      start = end
    }
    return String(shown.reversed().drop { $0 == " " }.reversed())
  }

  @Test func dropsHarakatAndMovesNothing() {
    var frame = row("ab")
    frame[Point(x: 0, y: 0)].glyph = "\u{FEE1}\u{64E}\u{651}"
    frame[Point(x: 1, y: 0)].glyph = " \u{64F}"
    #expect(frame.withoutHarakat.row(0).map(\.glyph) == ["\u{FEE1}", " "])
  }

  @Test func slantsNoLetters() {
    #expect(row("/ﺮ/ﺒ/a/1").withUprightLetters == row("ﺮﺒ/a/1"))
    #expect(row("/،/؛/؟/٪/٣/۳/ـ/./«").withUprightLetters == row("،؛؟٪٣۳ـ/./«"))
  }

  @Test func givesAWordOneStyle() {
    #expect(
      row("ab*c*d*e ff*g x").withWholeWords == row("*a*b*c*d*e ffg x"))
  }

  @Test func givesARowOneStyleAndShowsTheFocus() {
    var frame = row("ab*c d")
    #expect(frame.withWholeRows == row("abc d"))
    frame[Point(x: 0, y: 0)].style.attributes.insert(.reverse)
    #expect(frame.withWholeRows.row(0).allSatisfy { $0.style.attributes == .reverse })
  }
}
