internal import Claims
internal import Layout
internal import Screen

/// The first row: the title, a link to the article's page where the terminal opens one, outlet, date
/// and how far down the article the screen is.
struct HeaderView {
  private let state: ReaderState

  init(_ state: ReaderState) {
    self.state = state
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    let style = state.theme[.header]
    frame.fill(rect, with: Cell(glyph: " ", style: style))
    var pen = state.pen(in: rect, row: rect.origin.y)
    for detail in details {
      pen.write(detail, style, at: .end, into: &frame)
      pen.skip(2, at: .end)
    }
    let bold = Style(attributes: .bold).over(style)
    let columns = pen.write(title, bold, into: &frame)
    if let detail = state.reading == nil ? state.page?.detail : nil {
      pen.skip(2)
      pen.write(detail, style, into: &frame)
    }
    if state.settings.opensLinks, let address = state.reading?.article.url {
      frame.links.append(Link(y: rect.origin.y, columns: columns, address: address))
    }
  }

  private var title: String {
    state.reading?.article.firstWords ?? state.page?.heading ?? state.language[.articles]
  }

  /// What stands at the end of the row, the outermost first.
  private var details: [String] {
    if let page = state.page {
      return page.tallies.reversed().map { state.count($0.number, $0.noun) }
    }
    guard let reading = state.reading else {
      return [state.count(state.list.total, .article)]
    }
    let isWide = state.panes.size.width >= 50
    let source =
      isWide
      ? [reading.article.published.map { state.written($0.day) }, reading.article.outlet] : []
    return [state.written("\(reading.position)%")] + source.compactMap(\.self)
  }
}

extension String {
  /// The day of an ISO 8601 date; other dates as they are.
  var day: String {
    let start = prefix(10)
    let isISO =
      start.utf8.count == 10
      && zip(start, "0000-00-00").allSatisfy { $1 == "-" ? $0 == "-" : $0.isNumber }
    return isISO ? String(start) : self
  }
}
