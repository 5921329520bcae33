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
      return
    }
    if let progress = state.progress {
      pen.write(state.written(progress), state.theme[.detail], at: .end, into: &frame)
      pen.skip(2, at: .end)
    }
    if let message = state.message {
      pen.write(state.written(message), state.theme[.message], into: &frame)
    } else {
      writeFacts(with: &pen, into: &frame)
      writeHints(with: &pen, into: &frame)
    }
  }

  /// What is asked and what is typed so far.
  private var prompt: (question: String, answer: String)? {
    switch state.overlay {
    case .search(let query): (language[searchPrompt], query)
    case .picker(let picker): (language[.actorPrompt], picker.query)
    case .adding(let adding): (language[.addPrompt], words(of: adding))
    case .correction(let correcting): (language[.correctionPrompt], correcting.query)
    case .help(let commands), .palette(let commands): (language[.commandPrompt], commands.query)
    case .narrow: (language[.narrowPrompt], state.query)
    case .choice(let choice): (choice.purpose.words[language] + ":", choice.query)
    case .ask(let question, let answer): (language[question.phrase], answer)
    case nil: nil
    }
  }

  private func words(of adding: Adding) -> String {
    guard let text = state.reading?.article.text else { return "" }
    return String(text[adding.span(in: text)])
  }

  private func writePrompt(
    _ prompt: (question: String, answer: String), with pen: inout RowPen, into frame: inout Frame
  ) {
    if let count = promptCount {
      pen.write(count, state.theme[.detail], at: .end, into: &frame)
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

  /// How much of what is looked through holds what is typed.
  private var promptCount: String? {
    switch state.overlay {
    case .search(let query) where !query.isEmpty:
      state.reading?.search.map { state.count($0.hits.count, .hit) }
    case .narrow: position
    case .help(let commands) where !commands.query.isEmpty:
      place(commands.selection, of: commands.here.count)
    case .palette(let commands) where !commands.query.isEmpty:
      place(commands.selection, of: commands.everywhere.count)
    default: nil
    }
  }

  private var searchPrompt: Phrase {
    let isInClaims = state.reading?.search?.isInClaims ?? (state.viewBeneath == .panel)
    return isInClaims ? .searchClaimsPrompt : .searchPrompt
  }

  /// Where the selection of the list or page is.
  private var position: String {
    let roll = state.page?.roll ?? state.list.roll
    return place(roll.selection, of: roll.shown.count)
  }

  private func place(_ selection: Int, of count: Int) -> String {
    state.written("\(min(selection + 1, count))/\(count)")
  }

  /// What narrows the list or page that is shown.
  private func writeFactsOfList(with pen: inout RowPen, into frame: inout Frame) {
    var facts = (state.page == nil ? state.filter : state.filterOfPage).facts(language)
    if !state.query.isEmpty { facts.append(language[.searchPrompt] + " " + state.query) }
    if facts.isEmpty { return }
    for fact in facts + [position] {
      pen.write(fact, state.theme[.heading], into: &frame)
      pen.skip(2)
    }
  }

  /// What is in force: the search and its count, the filter.
  private func writeFacts(with pen: inout RowPen, into frame: inout Frame) {
    guard let reading = state.reading else { return writeFactsOfList(with: &pen, into: &frame) }
    var facts: [String] = []
    if let search = reading.search {
      let number = (search.current ?? -1) + 1
      facts += [
        language[searchPrompt] + " " + search.query,
        state.written("\(number)/\(search.hits.count)"),
      ]
    }
    if let filter = reading.filter {
      let name = reading.index.actor(filter.actor)?.name ?? filter.actor
      facts += [language[.filtered], reading.layout.label(name)]
    }
    if reading.showsUnattributed { facts.append(language[.unattributed]) }
    for fact in facts {
      pen.write(fact, state.theme[.heading], into: &frame)
      pen.skip()
    }
    if !facts.isEmpty { pen.skip(2) }
  }

  /// Writes the hints that fit; those of help and of the way out have room kept.
  private func writeHints(with pen: inout RowPen, into frame: inout Frame) {
    let hints = KeyHints(state)
    var kept = hints.all.filter { hints.kept.contains($0.action) }
    for hint in hints.all {
      kept.removeAll { $0.action == hint.action }
      let room = pen.free.count - kept.reduce(0) { $0 + $1.width + 2 }
      guard hint.width <= room else { continue }
      pen.write(hint.key, state.theme[.key], direction: .leftToRight, into: &frame)
      pen.skip()
      pen.write(hint.words, state.theme[.status], into: &frame)
      pen.skip(2)
    }
  }
}
