/// What a text is written as.
public enum Format: Hashable, Sendable {
  case plainText, html, rss, atom, jsonFeed, opml, jsonLines
  /// XML or JSON of a kind that holds no articles.
  case other

  /// The format of a text: as its beginning shows, else as its name ends, else as was declared.
  ///
  /// - Parameters:
  ///   - text: the text, or its first kilobytes.
  ///   - name: the path or address.
  ///   - contentType: the media type with its parameters.
  public init(of text: some StringProtocol, name: String, contentType: String? = nil) {
    let head = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(1 << 14)
    self =
      Format(beginning: Substring(head)) ?? Format(extension: name) ?? Format(
        mediaType: contentType)
      ?? .plainText
  }

  /// The endings of names that stand for a format, in small letters.
  private static let extensions: [String: Format] = [
    "txt": .plainText, "text": .plainText, "html": .html, "htm": .html, "xhtml": .html,
    "shtml": .html, "rss": .rss, "rdf": .rss, "atom": .atom, "opml": .opml, "jsonl": .jsonLines,
    "ndjson": .jsonLines, "json": .other, "xml": .other,
  ]

  /// The format that a name's ending stands for.
  public init?(extension name: String) {
    let path = name.prefix { $0 != "?" && $0 != "#" }
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(Self.extensions[path[path.index(after: dot)...].lowercased()])
  }

  private init?(mediaType: String?) {
    let type = mediaType?.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    let formats: [String: Format] = [
      "text/html": .html, "application/xhtml+xml": .html, "application/rss+xml": .rss,
      "application/atom+xml": .atom, "text/x-opml": .opml, "application/feed+json": .other,
      "text/plain": .plainText,
    ]
    self.init(type.flatMap { formats[$0] })
  }

  private init?(_ format: Format?) {
    guard let format else { return nil }
    self = format
  }
}

extension Format {
  /// The format that a text begins like.
  private init?(beginning head: Substring) {
    if head.hasPrefix("{") {
      // An object over several lines is none of JSON Lines.
      let isAlone = head.dropFirst().prefix { !$0.isNewline }.allSatisfy(\.isWhitespace)
      self = head.contains("//jsonfeed.org/version/") ? .jsonFeed : isAlone ? .other : .jsonLines
    } else if let name = head.nameOfRoot {
      self.init(root: name, isXML: head.hasPrefix("<?xml"))
    } else {
      return nil
    }
  }

  private init?(root name: String, isXML: Bool) {
    switch name {
    case "rss", "rdf:rdf": self = .rss
    case "feed": self = .atom
    case "opml": self = .opml
    case "html", "head", "body", "title", "meta", "link", "base", "script", "style", "main",
      "article", "section", "header", "div", "span", "p", "br", "h1", "h2", "h3", "table", "a",
      "img", "ul", "ol", "center", "font", "b", "strong":
      self = .html
    default:
      guard isXML else { return nil }
      self = .other
    }
  }
}

extension Substring {
  /// The name of the first element, behind declarations and comments.
  fileprivate var nameOfRoot: String? {
    var rest = self
    while rest.hasPrefix("<") {
      if let name = rest.dropFirst().elementName { return name }
      // A document type names the root itself.
      if rest.prefix(9).lowercased() == "<!doctype" {
        return rest.dropFirst(9).drop(while: \.isWhitespace).elementName
      }
      guard let end = rest.firstRange(of: rest.hasPrefix("<!--") ? "-->" : ">") else { return nil }
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return nil
  }

  private var elementName: String? {
    guard let first, first.isLetter else { return nil }
    return prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }.lowercased()
  }
}
