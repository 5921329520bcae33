internal import ArabicText
internal import Claims
internal import Layout
internal import Screen

/// The last row: a prompt, a message, or the keys that matter here.
struct StatusLine {
  private let state: ReaderState
  private var language: Language { state.language }

  init(_ state: ReaderState) {
    self.state = state
  }

  func draw(into frame: inout Frame) {
    let rect = state.panes.status
    guard state.panes.hasStatus || prompt != nil || state.message != nil else { return }
    guard rect.size.height > 0, rect.size.width > 0 else { return }
    frame.fill(rect)
    var pen = state.pen(in: rect, row: rect.origin.y)
    if let prompt {
      writePrompt(prompt, with: &pen, into: &frame)
    } else if let message = state.message {
      pen.write(message, state.theme[.message], into: &frame)
    } else {
      writeFacts(with: &pen, into: &frame)
      writeHints(with: &pen, into: &frame)
    }
  }

  /// What is asked and what is typed so far.
  private var prompt: (question: String, answer: String)? {
    switch state.overlay {
    case .search(let query): (language[.searchPrompt], query)
    case .picker(let picker): (language[.actorPrompt], picker.query)
    case .adding(let adding): (language[.addPrompt], words(of: adding))
    case .help, nil: nil
    }
  }

  private func words(of adding: Adding) -> String {
    guard let text = state.reading?.article.text else { return "" }
    return String(text[adding.span(in: text)])
  }

  private func writePrompt(
    _ prompt: (question: String, answer: String), with pen: inout RowPen, into frame: inout Frame
  ) {
    if let hits = state.reading?.search?.hits, state.view == .search, !prompt.answer.isEmpty {
      pen.write(language.count(hits.count, .hit), state.theme[.detail], at: .end, into: &frame)
      pen.skip(at: .end)
    }
    pen.write(prompt.question, state.theme[.heading], into: &frame)
    pen.skip()
    let answer = prompt.answer.suffix(max(0, pen.free.count - 1))
    pen.write(String(answer), state.theme[.text], into: &frame)
    guard state.view.takesText else { return }
    let next = state.direction == .rightToLeft ? pen.free.upperBound - 1 : pen.free.lowerBound
    let columns = state.panes.status.columns
    frame.cursor = Point(
      x: min(max(columns.lowerBound, next), columns.upperBound - 1),
      y: state.panes.status.origin.y)
  }

  /// What is in force: the search and its count, the filter.
  private func writeFacts(with pen: inout RowPen, into frame: inout Frame) {
    guard let reading = state.reading else { return }
    var facts: [String] = []
    if let search = reading.search {
      let number = (search.current ?? -1) + 1
      facts += [language[.searchPrompt] + " " + search.query, "\(number)/\(search.hits.count)"]
    }
    if let filter = reading.filter {
      facts += [language[.filtered], reading.index.actor(filter.actor)?.name ?? filter.actor]
    }
    if reading.showsUnattributed { facts.append(language[.unattributed]) }
    for fact in facts {
      pen.write(fact, state.theme[.heading], into: &frame)
      pen.skip()
    }
    if !facts.isEmpty { pen.skip(2) }
  }

  private func writeHints(with pen: inout RowPen, into frame: inout Frame) {
    for action in hints {
      guard let key = state.keys.bindings(in: state.view).first(where: { $0.action == action }),
        !key.keys.isEmpty
      else { continue }
      let (name, hint) = (key.keys[0].name(language), hint(action))
      guard name.count + 1 + hint.count <= pen.free.count else { continue }
      pen.write(name, state.theme[.key], isKey: true, into: &frame)
      pen.skip()
      pen.write(hint, state.theme[.status], into: &frame)
      pen.skip(2)
    }
  }

  private func hint(_ action: Action) -> String {
    let isExit =
      action == .quit && (state.view == .list || state.view == .article && !state.hasList)
    return isExit ? language[.exit] : action.hint[language]
  }

  /// The keys that matter in the present view, the most useful first.
  private var hints: [Action] {
    switch state.view {
    case .list: [.open, .help, .quit]
    case .panel: [.open, .pane, .help, .quit]
    case .help: [.down, .close]
    case .picker, .search, .adding: []
    case .article: hintsInArticle
    }
  }

  private var hintsInArticle: [Action] {
    guard let reading = state.reading else { return [] }
    let rest: [Action] = [.help, .pane, .quit]
    if reading.search != nil { return [.next, .close, .source] + rest }
    if reading.filter != nil { return [.next, .close, .rest, .source] + rest }
    return [.next, .source, .pickActor, .search] + rest
  }
}
