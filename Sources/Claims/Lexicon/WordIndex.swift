/// Values under folded words, several under one in the order in which they were entered.
///
/// The words lie one behind the other in one array and are found by their bytes in an
/// open-addressing table.
struct WordIndex<Value: Sendable>: Sendable {
  /// A word's place in the letters, and its values as a chain of numbers.
  private struct Entry: Sendable {
    let hash: WordHash
    let start, end: Int32
    let first: Int32
    var last: Int32
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// The numbers of the entries.
  private var slots = WordSlots(words: 8, last: 8)
  private var values: [(value: Value, next: Int32)] = []

  /// An index of nothing.
  init() {}

  /// Enters a value under a folded word.
  mutating func insert(_ word: some WordText, _ value: Value) {
    word.withLetters { insert($0, value) }
  }

  private mutating func insert(_ word: borrowing Span<UInt8>, _ value: Value) {
    let number = Int32(values.count)
    values.append((value, -1))
    let hash = WordHash(word)
    if let entry = self.number(of: word, hash) {
      values[Int(entries[entry].last)].next = number
      entries[entry].last = number
      return
    }
    let start = Int32(letters.count)
    for index in word.indices { letters.append(word[index]) }
    if entries.count == slots.capacity { grow() }
    slots.insert(entries.count, hash)
    entries.append(
      Entry(hash: hash, start: start, end: Int32(letters.count), first: number, last: number))
  }

  private mutating func grow() {
    slots = WordSlots(words: 2 * slots.capacity, last: 2 * slots.capacity)
    for (number, entry) in entries.enumerated() { slots.insert(number, entry.hash) }
  }

  /// The number of a word's entry.
  private func number(of word: borrowing Span<UInt8>, _ hash: WordHash) -> Int? {
    var place = slots.start(hash)
    while let number = slots.next(hash, from: &place) {
      if isWord(word, entries[number]) { return number }
    }
    return nil
  }

  private func isWord(_ word: borrowing Span<UInt8>, _ entry: Entry) -> Bool {
    let start = Int(entry.start)
    guard Int(entry.end) - start == word.count else { return false }
    for index in word.indices where letters[start + index] != word[index] { return false }
    return true
  }
}

extension WordIndex {
  /// Whether nothing stands in it.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether anything stands under a word.
  func contains(_ word: some WordText) -> Bool { number(of: word) != nil }

  /// The value under a word that was entered first.
  subscript(word: some WordText) -> Value? {
    number(of: word).map { values[Int(entries[$0].first)].value }
  }

  /// The value under a word in UTF-8 that was entered first.
  func first(_ word: borrowing Span<UInt8>) -> Value? {
    number(of: word, WordHash(word)).map { values[Int(entries[$0].first)].value }
  }

  /// The values under a word, in the order in which they were entered.
  func all(_ word: some WordText) -> [Value] {
    var all: [Value] = []
    forEach(word) { all.append($0) }
    return all
  }

  /// Hands on the values under a word, in the order in which they were entered.
  func forEach(_ word: some WordText, _ body: (Value) -> Void) {
    guard let entry = number(of: word) else { return }
    var number = entries[entry].first
    while number >= 0 {
      body(values[Int(number)].value)
      number = values[Int(number)].next
    }
  }

  private func number(of word: some WordText) -> Int? {
    word.withLetters { number(of: $0, WordHash($0)) }
  }
}
