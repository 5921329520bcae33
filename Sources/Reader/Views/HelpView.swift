internal import Screen

/// The keys of a view, from the keymap's own table, and what the marks in the text mean.
struct HelpView {
  private enum Line {
    case title(Phrase)
    case binding(Binding)
    case mark(Role, Phrase)
  }

  private let state: ReaderState
  private let view: View
  private let top: Int

  init(_ state: ReaderState, of view: View, top: Int) {
    self.state = state
    self.view = view
    self.top = top
  }

  /// How many rows the help of a view takes.
  static func rowCount(of view: View, keys: KeyBindings) -> Int { lines(of: view, keys).count }

  private static func lines(of view: View, _ bindings: KeyBindings) -> [Line] {
    let title: Phrase =
      switch view {
      case .list: .keysOfList
      case .panel: .keysOfPanel
      default: .keysOfArticle
      }
    let keys = [Line.title(title)] + bindings.bindings(in: view).map(Line.binding)
    return view == .article ? keys + legend : keys
  }

  private static let legend: [Line] = [
    .title(.marks), .mark(.actor, .actorMark), .mark(.place, .placeMark),
    .mark(.source, .sourceMark), .mark(.cue, .cueMark), .mark(.content, .contentMark),
  ]

  func draw(into frame: inout Frame) {
    let body = state.panes.body.wide(as: state.panes.size)
    frame.fill(body)
    let lines = Self.lines(of: view, state.keys).dropFirst(top).prefix(body.size.height)
    for (y, line) in zip(body.rows, lines) {
      var pen = state.pen(in: body, row: y)
      draw(line, with: &pen, into: &frame)
    }
  }

  private func draw(_ line: Line, with pen: inout RowPen, into frame: inout Frame) {
    let theme = state.theme
    switch line {
    case .title(let phrase): pen.write(state.language[phrase], theme[.heading], into: &frame)
    case .binding(let binding): draw(binding, with: &pen, into: &frame)
    case .mark(let role, let phrase):
      let marks = Marks(role).map { $0.isPair ? [$0.left, $0.right] : [$0.left] } ?? []
      column(marks.joined(separator: " "), theme[.key], with: &pen, into: &frame)
      pen.write(state.language[phrase], theme[role], into: &frame)
    }
  }

  private func draw(_ binding: Binding, with pen: inout RowPen, into frame: inout Frame) {
    let latin = binding.keys.map { $0.name(state.language) }.joined(separator: " ")
    let arabic = state.keys.arabicKeys(binding, in: view).map(String.init)
    column(latin, state.theme[.key], with: &pen, into: &frame)
    if state.panes.size.width >= 50 {
      column(
        arabic.joined(separator: " "), state.theme[.detail], width: 8, with: &pen, into: &frame)
    }
    pen.write(binding.action.words[state.language], state.theme[.text], into: &frame)
  }

  /// A column of keys: as wide as the widest, at most.
  private func column(
    _ keys: String, _ style: Style, width: Int = 14, with pen: inout RowPen,
    into frame: inout Frame
  ) {
    let before = pen.free.count
    pen.write(keys, style, isKey: true, into: &frame)
    pen.skip(max(1, width - (before - pen.free.count)))
  }
}
