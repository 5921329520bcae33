/// What a server answered.
public struct Response: Hashable, Sendable {
  /// Where the answer came from, after redirects.
  public let url: String
  /// The media type as the server called it, with its parameters.
  public let contentType: String?
  /// The body, its transfer and content encodings undone.
  public let bytes: [UInt8]
}
