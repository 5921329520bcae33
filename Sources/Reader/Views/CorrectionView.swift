internal import Claims
internal import Screen

/// The choice of whose a claim is, over the text; what is typed stands in the status line.
struct CorrectionView {
  private let state: ReaderState
  private let correcting: Correcting
  private let choices: [Correcting.Choice]
  private let window: Window
  private let rect: Rect

  init(_ state: ReaderState, _ correcting: Correcting) {
    self.state = state
    self.correcting = correcting
    choices = correcting.choices
    rect = Rect.overlay(on: state.panes, rows: choices.count)
    window = Window(
      around: correcting.selection, count: choices.count, fitting: rect.size.height)
  }

  /// The choice shown at a place.
  func choice(at point: Point) -> Correcting.Choice? {
    let item = window.range.lowerBound + point.y - rect.origin.y
    return rect.contains(point) && window.range.contains(item) ? choices[item] : nil
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    for x in rect.columns where rect.origin.y > state.panes.body.origin.y {
      frame.put("─", at: Point(x: x, y: rect.origin.y - 1), style: state.theme[.border])
    }
    for (row, item) in window.range.enumerated() {
      let isSelected = item == correcting.selection
      draw(choices[item], isSelected: isSelected, row: rect.origin.y + row, into: &frame)
    }
  }

  private func draw(
    _ choice: Correcting.Choice, isSelected: Bool, row: Int, into frame: inout Frame
  ) {
    let base = isSelected ? state.theme[.selection] : state.theme[.text]
    let detail = state.theme[.detail].over(base)
    frame.fill(
      Rect(x: rect.origin.x, y: row, width: rect.size.width, height: 1),
      with: Cell(glyph: " ", style: base))
    var pen = state.pen(in: rect, row: row)
    switch choice {
    case .drop:
      pen.write(state.language[.dropClaim], state.theme[.message].over(base), into: &frame)
    case .actor(let actor):
      pen.write(actor.name, state.theme[.actor].over(base), into: &frame)
      pen.skip(2)
      pen.write(actor.details(state.language), detail, into: &frame)
    case .typed(let name):
      pen.write(name, base, into: &frame)
      pen.skip(2)
      pen.write(state.language[.sourceAsTyped], detail, into: &frame)
    }
  }
}
