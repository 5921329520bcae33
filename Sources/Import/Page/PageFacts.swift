/// What a page says of itself in its head: OpenGraph, `meta`, `link`, and the elements that name
/// a title or a time.
struct PageFacts {
  private let page: Element
  private let metas: [String: String]
  private let data: LinkedData

  /// Reads the facts of a page.
  init(_ page: Element, _ data: LinkedData) {
    self.page = page
    self.data = data
    metas = page.all { $0.name == "meta" }.reduce(into: [:]) { metas, meta in
      let keys = ["property", "name", "itemprop"].lazy.compactMap { meta.attributes[$0] }
      guard let key = keys.first?.lowercased(), metas[key] == nil else { return }
      metas[key] = meta.attributes["content"]
    }
  }

  /// The headline, without the outlet that pages write behind it.
  var title: String? {
    let titles = [
      data.headline, metas["og:title"], metas["twitter:title"], first("h1")?.text,
      first("title")?.text,
    ]
    guard let title = titles.lazy.compactMap({ $0?.unescaped.cleanedLine }).first else {
      return nil
    }
    return title.without(outlet)
  }

  /// Who published it.
  var outlet: String? {
    [data.publisher, metas["og:site_name"], metas["application-name"]].lazy
      .compactMap { $0?.unescaped.cleanedLine }.first
  }

  /// When it was published.
  var published: String? {
    let said = [data.published] + dateKeys.map { metas[$0] }
    return said.lazy.compactMap { $0.flatMap(PublicationDate.init)?.iso8601 }.first ?? shownTime
  }

  /// Where it lies according to itself.
  var address: String? {
    let links = page.all { $0.name == "link" && $0.attributes["rel"]?.lowercased() == "canonical" }
    return [links.first?.attributes["href"], metas["og:url"]].lazy
      .compactMap { $0?.webAddress }.first
  }

  /// The feeds that it names.
  func feeds(from url: String?) -> [FeedAddress] {
    let types = ["application/rss+xml", "application/atom+xml", "application/feed+json"]
    return page.all { element in
      element.name == "link" && element.attributes["rel"]?.lowercased() == "alternate"
        && types.contains(element.attributes["type", default: ""].lowercased())
    }.compactMap { link in
      link.attributes["href"]?.webAddress(from: url).map {
        FeedAddress(title: link.attributes["title"]?.cleanedLine, url: $0)
      }
    }
  }

  private func first(_ name: String) -> Element? { page.all { $0.name == name }.first }

  /// What elements say that are made or called for a time: those behind the headline first, because
  /// the date above it is often that of the day on which the page is read.
  private var shownTime: String? {
    var (before, behind): ([Element], [Element]) = ([], [])
    var isBehind = false
    page.visit { element in
      isBehind = isBehind || element.name == "h1"
      if element.namesTime { isBehind ? behind.append(element) : before.append(element) }
      return true
    }
    return (behind + before).lazy.flatMap {
      [$0.attributes["datetime"], $0.attributes["content"], $0.text]
    }.compactMap { $0.flatMap(PublicationDate.init)?.iso8601 }.first
  }
}

extension Element {
  fileprivate var namesTime: Bool {
    name == "time" || attributes["itemprop"] == "datePublished"
      || timeNames.contains { names.lowercased().contains($0) }
  }
}

private let timeNames = ["date", "time", "publish"]

/// The keys of `meta` under which pages tell their date, the surest first.
private let dateKeys = [
  "article:published_time", "og:article:published_time", "datepublished", "article.published",
  "publishdate", "publish-date", "publish_date", "pubdate", "parsely-pub-date", "sailthru.date",
  "dc.date.issued", "dcterms.created", "dc.date", "date", "og:pubdate",
]

extension String {
  /// The text with entities of HTML resolved, where feeds and pages escaped them twice.
  var unescaped: String {
    guard contains("&") || contains("<") else { return self }
    return (try? Markup.html(self).text) ?? self
  }

  /// The title without the outlet's name behind a sign: `عنوان | صحيفة`.
  fileprivate func without(_ outlet: String?) -> String {
    guard let outlet, count > outlet.count, hasSuffix(outlet) else { return self }
    let rest = dropLast(outlet.count).reversed().drop(while: \.isWhitespace)
    guard let sign = rest.first, "|-–—:•·".contains(sign) else { return self }
    return String(String(rest.dropFirst().reversed()).cleanedLine ?? self)
  }
}
