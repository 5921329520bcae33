internal import LexiconData

/// A table of the lexicon, read whole: rows of columns between tabs, without the blank lines and
/// those that begin with `#`.
struct Table: Sendable {
  /// The table, without `.tsv`.
  let name: String
  /// The rows in the order of the file.
  let rows: [Row]

  /// A table given as text.
  init(name: String, text: String) {
    self.name = name
    var rows: [Row] = []
    for (index, line) in Substring(text).parts(between: "\n").enumerated()
    where !line.isEmpty && !line.utf8.starts(with: "#".utf8) {
      rows.append(Row(table: name, line: index + 1, text: line))
    }
    self.rows = rows
  }

  /// A table that the program carries.
  init(_ table: LexiconTable) {
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.length)
    self.init(name: String(cString: table.name), text: String(decoding: bytes, as: UTF8.self))
  }

  /// The same table behind rows of a person's own, so that these are found first.
  func behind(_ text: String) -> Table {
    Table(name: name, rows: Table(name: name, text: text).rows + rows)
  }

  private init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }
}

extension Table {
  /// One line of a table.
  struct Row: Hashable, Sendable {
    /// The table, without `.tsv`.
    let table: String
    /// The line in its file, from 1.
    let line: Int
    fileprivate let text: Substring

    /// What stands between the tabs.
    var columns: [Substring] { text.columns }

    /// One column, counted from 0; nothing behind the last.
    subscript(column: Int) -> Substring {
      var rest = text.utf8
      for _ in 0..<column {
        guard let tab = rest.firstIndex(of: UInt8(ascii: "\t")) else { return "" }
        rest = rest[rest.index(after: tab)...]
      }
      return Substring(rest.prefix { $0 != UInt8(ascii: "\t") })
    }

    /// The columns, if there are `count`.
    func columns(_ count: Int) throws(LexiconError) -> [Substring] {
      let columns = columns
      guard columns.count == count else {
        throw error("\(count) columns expected, found \(columns.count)")
      }
      return columns
    }

    /// What `read` makes of a column; nil from it is an error that calls the column `meaning`.
    func value<Value>(
      _ column: Int, _ meaning: String, _ read: (Substring) -> Value?
    ) throws(LexiconError) -> Value {
      let columns = columns
      guard columns.indices.contains(column) else { throw error("\(meaning) is missing") }
      guard let value = read(columns[column]) else {
        throw error("“\(columns[column])” is no \(meaning)")
      }
      return value
    }

    /// The error that something is wrong in this row.
    func error(_ reason: String) -> LexiconError {
      LexiconError(table: table, line: line, reason: reason)
    }
  }
}

extension Substring {
  /// The columns of a line, between tabs; an empty one counts.
  var columns: [Substring] {
    parts(between: "\t")
  }

  /// The entries of a column that holds several, between bars; none if it is empty.
  var entries: [Substring] {
    parts(between: "|").filter { !$0.isEmpty }
  }

  /// By bytes, not characters: several times as fast, and a mark that stands behind the separator
  /// does not join it.
  func parts(between separator: Unicode.Scalar) -> [Substring] {
    let ends =
      utf8.withContiguousStorageIfAvailable { Self.places(of: UInt8(ascii: separator), in: $0) }
      ?? Array(utf8).withUnsafeBufferPointer { Self.places(of: UInt8(ascii: separator), in: $0) }
    var parts: [Substring] = []
    parts.reserveCapacity(ends.count + 1)
    var start = startIndex
    for offset in ends {
      let end = utf8.index(startIndex, offsetBy: offset)
      parts.append(self[start..<end])
      start = utf8.index(after: end)
    }
    parts.append(self[start...])
    return parts
  }

  private static func places(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var places: [Int] = []
    for place in bytes.indices where bytes[place] == byte { places.append(place) }
    return places
  }
}
