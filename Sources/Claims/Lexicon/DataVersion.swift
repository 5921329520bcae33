internal import LexiconData

/// What tells one state of the shipped data from another.
public enum DataVersion {
  /// The lexicon's tables: how many there are, how many rows they have in all, and a hash of
  /// their bytes in hexadecimal.
  public static var lexicon: (tables: Int, rows: Int, hash: String) {
    var hash = KeyHash()
    var rows = 0
    let tables = LexiconTable.all.dropLast()
    for table in tables {
      for byte in table.content { hash.combine(byte) }
      rows += Table(table).rows.count
    }
    return (tables.count, rows, hash.hexadecimal)
  }

  /// A hash of the tagger's weights in hexadecimal.
  public static var tagger: String {
    var hash = KeyHash()
    for byte in LexiconTable.tagger.content { hash.combine(byte) }
    return hash.hexadecimal
  }
}

extension LexiconTable {
  fileprivate var content: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes, count: length)
  }
}
