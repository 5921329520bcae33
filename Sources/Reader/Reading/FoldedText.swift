internal import ArabicText

/// A text in the form in which it is searched, and where each byte of that form came from.
struct FoldedText: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// The offset in the text of the scalar that each byte, or the end, came from.
  private var origins: [Int] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      let isArabic = Self.block.contains(scalar.value)
      let folded =
        isArabic ? Self.arabic[Int(scalar.value - Self.block.lowerBound)] : Self.fold(scalar)
      bytes += folded
      origins += repeatElement(offset, count: folded.count)
      offset += Unicode.UTF8.width(scalar)
    }
    origins.append(offset)
  }

  /// The Arabic block, whose folded forms are made once: they are most of a text.
  private static let block: ClosedRange<UInt32> = 0x600...0x6FF
  private static let arabic = block.map { value in Unicode.Scalar(value).map(fold) ?? [] }

  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    Array(String(scalar).folded.utf8)
  }

  /// Where a text occurs, whatever its hamza, harakat, tatweel and ligatures; the marks behind
  /// its last letter belong to it, and half a ligature is all of it.
  func occurrences(of query: String) -> [TextSpan] {
    let wanted = Array(query.folded.utf8)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
    var spans: [TextSpan] = []
    var start = 0
    while start + wanted.count <= bytes.count {
      if bytes[start] == wanted[0], matches(wanted, at: start) {
        spans.append(source(start..<start + wanted.count))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return spans
  }

  private func matches(_ wanted: [UInt8], at start: Int) -> Bool {
    for index in wanted.indices where bytes[start + index] != wanted[index] { return false }
    return true
  }

  private func source(_ range: Range<Int>) -> TextSpan {
    var end = range.upperBound
    while end < bytes.count, origins[end] == origins[range.upperBound - 1] { end += 1 }
    return TextSpan(utf8: origins[range.lowerBound]..<origins[end])
  }
}

extension String {
  /// The form under which names are compared as they are typed: folded, each word without its
  /// article ال.
  var nameKey: String {
    var key: [UInt8] = []
    key.reserveCapacity(utf8.count)
    for word in folded.utf8.split(separator: UInt8(ascii: " ")) {
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      key += word.hasArticle ? word.dropFirst(Self.article.count) : word
    }
    return String(decoding: key, as: UTF8.self)
  }

  fileprivate static let article = Array("ال".utf8)
}

extension Substring.UTF8View {
  /// Whether ال stands before a word of two letters or more. All but the first byte of a letter
  /// begin with the bits 10 (RFC 3629, 3).
  fileprivate var hasArticle: Bool {
    starts(with: String.article) && lazy.filter { $0 & 0xC0 != 0x80 }.count > 3
  }
}
