import ArabicText
import TestSupport
import Testing

@testable import Claims

@Suite struct PassageTests {
  private func passage(_ text: String) -> Passage {
    let block = Block(kind: .paragraph, span: text.span)
    let reader = WordReader(lexicon: .standard, text: text)
    return Passage(
      block: block, words: text.tokens(in: text.span).map(reader.word),
      sentences: text[...].sentences.map(\.span))
  }

  /// The brackets stand around the marks.
  @Test(
    arguments: [
      "قال: [«نعم»].", #"قال: ["نعم"]."#, "قال: [“نعم”] و[«لا»].", "قال: [«قالت: [“نعم”]»].",
      #"قال: ["قالت: ['نعم']"]."#, "لا شيء هنا.", "قال: [«نعم. ثم ذهب»].",
    ] as [Marked])
  func pairsQuotationMarks(_ expected: Marked) {
    let passage = passage(expected.text)
    let spans = passage.quotations.map(passage.span)
    #expect(Marked(expected.text, spans) == expected)
  }

  @Test func aMarkLeftOpenRunsToTheEnd() {
    let passage = passage("قال: «نعم ثم ذهب")
    #expect(passage.quotations == [2..<passage.words.count])
  }

  @Test func ofManyMarksLeftOpenFewRunToTheEnd() {
    let passage = passage(String(repeating: "قال «", count: 1000))
    #expect(passage.quotations.count == 8)
    #expect(passage.quotation(from: 1) != nil && passage.quotation(from: 1999) == nil)
  }

  @Test func aSentenceWithoutEndIsReadInParts() {
    let passage = passage(String(repeating: "قال ", count: 1000))
    #expect(passage.sentences.map(\.count) == [300, 300, 300, 100])
  }

  @Test func spansLeaveSeparatorsAndProcliticsOut() {
    let text = "، وللوزير، "
    let passage = passage(text)
    #expect(text[passage.span(passage.words.indices)] == "وللوزير")
    #expect(text[passage.nameSpan(passage.words.indices)] == "لوزير")
  }

  @Test func knowsTheSentenceOfAWord() {
    let passage = passage("جاء. ذهب الولد.")
    #expect(passage.words.indices.map { passage.sentence(of: $0).lowerBound } == [0, 0, 2, 2, 2])
  }
}
