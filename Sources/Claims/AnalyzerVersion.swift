internal import LexiconData

extension Analyzer {
  /// Which analyser this is. An analysis of another version is worth making again.
  public var version: String { Self.version(adding: additions) }

  /// Which analyser the one with these additions of a person is, known without making it: the
  /// number of its rules, which whoever changes what they find raises, a hash of the tables and
  /// weights that they read, and one of the additions, if there are any.
  public static func version(adding additions: [LexiconAddition]) -> String {
    if additions.isEmpty { return shippedVersion }
    var hash = KeyHash()
    for addition in additions {
      for byte in "\(addition.table.rawValue)\t\(addition.row)\n".utf8 { hash.combine(byte) }
    }
    return shippedVersion + "-" + hash.hexadecimal
  }

  private static let shippedVersion = "\(rules)-" + String(hashOfTables, radix: 16)

  private static let rules = 9

  private static var hashOfTables: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for table in LexiconTable.all {
      let bytes = UnsafeRawBufferPointer(start: table.bytes, count: table.length)
      // Eight bytes a step of FNV-1a: there are fourteen million.
      for start in stride(from: 0, to: bytes.count - 7, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* 0x100_0000_01b3
        hash ^= hash >> 29
      }
      for byte in bytes.suffix(bytes.count % 8) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return hash
  }
}

extension LexiconTable {
  /// The tables, and the weights as the last.
  static var all: [LexiconTable] {
    Array((0...).lazy.map { LexiconTable(number: $0) }.prefix { $0.length > 0 })
  }
}
