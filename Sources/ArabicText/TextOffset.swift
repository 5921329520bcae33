/// A place in a text, counted in UTF-8 bytes from its start.
///
/// Bytes are what a Swift string can reach in constant time; scalars, which the JSON speaks of,
/// are counted where the text leaves the program.
public struct TextOffset: Hashable, Comparable, Sendable {
  /// The number of UTF-8 bytes before this place.
  public let utf8: Int

  /// The place behind `utf8` bytes.
  public init(utf8: Int) {
    self.utf8 = utf8
  }

  /// Whether one place lies before another.
  public static func < (a: TextOffset, b: TextOffset) -> Bool {
    a.utf8 < b.utf8
  }
}

/// A stretch of a text, half-open, in UTF-8 offsets.
public typealias TextSpan = Range<TextOffset>

extension TextSpan {
  /// The span between two UTF-8 offsets, half-open.
  public init(utf8 range: Range<Int>) {
    self = TextOffset(utf8: range.lowerBound)..<TextOffset(utf8: range.upperBound)
  }

  /// The same span as UTF-8 offsets.
  public var utf8: Range<Int> {
    lowerBound.utf8..<upperBound.utf8
  }

  /// Whether all of `other` lies inside this span.
  public func covers(_ other: TextSpan) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension String {
  /// The text of `span`, clamped to this string and to scalar boundaries.
  public subscript(span: TextSpan) -> Substring {
    let range = span.utf8.clamped(to: 0..<utf8.count)
    let lower = utf8.index(startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(startIndex, offsetBy: range.upperBound)
    return Substring(unicodeScalars[lower..<upper])
  }

  /// The span of the whole string.
  public var span: TextSpan {
    TextSpan(utf8: 0..<utf8.count)
  }
}

extension Substring {
  /// Where this slice stands in the string it was cut from.
  public var span: TextSpan {
    let start = base.utf8.distance(from: base.startIndex, to: startIndex)
    return TextSpan(utf8: start..<start + utf8.count)
  }
}
