internal import Claims
internal import Screen

/// The choice of an actor, over the text; what is typed stands in the status line.
struct PickerView {
  private let state: ReaderState
  private let reading: Reading
  private let picker: Picker
  private let matches: [Actor]
  private let window: Window
  private let rect: Rect

  init(_ state: ReaderState, _ reading: Reading, _ picker: Picker) {
    self.state = state
    self.reading = reading
    self.picker = picker
    matches = picker.matches(in: reading.index.actors, alsoNamed: reading.index.names)
    rect = Rect.overlay(on: state.panes, rows: max(1, matches.count))
    window = Window(around: picker.selection, count: matches.count, fitting: rect.size.height)
  }

  /// The actor shown at a place.
  func actor(at point: Point) -> Actor? {
    let item = window.range.lowerBound + point.y - rect.origin.y
    return rect.contains(point) && window.range.contains(item) ? matches[item] : nil
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    for x in rect.columns where rect.origin.y > state.panes.body.origin.y {
      frame.put("─", at: Point(x: x, y: rect.origin.y - 1), style: state.theme[.border])
    }
    if matches.isEmpty {
      var pen = pen(row: rect.origin.y)
      pen.write(state.language[.noActor], state.theme[.detail], into: &frame)
    }
    for (row, item) in window.range.enumerated() {
      draw(matches[item], isSelected: item == picker.selection, row: row, into: &frame)
    }
  }

  private func draw(_ actor: Actor, isSelected: Bool, row: Int, into frame: inout Frame) {
    let y = rect.origin.y + row
    let base = isSelected ? state.theme[.selection] : state.theme[.text]
    let detail = state.theme[.detail].over(base)
    frame.fill(
      Rect(x: rect.origin.x, y: y, width: rect.size.width, height: 1),
      with: Cell(glyph: " ", style: base))
    var pen = pen(row: y)
    let said = state.language.count(reading.index.claims(of: actor.id).count, .claim)
    pen.write(said, detail, at: .end, into: &frame)
    pen.skip(2, at: .end)
    pen.write(reading.layout.label(actor.name), state.theme[.actor].over(base), into: &frame)
    pen.skip(2)
    pen.write(actor.details(state.language), detail, into: &frame)
  }

  private func pen(row: Int) -> RowPen {
    state.pen(in: rect, row: row)
  }
}

extension Actor {
  /// Kind and English gloss.
  func details(_ language: Language) -> String {
    [kind.words[language], gloss].compactMap(\.self).joined(separator: " · ")
  }
}

extension Rect {
  /// A place over the text for some rows, at its lower edge, above the status line; more than
  /// half of the text is covered only where the screen is small.
  static func overlay(on panes: Panes, rows: Int) -> Rect {
    let body = panes.body
    let room = panes.hasStatus ? body.size.height : max(0, body.size.height - 1)
    let height = min(rows, room, max(4, room / 2))
    return Rect(
      x: body.origin.x, y: body.origin.y + room - height, width: body.size.width, height: height)
  }
}
