import ArabicText
import Testing

@testable import Evaluation

@Suite struct NumberedTextTests {
  private static let words = "قال الوزير: «نعم - لا»\n2024"

  private func numbers(_ part: String) -> Set<Int> {
    let range = Self.words.firstRange(of: part) ?? Self.words.startIndex..<Self.words.startIndex
    return NumberedText(Self.words).numbers(of: Self.words[range].span)
  }

  @Test func wordsAreCountedBetweenWhiteSpace() {
    #expect(numbers("قال") == [0])
    #expect(numbers("ال الو") == [0, 1])
    #expect(numbers("2024") == [5])
  }

  @Test func marksAloneAreNoWords() {
    #expect(numbers(": «") == [])
    #expect(numbers("«نعم - لا»") == [2, 4])
    #expect(NumberedText(Self.words).numbers(from: 2, through: 4) == [2, 4])
  }

  @Test func numbersBeyondTheTextAreNone() {
    #expect(NumberedText(Self.words).numbers(from: 4, through: 9) == [4, 5])
    #expect(NumberedText(Self.words).numbers(from: -2, through: .max) == [0, 1, 2, 4, 5])
    #expect(NumberedText(Self.words).numbers(from: 5, through: 1) == [])
    #expect(NumberedText("").numbers(from: 0, through: 0) == [])
    #expect(NumberedText(Self.words).span(from: 1, through: 6) == nil)
    #expect(NumberedText(Self.words).span(from: 2, through: 1) == nil)
  }

  @Test func wordsReachFromTheFirstThroughTheLast() {
    let text = NumberedText(Self.words)
    #expect(text.span(from: 0, through: 1).map { Self.words[$0] } == "قال الوزير:")
  }

  @Test func aBlankUnderAHarakaPartsWords() {
    let text = "قال \u{64E}نعم"
    #expect(NumberedText(text).span(from: 1, through: 1).map { text[$0] } == "\u{64E}نعم")
  }
}
