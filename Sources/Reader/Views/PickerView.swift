internal import Claims
internal import Screen

/// The choice of an actor, over the text; what is typed stands in the status line.
struct PickerView {
  private let state: ReaderState
  private let reading: Reading
  private let matches: [Actor]
  private let pane: OverlayPane

  init(_ state: ReaderState, _ reading: Reading, _ picker: Picker) {
    self.state = state
    self.reading = reading
    matches = picker.matches(in: reading.index.actors, alsoNamed: reading.index.names)
    pane = OverlayPane(state, rows: matches.count, selection: picker.selection)
  }

  /// The actor shown at a place.
  func actor(at point: Point) -> Actor? { pane.row(at: point).map { matches[$0] } }

  func draw(into frame: inout Frame) {
    pane.draw(orSay: .noActor, into: &frame) { row, base, pen, frame in
      let actor = matches[row]
      let detail = state.theme[.detail].over(base)
      let said = state.count(reading.index.claims(of: actor.id).count, .claim)
      pen.write(said, detail, at: .end, into: &frame)
      pen.skip(2, at: .end)
      pen.write(
        reading.layout.label(actor.name), state.theme[.actor].over(base), into: &frame)
      pen.skip(2)
      pen.write(actor.details(state.language), detail, into: &frame)
    }
  }
}

extension Actor {
  /// Kind and English gloss.
  func details(_ language: Language) -> String {
    [kind.words[language], gloss].compactMap(\.self).joined(separator: " · ")
  }
}
