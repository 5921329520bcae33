internal import Screen

/// What a person who opens the reader for the first time should know, in one row above the status
/// line, until the first key.
struct GreetingView {
  private let state: ReaderState

  init(_ state: ReaderState) {
    self.state = state
  }

  func draw(into frame: inout Frame) {
    let body = state.panes.body.wide(as: state.panes.size)
    guard state.panes.hasStatus, let y = body.rows.last else { return }
    let row = Rect(x: body.origin.x, y: y, width: body.size.width, height: 1)
    let style = state.theme[.selection]
    frame.fill(row, with: Cell(glyph: " ", style: style))
    var pen = state.pen(in: row, row: y)
    pen.write(state.language[.greeting], style, into: &frame)
  }
}
