/// Lists of subscriptions as feed readers exchange them (OPML 2.0).
enum OPML {
  static func contents(of text: String) throws(ImportError) -> Contents {
    let root = try Markup.xml(text)
    guard root.name == "opml", let body = root["body"].first else { throw .malformed }
    let feeds = body.all { $0.attributes["xmlUrl"] != nil }.compactMap { outline -> FeedAddress? in
      let name = outline.attributes["title"] ?? outline.attributes["text"]
      return outline.attributes["xmlUrl"]?.webAddress.map {
        FeedAddress(title: name?.cleanedLine, url: $0)
      }
    }
    if feeds.isEmpty { throw .empty }
    let title = root["head"].first?["title"].first?.text.cleanedLine
    return Contents(.list, title: title, feeds: feeds)
  }
}
