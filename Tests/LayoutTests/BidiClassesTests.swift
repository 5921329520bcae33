import Testing

@testable import Layout

/// A paragraph longer than any that is written by hand is resolved in stretches.
@Suite struct BidiClassesTests {
  @Test func sentencesKeepTheirLevelsInAParagraphOfAnyLength() {
    let sentence = "قال (Acme Corp) في 2023-2024 إن «ABC def» لا يزال. ".unicodeScalars.map(\.value)
    let levels = BidiParagraph(sentence, direction: .rightToLeft).levels
    for count in [1, 80, 81, 82, 83, 400] {
      let text = Array(repeating: sentence, count: count).joined()
      let paragraph = BidiParagraph(Array(text), direction: .rightToLeft)
      #expect(paragraph.levels == Array(Array(repeating: levels, count: count).joined()))
    }
  }

  @Test(arguments: ["ا", "a ", "(", "a. ", "", "ا\u{2067}"])
  func stretchesTileTheParagraph(part: String) {
    let text = String(repeating: part, count: 20_000)
    let stretches = BidiClasses(text.unicodeScalars.map(\.value)).stretches
    #expect(stretches.first?.lowerBound == 0)
    #expect(stretches.last?.upperBound == text.unicodeScalars.count)
    #expect(stretches.allSatisfy { $0.count <= BidiClasses.longestStretch })
    #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }
}
