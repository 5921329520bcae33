internal import ArabicText

/// The places that a single word has in the grammar of attribution (usages.tsv).
struct Usages: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// A bit for each usage.
  private var bits: UInt128 = 0

  init(arrayLiteral usages: Usage...) {
    for usage in usages { bits |= Self.bit(usage) }
  }

  func contains(_ usage: Usage) -> Bool {
    bits & Self.bit(usage) != 0
  }

  func isDisjoint(with others: Usages) -> Bool {
    bits & others.bits == 0
  }

  func union(_ others: Usages) -> Usages {
    var union = self
    union.bits |= others.bits
    return union
  }

  private static func bit(_ usage: Usage) -> UInt128 {
    1 << UInt128(usage.rawValue)
  }

  /// The words of a table, by their folded letters.
  static func index(_ table: Table) throws(LexiconError) -> WordIndex<Usages> {
    let named = Dictionary(uniqueKeysWithValues: Usage.allCases.map { ("\($0)", $0) })
    var index = WordIndex<Usages>()
    for row in table.rows {
      _ = try row.columns(3)
      let usage = try row.value(1, "usage") { named[String($0)] }
      index.insert(row.columns[0].folded, [usage])
    }
    return index
  }
}

extension WordIndex<Usages> {
  /// All that is known of a word.
  func usages(of word: some WordText) -> Usages {
    var usages: Usages = []
    forEach(word) { usages = usages.union($0) }
    return usages
  }
}
