internal import FoundationEssentials

/// RSS 2.0 and its elders, RSS 1.0 among them, whose items stand beside the channel.
enum RSS {
  static func contents(of text: String, at url: String?) throws(ImportError) -> Contents {
    let root = try Markup.xml(text)
    let channel = root["channel"].first ?? root
    let title = channel["title"].first?.text.unescaped.cleanedLine
    let items = channel["item"] + (root.name == "rss" ? [] : root["item"])
    guard !root["channel"].isEmpty || !items.isEmpty else { throw .malformed }
    return Contents(feed: title, items: items.map { item($0, at: url, outlet: title) })
  }

  /// The whole text is in `content:encoded` where there is one (RSS 1.0 content module); the
  /// description is a summary then.
  private static func item(_ item: Element, at url: String?, outlet: String?) -> Document {
    func first(_ names: String...) -> String? {
      names.lazy.compactMap { item[$0].first?.text }.first { !$0.allSatisfy(\.isWhitespace) }
    }
    let guid = item["guid"].first.flatMap {
      $0.attributes["isPermaLink"] == "false" ? nil : $0.text.webAddress
    }
    return Document(
      title: first("title")?.unescaped.cleanedLine,
      text: first("content:encoded", "description").map(Fragment.text(of:)) ?? "",
      published: first("pubDate", "dc:date").flatMap(PublicationDate.init)?.iso8601,
      url: first("link")?.webAddress(from: url) ?? guid, outlet: outlet)
  }
}

extension Contents {
  /// A feed of items; one with nothing but a title is a flash, whose title is its report.
  init(feed title: String?, items: [Document]) {
    self.init(.feed, title: title)
    for (index, item) in items.enumerated() {
      var item = item
      if item.text.isEmpty { item.text = item.title ?? "" }
      if item.text.isEmpty {
        failures.append(Failure(number: index + 1, error: .empty))
      } else {
        documents.append(item)
      }
    }
  }
}

extension StringProtocol {
  /// The text if it is an address of the web.
  var webAddress: String? {
    cleanedLine.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  }

  /// The address of the web that the text is a link to, on what was found at another (RFC 3986, 5).
  func webAddress(from url: String?) -> String? {
    guard let line = cleanedLine else { return nil }
    let address = URL(string: line, relativeTo: url.flatMap { URL(string: $0) })
    return line.webAddress ?? address?.absoluteString.webAddress
  }
}
