internal import Screen

/// A list over the text, at its lower edge, with a line above it.
struct OverlayPane {
  private let state: ReaderState
  /// Where its rows stand.
  let rect: Rect
  /// The rows that are shown.
  let window: Window
  private let selection: Int

  init(_ state: ReaderState, rows: Int, selection: Int) {
    self.state = state
    self.selection = selection
    let rect = Rect.overlay(on: state.panes, rows: max(1, rows))
    self.rect = state.reading == nil ? rect.wide(as: state.panes.size) : rect
    window = Window(around: selection, count: rows, fitting: rect.size.height)
  }

  /// The row shown at a place.
  func row(at point: Point) -> Int? {
    let row = window.range.lowerBound + point.y - rect.origin.y
    return rect.contains(point) && window.range.contains(row) ? row : nil
  }

  /// Clears the rows and draws each; where there is none, a phrase.
  func draw(
    orSay phrase: Phrase, into frame: inout Frame,
    row draw: (Int, Style, inout RowPen, inout Frame) -> Void
  ) {
    frame.fill(rect)
    for x in rect.columns where rect.origin.y > state.panes.body.origin.y {
      frame.put("─", at: Point(x: x, y: rect.origin.y - 1), style: state.theme[.border])
    }
    if window.range.isEmpty {
      var pen = state.pen(in: rect, row: rect.origin.y)
      pen.write(state.language[phrase], state.theme[.detail], into: &frame)
    }
    for (place, row) in window.range.enumerated() {
      let y = rect.origin.y + place
      let base = row == selection ? state.theme[.selection] : state.theme[.text]
      frame.fill(
        Rect(x: rect.origin.x, y: y, width: rect.size.width, height: 1),
        with: Cell(glyph: " ", style: base))
      var pen = state.pen(in: rect, row: y)
      draw(row, base, &pen, &frame)
    }
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
