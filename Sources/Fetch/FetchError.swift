/// Why nothing came from an address.
public enum FetchError: Error, Hashable, Sendable {
  /// The address is none, or neither http nor https.
  case badAddress
  /// A redirect leads to something other than http and https.
  case badRedirect
  /// The name of the server is not known.
  case unknownHost
  /// The server cannot be reached.
  case unreachable
  /// The server's certificate does not hold.
  case insecure
  /// It took longer than the limit.
  case tooSlow
  /// It redirects more often than the limit.
  case tooManyRedirects
  /// It is larger than the limit.
  case tooLarge
  /// The connection ended before the answer did.
  case truncated
  /// The server answered with a status that is no success (RFC 9110, 15).
  case status(Int)
  /// libcurl, which is loaded when something is first fetched, is not there or too old.
  case noLibcurl
  /// Anything else that the protocol does not allow, with curl's number for it.
  case failed(Int)
}
