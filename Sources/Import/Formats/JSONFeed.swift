internal import FoundationEssentials

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed {
  static func contents(of text: String, at url: String?) throws(ImportError) -> Contents {
    guard let feed = try? JSONDecoder().decode(Feed.self, from: Data(text.utf8)) else {
      throw .malformed
    }
    let title = feed.title?.cleanedLine
    return Contents(feed: title, items: feed.items.map { $0.document(at: url, outlet: title) })
  }

  private struct Feed: Decodable {
    let title: String?
    let items: [Item]
  }

  private struct Item: Decodable {
    let title: String?
    let content_html: String?
    let content_text: String?
    let summary: String?
    let url: String?
    let external_url: String?
    let date_published: String?

    func document(at feed: String?, outlet: String?) -> Document {
      let text = content_html.map(Fragment.text(of:)) ?? content_text?.cleaned ?? summary?.cleaned
      return Document(
        title: title?.cleanedLine, text: text ?? "",
        published: date_published.flatMap(PublicationDate.init)?.iso8601,
        url: (url ?? external_url)?.webAddress(from: feed), outlet: outlet)
    }
  }
}
