/// Phrases of one or more folded words and what each stands for, found by their first word.
struct PhraseIndex<Value: Sendable>: Sendable {
  fileprivate struct Phrase: Sendable {
    /// The words behind the first, one space between them.
    let rest: String
    /// How many words the phrase has.
    let count: Int
    let value: Value
  }

  private var phrases = WordIndex<Phrase>()

  /// Enters a phrase, given as folded words; of equal phrases the first entered is found first.
  mutating func insert(_ words: [String], _ value: Value) {
    insert(words.joined(separator: " "), value)
  }

  /// Enters a folded phrase with one space between its words.
  mutating func insert(_ phrase: String, _ value: Value) {
    guard let space = phrase.utf8.firstIndex(of: UInt8(ascii: " ")) else {
      if !phrase.isEmpty { phrases.insert(phrase, Phrase(rest: "", count: 1, value: value)) }
      return
    }
    let rest = phrase[phrase.utf8.index(after: space)...]
    let count = 2 + rest.utf8.count { $0 == UInt8(ascii: " ") }
    phrases.insert(phrase[..<space], Phrase(rest: String(rest), count: count, value: value))
  }

  /// What stands for one word alone.
  subscript(word: some StringProtocol) -> Value? {
    var value: Value?
    phrases.forEach(word) { if value == nil && $0.count == 1 { value = $0.value } }
    return value
  }

  /// Whether any phrase begins with a word.
  func mayBegin(_ word: some StringProtocol) -> Bool { phrases.contains(word) }

  /// The longest phrases that begin with `first` and go on with the words that `next` gives, by
  /// their distance from the first: their length in words, and what they stand for.
  func longest(from first: String, next: (Int) -> String?) -> (count: Int, values: [Value])? {
    var best: (count: Int, values: [Value])?
    var behind: [String?] = []
    phrases.forEach(first) { phrase in
      guard phrase.count >= best?.count ?? 0 else { return }
      let goesOn = phrase.goesOn { distance in
        while behind.count < distance { behind.append(next(behind.count + 1)) }
        return behind[distance - 1]
      }
      if !goesOn { return }
      if phrase.count == best?.count {
        best?.values.append(phrase.value)
      } else {
        best = (phrase.count, [phrase.value])
      }
    }
    return best
  }
}

extension PhraseIndex.Phrase {
  /// Whether the words behind the first are those that `next` gives.
  fileprivate func goesOn(with next: (Int) -> String?) -> Bool {
    let rest = rest.utf8Span.span
    var place = 0
    for distance in 1..<count {
      guard let word = next(distance), rest.has(word.utf8Span.span, at: place) else { return false }
      place += word.utf8.count
      if place == rest.count { return distance == count - 1 }
      guard rest[place] == UInt8(ascii: " ") else { return false }
      place += 1
    }
    return place == rest.count
  }
}

extension Span<UInt8> {
  /// Whether other bytes stand at a place.
  fileprivate func has(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place + bytes.count <= count else { return false }
    for index in bytes.indices where self[place + index] != bytes[index] { return false }
    return true
  }
}
