internal import Claims
internal import Screen

/// The choice of whose a claim is, over the text; what is typed stands in the status line.
struct CorrectionView {
  private let state: ReaderState
  private let reading: Reading
  private let choices: [Correcting.Choice]
  private let pane: OverlayPane

  init(_ state: ReaderState, _ reading: Reading, _ correcting: Correcting) {
    self.state = state
    self.reading = reading
    choices = correcting.choices
    pane = OverlayPane(state, rows: choices.count, selection: correcting.selection)
  }

  /// The choice shown at a place.
  func choice(at point: Point) -> Correcting.Choice? { pane.row(at: point).map { choices[$0] } }

  func draw(into frame: inout Frame) {
    pane.draw(into: &frame) { row, base, pen, frame in
      let detail = state.theme[.detail].over(base)
      switch choices[row] {
      case .drop:
        pen.write(state.language[.dropClaim], state.theme[.message].over(base), into: &frame)
      case .actor(let actor):
        let name = reading.layout.label(actor.name)
        pen.write(name, state.theme[.actor].over(base), into: &frame)
        pen.skip(2)
        pen.write(actor.details(state.language), detail, into: &frame)
      case .typed(let name):
        pen.write(name, base, into: &frame)
        pen.skip(2)
        pen.write(state.language[.sourceAsTyped], detail, into: &frame)
      }
    }
  }
}
