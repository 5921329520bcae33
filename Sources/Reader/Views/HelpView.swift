internal import Screen

/// The keys of a view, from the keymap's own table, and what the marks in the text mean. What is
/// typed narrows them; Enter does the selected one.
struct HelpView {
  private enum Line {
    case title(Phrase)
    case command(Int)
    case mark(Role, Phrase)
  }

  private let state: ReaderState
  private let commands: Commands
  private let matches: [Commands.Command]
  private let lines: [Line]
  private let window: Window
  private let rect: Rect

  init(_ state: ReaderState, _ commands: Commands) {
    self.state = state
    self.commands = commands
    matches = commands.here
    let keys = [Line.title(commands.view.keysTitle)] + matches.indices.map(Line.command)
    let hasLegend = commands.view == .article && commands.query.isEmpty
    lines = hasLegend ? keys + Self.legend : keys
    rect = state.panes.body.wide(as: state.panes.size)
    // The title is the line above the first action, the legend stands below the last.
    let isLast = commands.selection == matches.count - 1
    let line = isLast ? lines.count - 1 : commands.selection + 1
    window = Window(around: line, count: lines.count, fitting: rect.size.height)
  }

  private static let legend: [Line] = [
    .title(.marks), .mark(.actor, .actorMark), .mark(.place, .placeMark),
    .mark(.source, .sourceMark), .mark(.cue, .cueMark), .mark(.content, .contentMark),
  ]

  /// The action shown at a place.
  func command(at point: Point) -> Commands.Command? {
    let line = window.range.lowerBound + point.y - rect.origin.y
    guard rect.contains(point), window.range.contains(line) else { return nil }
    if case .command(let number) = lines[line] { return matches[number] }
    return nil
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    for (y, line) in zip(rect.rows, lines[window.range]) {
      var pen = state.pen(in: rect, row: y)
      draw(line, with: &pen, into: &frame)
    }
  }

  private func draw(_ line: Line, with pen: inout RowPen, into frame: inout Frame) {
    let theme = state.theme
    switch line {
    case .title(let phrase): pen.write(state.language[phrase], theme[.heading], into: &frame)
    case .command(let number): draw(number, with: &pen, into: &frame)
    case .mark(let role, let phrase):
      let marks = Marks(role).map { $0.isPair ? [$0.left, $0.right] : [$0.left] } ?? []
      column(marks.joined(separator: " "), theme[.key], with: &pen, into: &frame)
      pen.write(state.language[phrase], theme[role], into: &frame)
    }
  }

  private func draw(_ number: Int, with pen: inout RowPen, into frame: inout Frame) {
    let binding = matches[number].binding
    let base = number == commands.selection ? state.theme[.selection] : state.theme[.text]
    let latin = binding.keys.map { $0.name(state.language) }.joined(separator: " ")
    let arabic = state.keys.arabicKeys(binding, in: commands.view).map(String.init)
    column(latin, state.theme[.key], with: &pen, into: &frame)
    if state.panes.size.width >= 50 {
      column(
        arabic.joined(separator: " "), state.theme[.detail], width: 8, with: &pen, into: &frame)
    }
    pen.write(binding.action.words[state.language], base, into: &frame)
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

extension View {
  /// The title of its keys.
  fileprivate var keysTitle: Phrase {
    switch self {
    case .list: .keysOfList
    case .page: .keysOfPage
    case .panel: .keysOfPanel
    case .card: .keysOfCard
    default: .keysOfArticle
    }
  }

  /// What the interface calls a view that actions work in; nil for prompts.
  var name: Words? {
    switch self {
    case .list: Words("قائمة المقالات", "the list of articles")
    case .page: Words("الصفحات", "pages")
    case .article: Words("المقال", "the article")
    case .panel: Words("اللوحة الجانبية", "the side panel")
    case .card: Words("البطاقة", "a card")
    default: nil
    }
  }
}
