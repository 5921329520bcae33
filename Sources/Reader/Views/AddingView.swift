internal import Claims
internal import Screen

/// The choice of what words shall be added to the lexicon as, over the text; the words themselves
/// are marked in it and stand in the status line.
struct AddingView {
  private let state: ReaderState
  private let reading: Reading
  private let kinds: [Adding.Kind]
  private let pane: OverlayPane

  init(_ state: ReaderState, _ reading: Reading, _ adding: Adding) {
    self.state = state
    self.reading = reading
    kinds = adding.kinds
    pane = OverlayPane(
      state, rows: kinds.count, selection: adding.selection, heading: state.language[.addingKeys])
  }

  /// The kind shown at a place, by its number.
  func kind(at point: Point) -> Int? { pane.row(at: point) }

  func draw(into frame: inout Frame) {
    pane.draw(into: &frame) { row, base, pen, frame in
      pen.write(words(kinds[row]), base, into: &frame)
      guard case .alias(let id) = kinds[row], let actor = reading.index.actor(id) else { return }
      pen.skip()
      let name = reading.layout.label(actor.name)
      pen.write(name, state.theme[.actor].over(base), into: &frame)
    }
  }

  private func words(_ kind: Adding.Kind) -> String {
    let language = state.language
    return switch kind {
    case .actor(let kind): "\(language[.actorMark]): \(kind.words[language])"
    case .place(let kind): "\(language[.placeMark]): \(kind.words[language])"
    case .cue: language[.cueMark]
    case .alias: language[.aliasOf]
    }
  }
}
