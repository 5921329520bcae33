internal import ArabicText

/// A page of HTML: the report on it, and what the page says of that.
struct Page {
  private let root: Element
  private let data: LinkedData
  private let facts: PageFacts
  private let title: String?
  private let url: String?

  /// Reads a page that was found at an address.
  init(_ text: String, url: String?) throws(ImportError) {
    root = try Markup.html(text)
    data = LinkedData(root)
    facts = PageFacts(root, data)
    title = facts.title
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
      title: title, text: lines.joined(separator: "\n"), published: facts.published,
      url: url ?? facts.address, outlet: facts.outlet)
    return Contents(title: title, documents: lines.isEmpty ? [] : [document], feeds: feeds)
  }

  /// The lines of the report without the headline. Where the page gives the report in JSON-LD too,
  /// which has its words without its paragraphs, those lines count that stand in both.
  private var lines: [String] {
    let flow = PageFlow(root)
    guard let body = data.body?.unescaped, body.contains(where: \.isLetter) else {
      let title = title?.spaced
      return MainText(of: flow).lines.map(\.text).filter { !$0.isDate && $0.spaced != title }
    }
    let words = body.spaced
    let shared = lines(of: flow, in: words)
    let count = shared.reduce(0) { $0 + $1.spaced.utf8.count }
    if count * 10 > words.utf8.count * 8 { return shared }
    return body.split(whereSeparator: \.isNewline).compactMap { String($0).cleanedLine }
  }

  /// The lines whose words stand in a body, from its first sentence to its last: before and behind
  /// those, a menu may have words of it too. None where that is more to look through than any
  /// article is.
  private func lines(of flow: PageFlow, in body: String) -> [String] {
    guard flow.lines.count * body.utf8.count <= Self.mostCompared else { return [] }
    let shared = flow.lines.filter { !$0.isLink && body.contains($0.text.spaced) }
    guard let first = shared.firstIndex(where: \.isProse),
      let last = shared.lastIndex(where: \.isProse)
    else { return [] }
    return shared[first...last].map(\.text)
  }

  /// A thousand lines with a body of a quarter of a megabyte, each with each.
  private static let mostCompared = 1 << 28
}

extension String {
  /// Whether a line is a date and little else.
  fileprivate var isDate: Bool {
    split(separator: " ").count <= 8 && PublicationDate(self) != nil
  }

  /// The folded words with spaces around each, to look for lines in it.
  fileprivate var spaced: String {
    self[...].words.reduce(" ") { $0 + $1.folded + " " }
  }
}
