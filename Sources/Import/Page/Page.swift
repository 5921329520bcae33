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
    guard let body = data.body?.unescaped, body.contains(where: \.isLetter) else {
      return MainText(of: flow).lines.map(\.text).filter(isReport)
    }
    let shared = lines(of: flow, in: body.spaced)
    let count = shared.reduce(0) { $0 + $1.spaced.utf8.count }
    if count * 10 > body.spaced.utf8.count * 8 { return shared }
    return body.split(whereSeparator: \.isNewline).compactMap { String($0).cleanedLine }
  }

  /// The lines whose words stand in a body, from its first sentence to its last: before and behind
  /// those, a menu may have words of it too.
  private func lines(of flow: PageFlow, in body: String) -> [String] {
    let shared = flow.lines.filter { !$0.isLink && body.contains($0.text.spaced) }
    guard let first = shared.firstIndex(where: \.isProse),
      let last = shared.lastIndex(where: \.isProse)
    else { return [] }
    return shared[first...last].map(\.text)
  }

  /// Whether a line is neither the headline again nor the date.
  private func isReport(_ line: String) -> Bool {
    let isDate = line.split(separator: " ").count <= 8 && PublicationDate(line) != nil
    return !isDate && facts.title.map { $0.spaced != line.spaced } ?? true
  }
}

extension String {
  /// The folded words with spaces around each, to look for lines in it.
  fileprivate var spaced: String {
    self[...].words.reduce(" ") { $0 + $1.folded + " " }
  }
}
