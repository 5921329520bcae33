internal import Screen

/// The list of articles: title, outlet, date and number of claims, one row each.
struct ListView {
  private let state: ReaderState
  let window: Window
  /// How wide the details at the ends of the rows are, the outermost first: they stand in columns.
  private var widths: [Int] = []
  private var body: Rect { state.panes.body.wide(as: state.panes.size) }

  init(_ state: ReaderState) {
    self.state = state
    window = Window(
      around: state.list.selection, count: state.list.roll.shown.count,
      fitting: state.panes.body.size.height)
    let rows = window.range.map { details(state.list[$0]) }
    widths = (0..<3).map { column in rows.lazy.map { $0[column].count }.max() ?? 0 }
  }

  /// The article shown at a place.
  func item(at point: Point) -> Int? {
    let item = window.range.lowerBound + point.y - body.origin.y
    return body.contains(point) && window.range.contains(item) ? item : nil
  }

  func draw(into frame: inout Frame) {
    if window.range.isEmpty {
      var pen = pen(row: body.origin.y)
      let none: Phrase = state.isLibrary ? .emptyLibrary : .noArticles
      let phrase = state.list.articles.isEmpty ? none : .noHit
      pen.write(state.words(phrase), state.theme[.detail], into: &frame)
    }
    for (row, item) in window.range.enumerated() {
      draw(item, row: body.origin.y + row, into: &frame)
    }
  }

  private func draw(_ item: Int, row: Int, into frame: inout Frame) {
    let article = state.list[item]
    let isSelected = item == state.list.selection
    let base = isSelected ? state.theme[.selection] : state.theme[.text]
    let detail = state.theme[.detail].over(base)
    frame.fill(
      Rect(x: body.origin.x, y: row, width: body.size.width, height: 1),
      with: Cell(glyph: " ", style: base))
    var pen = pen(row: row)
    for (text, width) in zip(details(article), widths) where width > 0 {
      let free = pen.free.count
      pen.write(text, detail, at: .end, into: &frame)
      pen.skip(max(0, width - (free - pen.free.count)) + 2, at: .end)
    }
    for mark in marks(article) {
      pen.write(mark, state.theme[.key].over(base), into: &frame)
      pen.skip()
    }
    let bold: Style.Attributes = article.isUnread ? .bold : []
    pen.write(article.title, Style(attributes: bold).over(base), into: &frame)
  }

  /// Marks before the title: unread, bookmarked.
  private func marks(_ article: ArticleSummary) -> [String] {
    [article.isUnread ? "•" : nil, state.isBookmarked(article.id) ? "*" : nil].compactMap(\.self)
  }

  /// What stands at the end of the row, the outermost first: claims, date, outlet. A narrow screen
  /// shows the claims, a very narrow one the title alone.
  private func details(_ article: ArticleSummary) -> [String] {
    let claims = article.claims.map { state.count($0, .claim) }
    let isWide = body.size.width >= 60
    return [
      body.size.width >= 30 ? claims ?? "" : "",
      isWide ? state.written(article.published?.day ?? "") : "",
      isWide ? String((article.outlet ?? "").prefix(16)) : "",
    ]
  }

  private func pen(row: Int) -> RowPen {
    state.pen(in: body, row: row)
  }
}

extension Rect {
  /// The same rows over a whole screen.
  func wide(as size: Size) -> Rect {
    Rect(x: 0, y: origin.y, width: size.width, height: self.size.height)
  }
}
