/// What a server answered.
public struct Response: Hashable, Sendable {
  /// Where the answer came from, after redirects.
  public let url: String
  /// The media type as the server called it, with its parameters.
  public let contentType: String?
  /// The server's mark of this version (`ETag`, RFC 9110, 8.8.3).
  public let entityTag: String?
  /// When the server says it last changed (`Last-Modified`, RFC 9110, 8.8.2).
  public let lastModified: String?
  /// The body, its transfer and content encodings undone; nil where what was asked for has not
  /// changed (304).
  public let bytes: [UInt8]?
}
