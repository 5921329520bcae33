internal import ArabicText

/// Spans by place, so that those on a row are found without looking at the others; they may nest
/// and overlap.
struct SpanIndex: Hashable, Sendable {
  /// The numbers of the spans, by start, the longer first.
  let order: [Int]
  private let spans: [TextSpan]
  /// How far the spans up to here reach.
  private let reach: [TextOffset]

  init(_ spans: [TextSpan]) {
    self.spans = spans
    order = spans.indices.sorted {
      (spans[$0].lowerBound, spans[$1].upperBound, $0)
        < (spans[$1].lowerBound, spans[$0].upperBound, $1)
    }
    var furthest = TextOffset(utf8: 0)
    reach = order.map { number in
      furthest = max(furthest, spans[number].upperBound)
      return furthest
    }
  }

  /// The numbers of the spans that overlap `span`, by start.
  func overlapping(_ span: TextSpan) -> [Int] {
    let first = reach.partitionPoint { $0 <= span.lowerBound }
    return order[first...].prefix { spans[$0].lowerBound < span.upperBound }
      .filter { spans[$0].overlaps(span) }
  }

  /// The numbers of the spans that begin in `span`, by start.
  func beginning(in span: TextSpan) -> [Int] {
    let first = order.partitionPoint { spans[$0].lowerBound < span.lowerBound }
    return Array(order[first...].prefix { spans[$0].lowerBound < span.upperBound })
  }
}
