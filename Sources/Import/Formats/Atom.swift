/// Atom (RFC 4287).
enum Atom {
  static func contents(of text: String, at url: String?) throws(ImportError) -> Contents {
    let root = try Markup.xml(text)
    guard root.name == "feed" else { throw .malformed }
    let title = root["title"].first.map(words)?.cleanedLine
    return Contents(feed: title, items: root["entry"].map { entry($0, at: url, outlet: title) })
  }

  private static func entry(_ entry: Element, at url: String?, outlet: String?) -> Document {
    func first(_ names: String...) -> Element? {
      names.lazy.compactMap { entry[$0].first }.first { !$0.text.allSatisfy(\.isWhitespace) }
    }
    let links = entry["link"].filter { $0.attributes["rel", default: "alternate"] == "alternate" }
    return Document(
      title: first("title").map(words)?.cleanedLine,
      text: first("content", "summary").map(words) ?? "",
      published: first("published", "updated")
        .flatMap { PublicationDate($0.text) }?.iso8601,
      url: links.first?.attributes["href"]?.webAddress(from: url),
      outlet: entry["source"].first?["title"].first.map(words)?.cleanedLine ?? outlet)
  }

  /// The lines of a text construct: plain, HTML written as text, or XHTML (RFC 4287, 3.1.1).
  private static func words(_ element: Element) -> String {
    switch element.attributes["type"] {
    case "html", "text/html": Fragment.text(of: element.text)
    default: Fragment.text(of: element)
    }
  }
}
