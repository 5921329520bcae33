internal import ArabicText
internal import Layout
public import Screen

/// A page on which a person sees whether a terminal shows Arabic right: facts about it, and samples
/// with a sentence each on how they should look.
public struct TestCard: Sendable {
  /// A fact's name and what it is.
  public typealias Fact = (name: String, value: String)

  private let facts: [Fact]
  private let state: ReaderState

  /// A page for a terminal of a size; it is as high as it must be.
  public init(_ facts: [Fact], size: Size, language: Language, settings: TextSettings) {
    self.facts = facts
    state = ReaderState(articles: [], size: size, language: language, settings: settings)
  }

  /// The part of the page that is seen from a row on, as it is to be drawn.
  public func frame(from top: Int) -> Frame {
    var frame = Frame(size: state.panes.size)
    let rows = rows
    for (y, draw) in rows.dropFirst(top).prefix(frame.size.height).enumerated() {
      draw(y, &frame)
    }
    return state.settings.shown(frame)
  }

  /// How many rows there are.
  public var rowCount: Int { rows.count }

  private typealias Row = (Int, inout Frame) -> Void

  private var rows: [Row] {
    let card = Sample.all.flatMap { sample -> [Row] in
      [{ draw(sample, at: $0, into: &$1) }, { draw(sample.words, at: $0, into: &$1) }]
    }
    return facts.flatMap(rows(of:)) + [{ _, _ in }] + card
      + (state.settings.isLogical ? [] : box)
  }

  /// Two columns of text in a box; a terminal that orders rows itself would exchange them.
  private var box: [Row] {
    let lines = [
      "┌────────────┬────────────┐", "│            │            │", "└────────────┴────────────┘",
    ]
    let words = Words(
      "الإطار مستقيم، و«يسار» في العمود الأيسر و«يمين» في الأيمن.",
      "The box is straight; left is in the left column and right in the right one.")
    return lines.map { line in
      { y, frame in
        for (x, glyph) in line.enumerated() {
          frame.put(String(glyph), at: Point(x: x + 1, y: y), style: state.theme[.border])
        }
        guard line == lines[1] else { return }
        write("يسار left", in: 3..<14, at: y, into: &frame)
        write("يمين right", in: 16..<27, at: y, into: &frame)
      }
    } + [{ draw(words, at: $0, into: &$1) }]
  }

  private func write(_ text: String, in columns: Range<Int>, at y: Int, into frame: inout Frame) {
    var pen = RowPen(columns, row: y, direction: .rightToLeft)
    pen.write(text, state.theme[.actor], into: &frame)
  }

  private func pen(at y: Int) -> RowPen {
    state.pen(in: Rect(x: 0, y: y, width: state.panes.size.width, height: 1), row: y)
  }

  /// The rows of a fact: name and value, or where they are too long together the value below.
  private func rows(of fact: Fact) -> [Row] {
    let isLong = fact.name.count + fact.value.count + 4 > state.panes.size.width
    guard isLong else { return [{ draw(fact, at: $0, into: &$1) }] }
    let width = max(1, state.panes.size.width - 4)
    let layout = ParagraphLayout(fact.value[...], width: width)
    return [{ draw((fact.name, ""), at: $0, into: &$1) }]
      + layout.lines.map { line in
        { draw(("", String(fact.value[line.span])), at: $0, into: &$1) }
      }
  }

  private func draw(_ fact: Fact, at y: Int, into frame: inout Frame) {
    var pen = pen(at: y)
    pen.write(fact.name, state.theme[.heading], into: &frame)
    pen.skip(fact.name.isEmpty ? 2 : 1)
    let isLatin = fact.value.allSatisfy(\.isASCII)
    pen.write(
      fact.value, state.theme[.text], direction: isLatin ? .leftToRight : nil, into: &frame)
  }

  private func draw(_ words: Words, at y: Int, into frame: inout Frame) {
    var pen = pen(at: y)
    pen.skip(2)
    pen.write(words[state.language], state.theme[.detail], into: &frame)
  }

  /// Draws a sample as an article's line is drawn.
  private func draw(_ sample: Sample, at y: Int, into frame: inout Frame) {
    let width = max(1, state.panes.size.width - 2)
    let options = ParagraphLayout.Options(isLogical: state.settings.isLogical)
    let line = VisualLine(label: sample.text, width: width, options: options)
    let colored = line.columns(of: sample.colored)
    var x = line.beginsAtFirstCell ? 1 : 1 + width - line.width
    let left = x
    for cell in line.cells {
      let isColored = colored.contains { $0.contains(x - left) }
      let style = state.theme[isColored ? .cue : .text]
      frame.put(cell.glyph, width: cell.width, at: Point(x: x, y: y), style: style)
      x += cell.width
    }
  }
}
