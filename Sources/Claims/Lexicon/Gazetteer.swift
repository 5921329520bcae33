internal import ArabicText
internal import LexiconData

/// A table too large to read whole at start: rows found by their first column, which stands
/// folded in the file, over the bytes as they are.
///
/// One pass enters the offset of every row in an open-addressing hash table; a row is taken apart
/// only when its key is asked for. A key may be several words with one space between them, and
/// may head several rows. Blank lines and those that begin with `#` are none.
struct Gazetteer: Sendable {
  private let bytes: [UInt8]
  /// Offsets of rows.
  private var slots: WordSlots
  /// At the slot of a first word, the most words in a key that begins so.
  private var wordLimits: [UInt8]

  /// A table that the program carries.
  init(_ table: LexiconTable) { self.init(table, behind: "") }

  /// The same behind rows of a person's own, so that these are found first.
  init(_ table: LexiconTable, behind text: String) {
    self.init(
      bytes: Array(text.utf8) + UnsafeBufferPointer(start: table.bytes, count: table.length))
  }

  /// A table given as text.
  init(text: String) {
    self.init(bytes: Array(text.utf8))
  }

  private init(bytes: [UInt8]) {
    let lines = bytes.reduce(1) { $0 + ($1 == .newline ? 1 : 0) }
    self.bytes = bytes
    slots = WordSlots(words: lines, last: bytes.count)
    wordLimits = Array(repeating: 0, count: 2 * slots.capacity)
    enterRows(of: bytes.span)
  }

  private mutating func enterRows(of bytes: borrowing Span<UInt8>) {
    var start = 0
    while start < bytes.count {
      if bytes[start] != .newline && bytes[start] != .comment {
        enterRow(at: start, of: bytes)
      }
      while start < bytes.count, bytes[start] != .newline { start += 1 }
      start += 1
    }
  }

  private mutating func enterRow(at start: Int, of bytes: borrowing Span<UInt8>) {
    var words = 1
    var firstEnd: Int?
    var end = start
    while end < bytes.count, bytes[end] != .tab, bytes[end] != .newline {
      if bytes[end] == .space {
        firstEnd = firstEnd ?? end
        words += 1
      }
      end += 1
    }
    slots.insert(start, WordHash(bytes.extracting(start..<end)))
    let limit = slots.start(WordHash(bytes.extracting(start..<(firstEnd ?? end))))
    wordLimits[limit] = max(wordLimits[limit], UInt8(clamping: words))
  }
}

extension Gazetteer {
  /// A row where it lies in the table.
  struct Row {
    fileprivate let line: ArraySlice<UInt8>

    /// The bytes of a column, counted from 0; none behind the last.
    subscript(column: Int) -> ArraySlice<UInt8> {
      var rest = line
      for _ in 0..<column {
        guard let tab = rest.firstIndex(of: .tab) else { return [] }
        rest = rest[(tab + 1)...]
      }
      return rest.prefix { $0 != .tab }
    }

    /// Whether a column says `weak`.
    func isWeak(_ column: Int) -> Bool { self[column].first == UInt8(ascii: "w") }

    /// All columns as text.
    var columns: [Substring] { Substring(String(decoding: line, as: UTF8.self)).columns }
  }

  /// The rows under `key`, a folded name, in the order of the file.
  func rows(under key: some WordText) -> [Row] {
    key.withLetters { rows(under: $0) }
  }

  private func rows(under key: borrowing Span<UInt8>) -> [Row] {
    var rows: [Row] = []
    let hash = WordHash(key)
    var place = slots.start(hash)
    while let start = slots.next(hash, from: &place) {
      guard isKey(key, at: start) else { continue }
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.endIndex
      rows.append(Row(line: bytes[start..<end]))
    }
    return rows
  }

  /// How many words a key can have that begins with `word`, a folded word: none has more.
  ///
  /// 0 says that no key begins so; because words can share a slot, another figure does not say
  /// that one does. So a finder asks for the longest stretch first and needs no look-up at most
  /// words.
  func wordLimit(from word: String) -> Int {
    Int(wordLimits[slots.start(WordHash(word))])
  }

  private func isKey(_ key: borrowing Span<UInt8>, at start: Int) -> Bool {
    let end = start + key.count
    guard end <= bytes.count else { return false }
    if end < bytes.count, bytes[end] != .tab, bytes[end] != .newline { return false }
    for index in 0..<key.count where bytes[start + index] != key[index] { return false }
    return true
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let comment = UInt8(ascii: "#")
}
