internal import CLibXML2

/// Reads markup into elements with libxml2, which mends what is broken. Nothing is fetched, no
/// entity is expanded but those of XML and HTML themselves, and depth and number have limits.
enum Markup {
  /// How deep elements may lie in each other.
  static let deepest = 256
  /// How many elements there may be.
  static let most = 1_000_000

  /// The elements of a page, or of a piece of one; any text gives some (HTML 4 as it is met).
  static func html(_ text: String) throws(ImportError) -> Element {
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING,
      HTML_PARSE_IGNORE_ENC,
    ].reduce(0) { $0 | Int32($1.rawValue) }
    let bytes = Array(text.withoutDeclaration.utf8)
    return try element(of: bytes, ElementBuilder(isXML: false), parser: htmlNewParserCtxt) {
      parser, bytes, count in
      htmlCtxtReadMemory(parser, bytes, count, nil, "UTF-8", options)
    }
  }

  /// The root element of XML (1.0, with prefixes as they are written).
  static func xml(_ text: String) throws(ImportError) -> Element {
    let options = [XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING]
      .reduce(0) { $0 | Int32($1.rawValue) }
    let bytes = Array(text.withoutDeclaration.utf8).withNumberedCharacters
    return try element(of: bytes, ElementBuilder(isXML: true), parser: xmlNewParserCtxt) {
      parser, bytes, count in
      xmlCtxtReadMemory(parser, bytes, count, nil, "UTF-8", options)
    }
  }

  private static func element(
    of bytes: [UInt8], _ builder: ElementBuilder, parser: () -> xmlParserCtxtPtr?,
    read: (xmlParserCtxtPtr, UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
  ) throws(ImportError) -> Element {
    _ = isReady
    guard let parser = parser() else { throw .tooLarge }
    defer { xmlFreeParserCtxt(parser) }
    guard bytes.count <= Original.longestMarkup else { throw .tooLarge }
    builder.listen(to: parser)
    bytes.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      xmlFreeDoc(read(parser, start, Int32(bytes.count)))
    }
    return try builder.root()
  }

  /// libxml2 wants to be set up before threads use it.
  private static let isReady: Void = xmlInitParser()
}

extension String {
  /// The text without its XML declaration, whose encoding no longer holds once it is decoded.
  fileprivate var withoutDeclaration: Substring {
    let start = drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>") else { return start }
    return start[end.upperBound...]
  }
}
