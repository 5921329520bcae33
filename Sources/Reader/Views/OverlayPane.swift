internal import Screen

/// A list over the text, at its lower edge, with a line above it, and perhaps a heading.
struct OverlayPane {
  private let state: ReaderState
  private let rect: Rect
  private let heading: String?
  /// The rows that are shown.
  private let window: Window
  private let selection: Int
  /// Where the first of them stands.
  private var top: Int { rect.origin.y + (heading == nil ? 0 : 1) }

  init(_ state: ReaderState, rows: Int, selection: Int, heading: String? = nil) {
    self.state = state
    self.selection = selection
    self.heading = heading
    let headings = heading == nil ? 0 : 1
    let rect = Rect.overlay(on: state.panes, rows: max(1, rows) + headings)
    self.rect = state.reading == nil ? rect.wide(as: state.panes.size) : rect
    window = Window(around: selection, count: rows, fitting: rect.size.height - headings)
  }

  /// The row shown at a place.
  func row(at point: Point) -> Int? {
    let row = window.range.lowerBound + point.y - top
    return rect.contains(point) && window.range.contains(row) ? row : nil
  }

  /// Clears the rows and draws each; where there is none, a phrase.
  func draw(
    orSay phrase: Phrase? = nil, into frame: inout Frame,
    row draw: (Int, Style, inout RowPen, inout Frame) -> Void
  ) {
    frame.fill(rect)
    for x in rect.columns where rect.origin.y > state.panes.body.origin.y {
      frame.put("─", at: Point(x: x, y: rect.origin.y - 1), style: state.theme[.border])
    }
    if let note = heading ?? (window.range.isEmpty ? phrase.map { state.language[$0] } : nil) {
      var pen = state.pen(in: rect, row: rect.origin.y)
      pen.write(note, state.theme[.detail], into: &frame)
    }
    for (place, row) in window.range.enumerated() {
      let base = row == selection ? state.theme[.selection] : state.theme[.text]
      frame.fill(
        Rect(x: rect.origin.x, y: top + place, width: rect.size.width, height: 1),
        with: Cell(glyph: " ", style: base))
      var pen = state.pen(in: rect, row: top + place)
      draw(row, base, &pen, &frame)
    }
  }
}

extension Rect {
  /// A place over the text for some rows, at its lower edge, above the status line; more than
  /// half of the text is covered only where the screen is small.
  fileprivate static func overlay(on panes: Panes, rows: Int) -> Rect {
    let body = panes.bodyAbovePrompt
    let height = min(rows, body.size.height, max(4, body.size.height / 2))
    return Rect(
      x: body.origin.x, y: body.rows.upperBound - height, width: body.size.width, height: height)
  }
}
