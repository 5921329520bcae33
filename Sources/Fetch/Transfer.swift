internal import CCurl

/// One transfer by libcurl: what it is told, and what it brings.
final class Transfer {
  private let request: Request
  private var body: [UInt8] = []
  private var entityTag: String?
  private var lastModified: String?
  private var isTooLarge = false

  /// A transfer that has not begun.
  init(_ request: Request) {
    self.request = request
  }

  /// Makes the transfer.
  func response() throws(FetchError) -> Response {
    guard Self.isReady else { throw .noLibcurl }
    guard let handle = CCurl_make() else { throw FetchError(CURLE_FAILED_INIT) }
    defer { CCurl_free(handle) }
    let header = request.headerLines.reduce(nil) { CCurl_append($0, $1) }
    defer { CCurl_free_list(header) }
    let code = withExtendedLifetime(self) {
      set(handle, header) ? CCurl_perform(handle) : CURLE_UNKNOWN_OPTION
    }
    if isTooLarge { throw .tooLarge }
    guard code == CURLE_OK else { throw FetchError(code) }
    let status = long(CURLINFO_RESPONSE_CODE, of: handle)
    guard status == 304 || (200...299).contains(status) else { throw .status(status) }
    return Response(
      url: string(CURLINFO_EFFECTIVE_URL, of: handle) ?? request.url,
      contentType: string(CURLINFO_CONTENT_TYPE, of: handle), entityTag: entityTag,
      lastModified: lastModified, bytes: status == 304 ? nil : body)
  }

  /// Sets the limits of the transfer; without all of them it must not be made.
  private func set(
    _ handle: UnsafeMutableRawPointer, _ header: UnsafeMutablePointer<curl_slist>?
  ) -> Bool {
    let strings = [
      (CURLOPT_URL, request.url), (CURLOPT_PROTOCOLS_STR, "http,https"),
      (CURLOPT_REDIR_PROTOCOLS_STR, "http,https"), (CURLOPT_USERAGENT, "isnad/0.1"),
      // Whatever curl can unpack.
      (CURLOPT_ACCEPT_ENCODING, ""),
    ]
    let longs = [
      (CURLOPT_FOLLOWLOCATION, 1), (CURLOPT_MAXREDIRS, request.redirectLimit),
      (CURLOPT_TIMEOUT, request.secondLimit),
      (CURLOPT_CONNECTTIMEOUT, min(20, request.secondLimit)),
      (CURLOPT_NOSIGNAL, 1),
    ]
    return strings.allSatisfy { CCurl_set_string(handle, $0, $1) == CURLE_OK }
      && longs.allSatisfy { CCurl_set_long(handle, $0, $1) == CURLE_OK }
      && CCurl_set_list(handle, CURLOPT_HTTPHEADER, header) == CURLE_OK
      && CCurl_set_takers(
        handle, takeBody, takeHeader, Unmanaged.passUnretained(self).toOpaque()) == CURLE_OK
  }

  /// Takes a piece of the body, unpacked; whether there may be more.
  fileprivate func take(body piece: UnsafeRawBufferPointer) -> Bool {
    isTooLarge = isTooLarge || body.count + piece.count > request.byteLimit
    if !isTooLarge { body += piece }
    return !isTooLarge
  }

  /// Takes a line of a header; a status line begins the header of the next answer.
  fileprivate func take(header line: String) {
    if line.hasPrefix("HTTP/") { (entityTag, lastModified) = (nil, nil) }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[colon...].dropFirst().drop(while: \.isWhitespace).prefix { !$0.isNewline }
    switch line[..<colon].lowercased() {
    case "etag": entityTag = String(value)
    case "last-modified": lastModified = String(value)
    default: break
    }
  }

  private func long(_ info: CURLINFO, of handle: UnsafeMutableRawPointer) -> Int {
    var value = 0
    CCurl_get_long(handle, info, &value)
    return value
  }

  private func string(_ info: CURLINFO, of handle: UnsafeMutableRawPointer) -> String? {
    var value: UnsafePointer<CChar>?
    CCurl_get_string(handle, info, &value)
    return value.map { String(cString: $0) }
  }

  /// libcurl wants to be set up before threads use it.
  private static let isReady = CCurl_start() != 0
}

private let takeBody: CCurl_taker = { bytes, size, count, context in
  let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
  // Any other number than that of the bytes ends the transfer.
  return Transfer.at(context).take(body: piece) ? piece.count : 0
}

private let takeHeader: CCurl_taker = { bytes, size, count, context in
  let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
  Transfer.at(context).take(header: String(decoding: line, as: UTF8.self))
  return line.count
}

extension Transfer {
  fileprivate static func at(_ pointer: UnsafeMutableRawPointer?) -> Transfer {
    guard let pointer else { preconditionFailure("curl hands back what it was given") }
    return Unmanaged.fromOpaque(pointer).takeUnretainedValue()
  }
}

extension FetchError {
  /// What curl's codes mean here (https://curl.se/libcurl/c/libcurl-errors.html).
  fileprivate init(_ code: CURLcode) {
    self =
      switch code {
      case CURLE_URL_MALFORMAT: .badAddress
      case CURLE_UNSUPPORTED_PROTOCOL: .badRedirect
      case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
      case CURLE_COULDNT_CONNECT: .unreachable
      case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
        .insecure
      case CURLE_OPERATION_TIMEDOUT: .tooSlow
      case CURLE_TOO_MANY_REDIRECTS: .tooManyRedirects
      // An option of libcurl 7.85, which has the limits that are needed.
      case CURLE_UNKNOWN_OPTION: .noLibcurl
      case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR: .truncated
      default: .failed(Int(code.rawValue))
      }
  }
}
