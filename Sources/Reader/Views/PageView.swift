internal import ArabicText
internal import Claims
internal import Screen

/// A page gathered over many articles: excerpts in two rows each, sources in one.
struct PageView {
  private let state: ReaderState
  private let page: Page
  private let window: Window
  private let rowHeight: Int
  private var body: Rect { state.panes.body.wide(as: state.panes.size) }

  init(_ state: ReaderState, _ page: Page) {
    self.state = state
    self.page = page
    rowHeight = page.rowHeight
    window = Window(
      around: page.roll.selection, count: page.roll.shown.count,
      fitting: page.rowsShown(in: state.panes))
  }

  /// The row shown at a place.
  func row(at point: Point) -> Int? {
    let row = window.range.lowerBound + (point.y - body.origin.y) / rowHeight
    return body.contains(point) && window.range.contains(row) ? row : nil
  }

  func draw(into frame: inout Frame) {
    if page.roll.shown.isEmpty {
      var pen = state.pen(in: body, row: body.origin.y)
      pen.write(state.words(page.emptyPhrase), state.theme[.detail], into: &frame)
    }
    for (place, row) in window.range.enumerated() {
      let y = body.origin.y + place * rowHeight
      let base = row == page.roll.selection ? state.theme[.selection] : state.theme[.text]
      frame.fill(
        Rect(x: body.origin.x, y: y, width: body.size.width, height: rowHeight),
        with: Cell(glyph: " ", style: base))
      switch page[row] {
      case .excerpt(let excerpt): draw(excerpt, base, row: y, into: &frame)
      case .source(let source): draw(source, base, row: y, into: &frame)
      }
    }
  }

  private func draw(_ excerpt: Excerpt, _ base: Style, row: Int, into frame: inout Frame) {
    let detail = state.theme[.detail].over(base)
    var pen = state.pen(in: body, row: row)
    let (words, marked) = excerpt.around(width: pen.free.count)
    pen.write(words, direction: words.letterDirection, into: &frame) { span in
      marked.overlaps(span) ? state.theme[.hit].over(base) : base
    }
    pen = state.pen(in: body, row: row + 1)
    let isWide = body.size.width >= 50
    for fact in [excerpt.published.map { state.written($0.day) }, isWide ? excerpt.outlet : nil]
      .compactMap(\.self)
    {
      pen.write(fact, detail, at: .end, into: &frame)
      pen.skip(2, at: .end)
    }
    if page.topic != .bookmarks, page.topic != .history {
      pen.write(excerpt.kind.words[state.language], state.theme[.heading].over(base), into: &frame)
      pen.skip(2)
    }
    if let speaker = excerpt.speaker {
      let style = state.theme[.actor].over(base)
      pen.write(speaker, style, direction: speaker.letterDirection, into: &frame)
      pen.skip(2)
    }
    pen.write(
      excerpt.title, detail, direction: excerpt.title.letterDirection, into: &frame)
  }

  private func draw(_ source: SourceSummary, _ base: Style, row: Int, into frame: inout Frame) {
    let detail = state.theme[.detail].over(base)
    var pen = state.pen(in: body, row: row)
    pen.write(state.count(source.claims, .claim), detail, at: .end, into: &frame)
    pen.skip(2, at: .end)
    if body.size.width >= 50 {
      let articles = state.count(source.articles, .article)
      pen.write(articles, detail, at: .end, into: &frame)
      pen.skip(2, at: .end)
    }
    let name = source.actor?.name ?? state.language[.unknownSource]
    let style = state.theme[.actor].over(base)
    pen.write(name, style, direction: name.letterDirection, into: &frame)
    pen.skip(2)
    pen.write(source.actor?.details(state.language) ?? "", detail, into: &frame)
    if source.via.isEmpty { return }
    pen.skip(2)
    let via = source.via.joined(separator: state.language.comma)
    pen.write(state.language[.via] + " " + via, detail, into: &frame)
  }
}

extension Page {
  /// How many lines a row takes.
  fileprivate var rowHeight: Int { topic == .sources ? 1 : 2 }

  /// How many rows a screen shows.
  func rowsShown(in panes: Panes) -> Int { panes.body.size.height / rowHeight }

  /// What is said where there are no rows.
  fileprivate var emptyPhrase: Phrase {
    if !roll.query.isEmpty { return keepsBack ? .noHitYet : .noHit }
    return switch topic {
    case .bookmarks: .noBookmarks
    case .history: .noHistory
    case .actor, .words, .sources, .claims: .noHit
    }
  }
}
