/// What an original holds.
public struct Contents: Hashable, Sendable {
  /// A part that gives no article.
  public struct Failure: Hashable, Sendable {
    /// The line or the item, from 1.
    public let number: Int
    /// What is wrong with it.
    public let error: ImportError
  }

  /// What an original is as a whole.
  public enum Kind: Hashable, Sendable {
    /// An article, or articles a line each.
    case articles
    /// A feed of articles.
    case feed
    /// A list of feeds.
    case list
  }

  /// What it is as a whole.
  public var kind = Kind.articles
  /// What it is called as a whole: the title of a feed or of a list.
  public var title: String?
  /// The articles.
  public var documents: [Document] = []
  /// The feeds that it names: all entries of a list, the feeds of a page.
  public var feeds: [FeedAddress] = []
  /// The parts that give no article.
  public var failures: [Failure] = []

  /// Reads an original of any kind.
  ///
  /// - Throws: why there is nothing in it to read.
  public init(of original: Original) throws(ImportError) {
    guard original.bytes.count <= Original.longest else { throw .tooLarge }
    let text = try String(found: original.bytes[...], contentType: original.contentType)
    switch Format(of: text, name: original.name, contentType: original.contentType) {
    case .plainText: self.init(documents: [Document(text: text.cleaned, url: original.url)])
    case .html: self = try Page(text, url: original.url).contents()
    case .rss: self = try RSS.contents(of: text, at: original.url)
    case .atom: self = try Atom.contents(of: text, at: original.url)
    case .jsonFeed: self = try JSONFeed.contents(of: text, at: original.url)
    case .opml: self = try OPML.contents(of: text)
    case .jsonLines: self = JSONLines.contents(of: text)
    case .other: throw .unknownFormat
    }
  }

  init(
    _ kind: Kind = .articles, title: String? = nil, documents: [Document] = [],
    feeds: [FeedAddress] = []
  ) {
    self.title = title
    self.documents = documents
    self.feeds = feeds
    self.kind = kind
  }
}

/// Where a feed is.
public struct FeedAddress: Hashable, Sendable {
  /// What it is called.
  public var title: String?
  /// Its address, http or https.
  public var url: String

  /// An address with what stands there.
  public init(title: String? = nil, url: String) {
    self.title = title
    self.url = url
  }
}
