internal import ArabicText

/// A page of HTML: the report on it, and what the page says of that.
struct Page {
  private let root: Element
  private let data: LinkedData
  private let facts: PageFacts
  private let url: String?

  /// Reads a page that was found at an address.
  init(_ text: String, url: String?) throws(ImportError) {
    root = try Markup.html(text)
    data = LinkedData(root)
    facts = PageFacts(root, data)
    self.url = url
  }

  /// The report and the feeds that the page names.
  ///
  /// - Throws: `noReport` where there is neither.
  func contents() throws(ImportError) -> Contents {
    let feeds = facts.feeds(from: url)
    let lines = lines
    if lines.isEmpty, feeds.isEmpty { throw .noReport }
    let document = Document(
      title: facts.title, text: lines.joined(separator: "\n"), published: facts.published,
      url: url ?? facts.address, outlet: facts.outlet)
    return Contents(title: facts.title, documents: lines.isEmpty ? [] : [document], feeds: feeds)
  }

  /// The lines of the report without the headline. Where the page gives the report in JSON-LD too,
  /// which has its words without its paragraphs, those lines count that stand in both.
  private var lines: [String] {
    let flow = PageFlow(root)
    guard let body = data.body?.unescaped, body.folded.count > 0 else {
      return MainText(of: flow).lines.map(\.text).filter(isReport)
    }
    let words = body.spaced
    let shared = flow.lines.map(\.text).filter { words.contains($0.spaced.dropLast()) }
    if shared.map(\.spaced.utf8.count).reduce(0, +) * 10 > words.utf8.count * 8 { return shared }
    return body.split(whereSeparator: \.isNewline).compactMap { String($0).cleanedLine }
  }

  /// Whether a line is neither the headline again nor the date.
  private func isReport(_ line: String) -> Bool {
    let isDate = line.split(separator: " ").count <= 8 && PublicationDate(line) != nil
    return !isDate && facts.title.map { $0.spaced != line.spaced } ?? true
  }
}

extension String {
  /// The folded words with a space behind each, to look for lines in it.
  fileprivate var spaced: String {
    self[...].words.map { $0.folded + " " }.joined()
  }
}
