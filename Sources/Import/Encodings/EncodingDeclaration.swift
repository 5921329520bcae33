/// What a file, or the server that sent it, says of its encoding.
enum EncodingDeclaration {
  /// The labels in the order in which they count: of the media type, of an XML declaration, of the
  /// first `meta` elements (RFC 7303, 3; HTML, 13.2.3.2).
  static func labels(contentType: String?, head: ArraySlice<UInt8>) -> [Substring] {
    let text = String(decoding: head.prefix(4096), as: UTF8.self).lowercased()
    var labels: [Substring] = []
    if let label = contentType?.lowercased()[...].value(of: "charset") { labels.append(label) }
    if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"),
      let label = text[..<end.lowerBound].value(of: "encoding")
    {
      labels.append(label)
    }
    return labels
      + text.split(separator: "<").filter { $0.hasPrefix("meta") }
      .compactMap { $0.value(of: "charset") }
  }
}

extension Substring {
  /// What stands behind `name =`, with or without quotation marks.
  fileprivate func value(of name: String) -> Substring? {
    guard let range = firstRange(of: name) else { return nil }
    var rest = self[range.upperBound...].drop(while: \.isWhitespace)
    guard rest.popFirst() == "=" else { return nil }
    let value = rest.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
  }
}
