/// Asks a server for something, over http or https, within limits.
public struct Request: Hashable, Sendable {
  /// What is asked for.
  public var url: String
  /// The most bytes that are taken, as they are once unpacked.
  public var byteLimit = 64 << 20
  /// The most seconds from the first byte sent to the last received.
  public var secondLimit = 60
  /// The most redirects that are followed.
  public var redirectLimit = 5
  /// The mark of the version that is here already, which need not be sent again.
  public var entityTag: String?
  /// The time of the version that is here already, as the server told it.
  public var lastModified: String?

  /// Asks for what is at an address.
  public init(url: String) {
    self.url = url
  }

  /// Asks, and waits for the answer; the thread waits with it.
  public func response() throws(FetchError) -> Response {
    guard isWeb else { throw .badAddress }
    return try Transfer(self).response()
  }

  private var isWeb: Bool {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    let hasControl = url.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
    return (scheme == "http" || scheme == "https") && !hasControl
      && url.dropFirst(scheme.count).hasPrefix("://")
  }

  /// The lines of the header that are added to curl's; a line end in one would begin another.
  var headerLines: [String] {
    [
      entityTag.map { "If-None-Match: " + $0 },
      lastModified.map { "If-Modified-Since: " + $0 },
      "Accept: text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
        + "application/feed+json,application/xml;q=0.9,*/*;q=0.5",
      "Accept-Language: ar,en;q=0.5",
    ].compactMap(\.self).filter { !$0.utf8.contains { $0 < 0x20 } }
  }
}
