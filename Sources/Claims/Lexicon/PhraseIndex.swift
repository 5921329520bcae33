/// Phrases of one or more folded words and what each stands for, found by their first word.
struct PhraseIndex<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    /// The words behind the first, one space between them, among the letters of all phrases.
    let rest: Range<Int32>
    /// The hash of the first of them; of no meaning where there is none.
    let second: WordHash
    /// How many words the phrase has.
    let count: Int
    let value: Value
  }

  private var phrases = WordIndex<Phrase>()
  private var letters: [UInt8] = []

  /// Enters a phrase, given as folded words; of equal phrases the first entered is found first.
  mutating func insert(_ words: [String], _ value: Value) {
    insert(words.joined(separator: " "), value)
  }

  /// Enters a folded phrase with one space between its words.
  mutating func insert(_ phrase: String, _ value: Value) {
    if phrase.isEmpty { return }
    let first = phrase.utf8.prefix { $0 != UInt8(ascii: " ") }
    let rest = phrase.utf8[first.endIndex...].dropFirst()
    let start = Int32(letters.count)
    letters += rest
    let range = start..<Int32(letters.count)
    let count = first.endIndex == phrase.endIndex ? 1 : 2 + rest.count { $0 == UInt8(ascii: " ") }
    let second = String(Substring(rest.prefix { $0 != UInt8(ascii: " ") }))
    phrases.insert(
      Substring(first), Phrase(rest: range, second: WordHash(second), count: count, value: value))
  }

  /// What stands for one word alone.
  subscript(word: some WordText) -> Value? {
    var value: Value?
    phrases.forEach(word) { if value == nil && $0.count == 1 { value = $0.value } }
    return value
  }

  /// Whether any phrase begins with a word.
  func mayBegin(_ word: some WordText) -> Bool { phrases.contains(word) }

  /// The longest phrases that begin with `first` and go on with the words that `next` gives, by
  /// their distance from the first: their length in words, and what they stand for.
  func longest(from first: String, next: (Int) -> String?) -> (count: Int, values: [Value])? {
    var count = 0
    var values: [Value] = []
    let second = next(1).map(WordHash.init)
    phrases.forEach(first) { phrase in
      guard phrase.count >= count,
        phrase.count == 1 || phrase.second == second && goesOn(phrase, next)
      else { return }
      if phrase.count > count { values.removeAll(keepingCapacity: true) }
      count = phrase.count
      values.append(phrase.value)
    }
    return count > 0 ? (count, values) : nil
  }
}

extension PhraseIndex {
  /// Whether the words behind the first of a phrase are these.
  private func goesOn(_ phrase: Phrase, _ next: (Int) -> String?) -> Bool {
    let rest = letters.span.extracting(Int(phrase.rest.lowerBound)..<Int(phrase.rest.upperBound))
    var place = 0
    for distance in 1..<phrase.count {
      guard let word = next(distance), rest.has(word.utf8Span.span, at: place) else {
        return false
      }
      place += word.utf8.count
      if place == rest.count { return distance == phrase.count - 1 }
      guard rest[place] == UInt8(ascii: " ") else { return false }
      place += 1
    }
    return place == rest.count
  }
}
