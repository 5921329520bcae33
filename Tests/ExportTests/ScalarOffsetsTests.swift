import ArabicText
import Testing

@testable import Export

@Suite struct ScalarOffsetsTests {
  @Test(arguments: ["", "a", "ق", "قَال 👍 a", String(repeating: "ق👍a", count: 200)])
  func countWhatEveryPlaceHasBeforeIt(_ text: String) {
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets[TextOffset(utf8: byte)] == count)
      byte += Unicode.UTF8.width(scalar)
    }
    #expect(offsets[TextOffset(utf8: byte)] == text.unicodeScalars.count)
  }
}
