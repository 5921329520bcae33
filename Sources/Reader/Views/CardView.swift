internal import Claims
internal import Layout
internal import Screen

/// A card, over as much of the text as it needs, at the lower edge; the conversation over all.
struct CardView {
  private let state: ReaderState
  private let card: Card
  private let window: Window
  private let rect: Rect

  init(_ state: ReaderState, _ card: Card) {
    self.state = state
    self.card = card
    rect = Self.rect(for: card, on: state.panes)
    window = Window(around: card.cursor, count: card.lines.count, fitting: rect.size.height)
  }

  /// How many cells a card's row has for text.
  static func width(on panes: Panes) -> Int {
    panes.body.size.width > 20 ? panes.body.size.width - 2 : panes.body.size.width
  }

  private static func rect(for card: Card, on panes: Panes) -> Rect {
    let room = panes.bodyAbovePrompt.size.height
    let above = card.subject == .conversation || room < 12 ? 0 : 5
    let height = card.subject == .conversation ? room : min(card.lines.count, room - above)
    return Rect(
      x: panes.body.origin.x, y: panes.body.origin.y + room - height,
      width: panes.body.size.width, height: height)
  }

  /// How many rows of the text a card leaves, its border aside.
  static func rowsAbove(_ card: Card, on panes: Panes) -> Int {
    max(0, rect(for: card, on: panes).origin.y - panes.body.origin.y - 1)
  }

  /// The line shown at a place.
  func line(at point: Point) -> Int? {
    let line = window.range.lowerBound + point.y - rect.origin.y
    return rect.contains(point) && window.range.contains(line) ? line : nil
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    let border = rect.origin.y - 1
    for x in rect.columns where state.panes.body.rows.contains(border) {
      frame.put("─", at: Point(x: x, y: border), style: state.theme[.border])
    }
    for (row, number) in window.range.enumerated() {
      draw(card.lines[number], isSelected: number == card.cursor, row: row, into: &frame)
    }
  }

  private func draw(_ line: CardLine, isSelected: Bool, row: Int, into frame: inout Frame) {
    let y = rect.origin.y + row
    let base = isSelected ? state.theme[.selection] : state.theme[.text]
    let detail = state.theme[.detail].over(base)
    frame.fill(
      Rect(x: rect.origin.x, y: y, width: rect.size.width, height: 1),
      with: Cell(glyph: " ", style: base))
    var pen = state.pen(in: rect, row: y)
    for text in line.details where !text.isEmpty {
      pen.write(text, detail, at: .end, into: &frame)
      pen.skip(2, at: .end)
    }
    let room = pen.free.count
    pen.write(line.label, detail, into: &frame)
    if line.isLabelled(in: CardView.width(on: state.panes)) {
      pen.skip(max(1, CardWriter.labelWidth - (room - pen.free.count)))
    } else if !line.label.isEmpty {
      pen.skip()
    }
    guard let body = line.body else { return }
    let style = state.theme[line.role].over(base)
    let columns = pen.place(body, at: line.end(in: state.direction), into: &frame) { _ in style }
    if let address = line.link, state.settings.opensLinks {
      frame.links.append(Link(y: y, columns: columns, address: address))
    }
  }
}

extension ReaderState {
  /// The row of the article at the upper edge of the screen. Behind a claim's card the text stands
  /// higher than it can be scrolled, if the card would hide the claim else.
  var topOfText: Int {
    guard let reading else { return 0 }
    guard let card = reading.cards.last, case .claim(let number) = card.subject else {
      return reading.top
    }
    let rows = CardView.rowsAbove(card, on: panes)
    let claim = reading.row(of: reading.analysis.claims[number].head.lowerBound)
    return rows > 1 && claim >= reading.top + rows ? claim - 1 : reading.top
  }
}

extension CardLine {
  /// Whether the body stands behind the column of labels.
  fileprivate func isLabelled(in width: Int) -> Bool {
    hasLabelColumn && CardWriter.putsLabelsBeside(width: width)
  }

  /// The end at which the body stands: prose where its own text begins.
  fileprivate func end(in direction: Direction) -> RowPen.End {
    isProse && body?.direction != direction && body?.isLogical == false ? .end : .start
  }
}
