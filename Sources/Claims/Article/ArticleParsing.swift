internal import ArabicText

extension Article {
  /// Reads a report: headline, blank line, dateline or byline, paragraphs, page furniture.
  ///
  /// Any text gives an article. What is known from outside goes before what a dateline says.
  public init(
    parsing text: String, id: String, outlet: String? = nil, published: String? = nil,
    url: String? = nil
  ) {
    var lines = text[...].lines.drop(while: \.isEmpty)
    let headline = Headline(of: lines)
    if headline != nil { lines.removeFirst() }
    let page = Page(lines.filter { !$0.isEmpty })
    let head = headline.map { [Block(kind: .headline, span: $0.span)] } ?? []
    let blocks = head + page.blocks
    self.init(
      id: id, text: text, title: headline.map { String(text[$0.span]) },
      outlet: outlet ?? page.dateline?.credit.outlet, place: page.dateline?.credit.place,
      published: published, url: url, blocks: blocks,
      sentences: blocks.filter(\.kind.isReport).flatMap { text[$0.span].sentences.map(\.span) })
  }
}

extension Article {
  /// A text with its title set off above it, as `init(parsing:)` reads it, unless it begins with
  /// that anyway.
  public static func text(_ text: String, under title: String?) -> String {
    guard let title, !title.allSatisfy(\.isWhitespace), !text.hasPrefix(title) else { return text }
    return title + "\n\n" + text
  }
}

extension Block.Kind {
  /// Whether such a block says something in sentences, and not only who printed it where.
  public var isReport: Bool {
    switch self {
    case .headline, .subheading, .paragraph: true
    case .dateline, .byline, .furniture: false
    }
  }
}
