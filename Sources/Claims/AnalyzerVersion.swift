internal import LexiconData

extension Analyzer {
  /// Which analyser this is: the number of its rules, which whoever changes what they find raises,
  /// and a hash of the tables and weights that they read. An analysis of another version is
  /// worth making again.
  public static let version = "\(rules)-" + String(hashOfTables, radix: 16)

  private static let rules = 1

  private static var hashOfTables: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for table in sequence(state: 0, next: LexiconTable.following) {
      let bytes = UnsafeRawBufferPointer(start: table.bytes, count: table.length)
      // Eight bytes a step of FNV-1a: four million of them are to take a moment only.
      for start in stride(from: 0, to: bytes.count, by: 8) {
        var word: UInt64 = 0
        for byte in bytes[start..<min(start + 8, bytes.count)] { word = word << 8 | UInt64(byte) }
        hash = (hash ^ word) &* 0x100_0000_01b3
        hash ^= hash >> 29
      }
    }
    return hash
  }
}

extension LexiconTable {
  fileprivate static func following(_ number: inout Int) -> LexiconTable? {
    let table = LexiconTable(number: number)
    number += 1
    return table.length > 0 ? table : nil
  }
}
