internal import Screen

/// What is offered to choose from, over what is seen; what is typed stands in the status line.
struct ChoiceView {
  private let state: ReaderState
  private let choice: Choice
  private let matches: [Offer]
  private let pane: OverlayPane

  init(_ state: ReaderState, _ choice: Choice) {
    self.state = state
    self.choice = choice
    matches = choice.matches
    pane = OverlayPane(state, rows: matches.count, selection: choice.selection)
  }

  /// The number of the offer shown at a place.
  func offer(at point: Point) -> Int? { pane.row(at: point) }

  func draw(into frame: inout Frame) {
    let phrase: Phrase = choice.purpose == .actorPage ? .noActor : .typeAndEnter
    pane.draw(orSay: phrase, into: &frame) { row, base, pen, frame in
      let detail = state.theme[.detail].over(base)
      pen.write(state.written(matches[row].detail), detail, at: .end, into: &frame)
      pen.skip(2, at: .end)
      let name = matches[row].name
      pen.write(name, base, direction: name.letterDirection, into: &frame)
      pen.skip(2)
      pen.write(matches[row].gloss, detail, into: &frame)
    }
  }
}
