internal import ArabicText

/// Phrases of one or more words and what each stands for, found by their first word.
struct PhraseIndex<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let rest: [String]
    let value: Value
  }

  private var phrases: [String: [Phrase]] = [:]

  /// Enters a phrase, given as folded words; of equal phrases the first entered is found first.
  mutating func insert(_ words: [String], _ value: Value) {
    guard let first = words.first else { return }
    phrases[first, default: []].append(Phrase(rest: Array(words.dropFirst()), value: value))
  }

  /// What stands for one word alone.
  subscript(word: String) -> Value? {
    phrases[word]?.first { $0.rest.isEmpty }?.value
  }

  /// The longest phrases that begin with `first` and go on with the words that `next` gives, by
  /// their distance from the first: their length in words, and what they stand for.
  func longest(from first: String, next: (Int) -> String?) -> (count: Int, values: [Value])? {
    guard let candidates = phrases[first] else { return nil }
    var best: (count: Int, values: [Value])?
    for phrase in candidates where phrase.rest.count + 1 >= best?.count ?? 0 {
      guard phrase.rest.indices.allSatisfy({ next($0 + 1) == phrase.rest[$0] }) else { continue }
      if phrase.rest.count + 1 == best?.count {
        best?.values.append(phrase.value)
      } else {
        best = (phrase.rest.count + 1, [phrase.value])
      }
    }
    return best
  }
}
