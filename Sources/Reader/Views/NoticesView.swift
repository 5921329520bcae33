internal import Screen

/// What a person should know before the first key, a row each above the status line, so that the
/// keys there are seen as well.
struct NoticesView {
  private let state: ReaderState

  init(_ state: ReaderState) {
    self.state = state
  }

  func draw(into frame: inout Frame) {
    let body = state.panes.body.wide(as: state.panes.size)
    guard state.panes.hasStatus else { return }
    let style = state.theme[.selection]
    for (notice, y) in zip(state.notices.reversed(), body.rows.reversed()) {
      let row = Rect(x: body.origin.x, y: y, width: body.size.width, height: 1)
      frame.fill(row, with: Cell(glyph: " ", style: style))
      var pen = state.pen(in: row, row: y)
      pen.write(state.written(notice), style, into: &frame)
    }
  }
}
