/// The traits of words by the numbers that the words have in memory, so that each is described once.
struct TraitMemory: Sendable {
  private let letters: LetterTraits
  private var values: [UInt32] = []
  private var isKnown: [Bool] = []

  /// No words yet.
  init(classes: WordClassTable) {
    letters = LetterTraits(classes: classes)
  }

  /// Puts the traits of a word, those of its place being absent, behind others.
  mutating func append(_ word: Word, to all: inout [UInt32]) {
    guard let number = word.number else { return all += letters.values(of: word) }
    let range = number * WordTraits.width..<(number + 1) * WordTraits.width
    if number >= isKnown.count {
      let more = number + 1 - isKnown.count
      isKnown += repeatElement(false, count: more)
      values += repeatElement(0, count: more * WordTraits.width)
    }
    if !isKnown[number] {
      values.replaceSubrange(range, with: letters.values(of: word))
      isKnown[number] = true
    }
    values.withUnsafeBufferPointer { all += UnsafeBufferPointer(rebasing: $0[range]) }
  }
}
