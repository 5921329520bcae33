internal import Layout
internal import Screen

/// The keys of a view, from the keymap's own table, and what the marks in the text mean. What is
/// typed narrows them; Enter does the selected one.
struct HelpView {
  private let state: ReaderState
  private let commands: Commands
  private let matches: [Commands.Command]
  private let rows: [HelpRow]
  private let window: Window
  private let rect: Rect

  init(_ state: ReaderState, _ commands: Commands) {
    self.state = state
    self.commands = commands
    matches = commands.here
    rect = state.panes.bodyAbovePrompt.wide(as: state.panes.size)
    rows = state.help(matches, commands, width: state.pen(in: rect, row: 0).free.count)
    window = Self.window(on: rows, around: commands.selection, fitting: rect.size.height)
  }

  /// The rows that are shown: those of the selected action, the title with the first, and with the
  /// last what stands below it.
  private static func window(
    on rows: [HelpRow], around selection: Int, fitting room: Int
  ) -> Window {
    let first = rows.firstIndex { $0.command == selection } ?? 0
    let count = rows.count { $0.command == selection }
    let isLast = rows.lastIndex { $0.command != nil } == first + count - 1
    let isEndInSight = isLast && rows.count - first <= room
    let row = isEndInSight ? rows.count - 1 : first + min(count, room) / 2
    return Window(around: row, count: rows.count, fitting: room)
  }

  /// The action shown at a place.
  func command(at point: Point) -> Commands.Command? {
    let row = window.range.lowerBound + point.y - rect.origin.y
    guard rect.contains(point), window.range.contains(row) else { return nil }
    return rows[row].command.map { matches[$0] }
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    for (y, row) in zip(rect.rows, rows[window.range]) {
      var pen = state.pen(in: rect, row: y)
      draw(row, with: &pen, into: &frame)
    }
  }

  private func draw(_ row: HelpRow, with pen: inout RowPen, into frame: inout Frame) {
    for column in row.columns {
      let before = pen.free.count
      pen.write(column.text, state.theme[column.role], direction: .leftToRight, into: &frame)
      pen.skip(max(1, column.width - (before - pen.free.count)))
    }
    guard let words = row.words else { return }
    let isSelected = row.command == commands.selection
    let style = state.theme[isSelected ? .selection : row.role]
    pen.place(words, into: &frame) { _ in style }
  }
}

extension ReaderState {
  /// The rows of help on some actions.
  fileprivate func help(
    _ matches: [Commands.Command], _ commands: Commands, width: Int
  ) -> [HelpRow] {
    let options = ParagraphLayout.Options(isLogical: settings.isLogical, fallback: direction)
    var rows = HelpRows(width: width, options: options)
    rows.title(language[commands.view.keysTitle])
    for (number, command) in matches.enumerated() {
      rows.entry(
        columns(command.binding, in: commands.view), command.binding.action.words[language],
        command: number)
    }
    if commands.view == .article, commands.query.isEmpty { addLegend(to: &rows) }
    return rows.all
  }

  /// The keys of an action, and where there is room what the Arabic keyboard types for them.
  private func columns(_ binding: Binding, in view: View) -> [HelpRow.Column] {
    let latin = binding.keys.map { $0.name(language) }.joined(separator: " ")
    let column = HelpRow.Column(text: latin, width: 14)
    if panes.size.width < 50 { return [column] }
    let arabic = keys.arabicKeys(binding, in: view).map(String.init).joined(separator: " ")
    return [column, HelpRow.Column(text: arabic, role: .detail, width: 8)]
  }

  private func addLegend(to rows: inout HelpRows) {
    rows.title(language[.marks])
    let marks: [(Role, Phrase)] = [
      (.actor, .actorMark), (.place, .placeMark), (.source, .sourceMark), (.cue, .cueMark),
      (.content, .contentMark),
    ]
    for (role, phrase) in marks {
      let glyphs = Marks(role).map { $0.isPair ? [$0.left, $0.right] : [$0.left] } ?? []
      rows.entry(
        [HelpRow.Column(text: glyphs.joined(separator: " "), width: 14)], language[phrase],
        role: role)
    }
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
