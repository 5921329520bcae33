import ArabicText
import TestSupport
import Testing

/// What holds for any text.
@Suite struct TextLawTests {
  @Test(arguments: oddTexts + ["قال. ".repeated(200), "«قال ".repeated(200), ". ".repeated(200)])
  func sentencesHoldEveryWordOnceAndInOrder(_ text: String) {
    let sentences = text[...].sentences
    #expect(sentences.flatMap(\.words) == text[...].words)
    #expect(sentences.allSatisfy { $0 == $0.trimmed && !$0.words.isEmpty })
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.endIndex <= $1.startIndex })
  }

  @Test(arguments: oddTexts)
  func wordsAreWhatTheirSpansSay(_ text: String) {
    for word in text[...].words {
      #expect(text[word.span].utf8.elementsEqual(word.utf8))
      #expect(word.unicodeScalars.first?.isWordPart == true)
    }
  }

  @Test(arguments: oddTexts)
  func linesHoldAllButWhiteSpace(_ text: String) {
    let lines = text[...].lines.flatMap { $0.unicodeScalars.filter { !$0.isBlank } }
    #expect(lines == Array(text.unicodeScalars.filter { !$0.isBlank }))
  }

  @Test func aLineEndOfTwoScalarsIsOne() {
    #expect("أ\r\nب\n\nج"[...].lines == ["أ", "ب", "", "ج"])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String {
    String(repeating: self, count: count)
  }
}
