internal import Claims
internal import Fetch
internal import Import

extension Original {
  /// What a server sent; nil where it says that nothing has changed.
  init?(_ response: Response) {
    guard let bytes = response.bytes else { return nil }
    self.init(
      bytes: bytes, name: response.url, url: response.url, contentType: response.contentType)
  }
}

extension Document {
  /// The document under its own id, or under this one where it has none.
  func named(_ id: String) -> Document {
    var document = self
    document.id = self.id ?? id
    return document
  }
}

extension Article {
  /// The article that was found, its title as its headline.
  init(_ document: Document) {
    self.init(
      parsing: Article.text(document.text, under: document.title), id: document.id ?? "",
      outlet: document.outlet, published: document.published, url: document.url)
    title = title ?? document.title
  }
}

extension String {
  /// What a file or address is called without folders and ending.
  var stem: String {
    if self == "-" { return "stdin" }
    let name = split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// Whether this is an address rather than a path: a scheme (RFC 3986, 3.1) stands before `://`.
  var isAddress: Bool {
    guard let mark = firstRange(of: "://"), first?.isLetter == true else { return false }
    return self[..<mark.lowerBound].allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0))
    }
  }
}

/// Asks a server.
func fetch(_ request: Request) throws(ImportFailure) -> Response {
  do throws(FetchError) {
    return try request.response()
  } catch {
    throw ImportFailure(name: request.url, cause: .fetch(error))
  }
}
