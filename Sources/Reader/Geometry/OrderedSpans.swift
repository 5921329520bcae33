internal import ArabicText

extension [TextSpan] {
  /// Whether a span overlaps one of these, which are disjoint and in order.
  func overlaps(_ span: TextSpan) -> Bool {
    let first = partitionPoint { $0.upperBound <= span.lowerBound }
    return first < count && self[first].overlaps(span)
  }

  /// The same stretches, disjoint and in order.
  var merged: [TextSpan] {
    var result: [TextSpan] = []
    for span in sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
      if let last = result.last, span.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, span.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }
}
