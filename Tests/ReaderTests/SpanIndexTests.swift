import ArabicText
import Testing

@testable import Reader

@Suite struct SpanIndexTests {
  @Test func findsWhatOverlapsAsLookingAtEachWould() {
    let ranges = (0..<9).flatMap { start in (start..<9).map { start..<$0 + 1 } }
    let spans = ranges.enumerated().filter { $0.offset % 3 != 1 }.map { TextSpan(utf8: $0.element) }
    let index = SpanIndex(spans)
    for range in ranges {
      let row = TextSpan(utf8: range)
      #expect(Set(index.overlapping(row)) == Set(spans.indices.filter { spans[$0].overlaps(row) }))
      let begins = spans.indices.filter { row.contains(spans[$0].lowerBound) }
      #expect(Set(index.beginning(in: row)) == Set(begins))
    }
  }

  @Test(arguments: 0...6, 0...6)
  func keepsTheSelectionInTheWindow(count: Int, room: Int) {
    for selection in 0..<max(1, count) {
      let range = Window(around: selection, count: count, fitting: room).range
      #expect(range.count == min(count, room) && range.lowerBound >= 0 && range.upperBound <= count)
      #expect(range.isEmpty || range.contains(selection))
    }
  }
}
