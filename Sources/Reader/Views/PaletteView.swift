internal import Layout
internal import Screen

/// Every action by name, over what is seen; what is typed stands in the status line.
struct PaletteView {
  private let state: ReaderState
  private let matches: [Commands.Command]
  private let pane: OverlayPane

  init(_ state: ReaderState, _ commands: Commands) {
    self.state = state
    matches = commands.everywhere
    pane = OverlayPane(state, rows: matches.count, selection: commands.selection)
  }

  /// The action shown at a place.
  func command(at point: Point) -> Commands.Command? { pane.row(at: point).map { matches[$0] } }

  func draw(into frame: inout Frame) {
    pane.draw(orSay: .noCommand, into: &frame) { row, base, pen, frame in
      let (binding, isHere) = (matches[row].binding, matches[row].isHere)
      let keys = binding.keys.map { $0.name(state.language) }.joined(separator: " ")
      pen.write(keys, state.theme[.key].over(base), at: .end, direction: .leftToRight, into: &frame)
      pen.skip(2, at: .end)
      let style = isHere ? base : state.theme[.dimmed].over(base)
      pen.write(binding.action.words[state.language], style, into: &frame)
      if isHere { return }
      pen.skip(2)
      let places = View.allCases.first { binding.views.contains($0) }?.name
      pen.write(places?[state.language] ?? "", state.theme[.detail].over(base), into: &frame)
    }
  }
}
