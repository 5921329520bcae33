internal import Claims
internal import Screen

/// The choice of what words shall be added to the lexicon as, over the text; the words themselves
/// are marked in it and stand in the status line.
struct AddingView {
  private let state: ReaderState
  private let reading: Reading
  private let adding: Adding
  private let window: Window
  private let rect: Rect

  init(_ state: ReaderState, _ reading: Reading, _ adding: Adding) {
    self.state = state
    self.reading = reading
    self.adding = adding
    rect = Rect.overlay(on: state.panes, rows: adding.kinds.count + 1)
    window = Window(
      around: adding.selection, count: adding.kinds.count, fitting: rect.size.height - 1)
  }

  /// The kind shown at a place, by its number.
  func kind(at point: Point) -> Int? {
    let item = window.range.lowerBound + point.y - rect.origin.y - 1
    return rect.contains(point) && window.range.contains(item) ? item : nil
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    for x in rect.columns where rect.origin.y > state.panes.body.origin.y {
      frame.put("─", at: Point(x: x, y: rect.origin.y - 1), style: state.theme[.border])
    }
    var pen = state.pen(in: rect, row: rect.origin.y)
    pen.write(state.language[.addingKeys], state.theme[.detail], into: &frame)
    for (row, item) in window.range.enumerated() {
      draw(adding.kinds[item], isSelected: item == adding.selection, row: row + 1, into: &frame)
    }
  }

  private func draw(
    _ kind: Adding.Kind, isSelected: Bool, row: Int, into frame: inout Frame
  ) {
    let y = rect.origin.y + row
    let style = isSelected ? state.theme[.selection] : state.theme[.text]
    frame.fill(
      Rect(x: rect.origin.x, y: y, width: rect.size.width, height: 1),
      with: Cell(glyph: " ", style: style))
    var pen = state.pen(in: rect, row: y)
    pen.write(words(kind), style, into: &frame)
    if case .alias(let id) = kind, let actor = reading.index.actor(id) {
      pen.skip()
      pen.write(actor.name, state.theme[.actor].over(style), into: &frame)
    }
  }

  private func words(_ kind: Adding.Kind) -> String {
    let language = state.language
    return switch kind {
    case .actor(let kind): "\(language[.actorMark]): \(kind.words[language])"
    case .place(let kind): "\(language[.placeMark]): \(kind.words[language])"
    case .cue: language[.cueMark]
    case .alias: language[.aliasOf]
    }
  }
}
