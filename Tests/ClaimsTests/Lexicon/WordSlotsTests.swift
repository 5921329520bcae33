import Testing

@testable import Claims

@Suite struct WordSlotsTests {
  @Test(arguments: 1...70)
  func holdsAsManyWordsAsAskedFor(_ words: Int) {
    var slots = WordSlots(words: words, last: words)
    #expect(slots.capacity >= words)
    for number in 0..<words { slots.insert(number, WordHash("كلمه\(number)")) }
    let lost = (0..<words).filter { !numbers(under: "كلمه\($0)", in: slots).contains($0) }
    #expect(lost.isEmpty)
  }

  @Test func givesTheNumbersOfOneWordInTheirOrder() {
    var slots = WordSlots(words: 8, last: 1000)
    for number in [7, 1000, 0, 42] { slots.insert(number, WordHash("قال")) }
    #expect(numbers(under: "قال", in: slots) == [7, 1000, 0, 42])
  }

  @Test func givesNothingWhereThereIsNothing() {
    #expect(numbers(under: "قال", in: WordSlots(words: 0, last: 0)).isEmpty)
  }

  @Test func wordsOfEveryLengthAndWithEveryOtherLetterHaveHashesOfTheirOwn() {
    let whole = "abcdefghijklmnopqrstuvwx"
    var words = (0...whole.count).map { String(whole.prefix($0)) }
    for place in 0..<whole.count {
      words.append(String(whole.prefix(place)) + "-" + String(whole.dropFirst(place + 1)))
    }
    #expect(Set(words.map { WordHash($0) }).count == words.count)
  }

  private func numbers(under word: String, in slots: WordSlots) -> [Int] {
    let hash = WordHash(word)
    var place = slots.start(hash)
    var numbers: [Int] = []
    while let number = slots.next(hash, from: &place) { numbers.append(number) }
    return numbers
  }
}
