/// The bytes of something found outside, and what was said of them.
public struct Original: Hashable, Sendable {
  /// What was found.
  public var bytes: [UInt8]
  /// Its path or address, for its extension.
  public var name: String
  /// Where it was found, if over a network.
  public var url: String?
  /// The media type that a server gave it, with its parameters.
  public var contentType: String?

  /// Bytes with what is known of them.
  public init(bytes: [UInt8], name: String, url: String? = nil, contentType: String? = nil) {
    self.bytes = bytes
    self.name = name
    self.url = url
    self.contentType = contentType
  }

  /// The most bytes that a page, a feed or a text may have; JSON Lines, read line by line, have
  /// this limit a line.
  public static let longest = 64 << 20
  /// The most bytes of markup: a page or feed beyond that is none.
  static let longestMarkup = 32 << 20
}
