/// Values under folded words, several under one in the order in which they were entered.
///
/// The words lie one behind the other in one array and are found by their bytes in an
/// open-addressing table.
struct WordIndex<Value: Sendable>: Sendable {
  /// A word's place in the letters, and its values as a chain of numbers.
  private struct Entry: Sendable {
    let hash: KeyHash
    let start, end: Int32
    let first: Int32
    var last: Int32
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Numbers of entries, -1 where there is none; at least two for each entry.
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var values: [(value: Value, next: Int32)] = []

  /// An index of nothing.
  init() {}

  /// Enters a value under a folded word.
  mutating func insert(_ word: some StringProtocol, _ value: Value) {
    let isDone: Void? = word.utf8.withContiguousStorageIfAvailable { insert($0.span, value) }
    if isDone == nil { insert(String(word), value) }
  }

  private mutating func insert(_ word: borrowing Span<UInt8>, _ value: Value) {
    let number = Int32(values.count)
    values.append((value, -1))
    let hash = KeyHash(word)
    let slot = self.slot(of: word, hash)
    if slots[slot] >= 0 {
      let entry = Int(slots[slot])
      values[Int(entries[entry].last)].next = number
      entries[entry].last = number
      return
    }
    let start = Int32(letters.count)
    for index in word.indices { letters.append(word[index]) }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(hash: hash, start: start, end: Int32(letters.count), first: number, last: number))
    if 2 * entries.count > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    for (number, entry) in entries.enumerated() {
      var slot = entry.hash.slot(of: slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// The slot of a word, or the free one where it would be entered.
  private func slot(of word: borrowing Span<UInt8>, _ hash: KeyHash) -> Int {
    var slot = hash.slot(of: slots.count)
    while slots[slot] >= 0, !isWord(word, entries[Int(slots[slot])]) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isWord(_ word: borrowing Span<UInt8>, _ entry: Entry) -> Bool {
    let start = Int(entry.start)
    guard Int(entry.end) - start == word.count else { return false }
    for index in word.indices where letters[start + index] != word[index] { return false }
    return true
  }
}

extension WordIndex {
  /// Whether anything stands under a word.
  func contains(_ word: some StringProtocol) -> Bool { number(of: word) != nil }

  /// The value under a word that was entered first.
  subscript(word: some StringProtocol) -> Value? {
    number(of: word).map { values[Int(entries[$0].first)].value }
  }

  /// The value under a word in UTF-8 that was entered first.
  func first(_ word: borrowing Span<UInt8>) -> Value? {
    let entry = slots[slot(of: word, KeyHash(word))]
    return entry < 0 ? nil : values[Int(entries[Int(entry)].first)].value
  }

  /// The values under a word, in the order in which they were entered.
  func all(_ word: some StringProtocol) -> [Value] {
    var all: [Value] = []
    forEach(word) { all.append($0) }
    return all
  }

  /// Hands on the values under a word, in the order in which they were entered.
  func forEach(_ word: some StringProtocol, _ body: (Value) -> Void) {
    guard let entry = number(of: word) else { return }
    var number = entries[entry].first
    while number >= 0 {
      body(values[Int(number)].value)
      number = values[Int(number)].next
    }
  }

  private func number(of word: some StringProtocol) -> Int? {
    let found = word.utf8.withContiguousStorageIfAvailable { letters in
      let word = letters.span
      return slots[slot(of: word, KeyHash(word))]
    }
    if let found { return found < 0 ? nil : Int(found) }
    return number(of: String(word))
  }
}
