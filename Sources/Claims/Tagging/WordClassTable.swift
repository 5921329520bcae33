internal import ArabicText

/// Classes of words that are used alike, found by counting neighbours in much text: names of
/// persons, names of clubs, titles, verbs of saying fall into classes of their own.
///
/// The number of a class has ten bits; its first six are a coarser class, its first eight one in
/// between.
package struct WordClassTable: @unchecked Sendable {
  // Unchecked, because the slots are never changed nor given back.
  /// The upper 22 bits of a word's hash over its class; 0 where there is none. A power of two.
  let slots: UnsafeBufferPointer<UInt32>

  /// The class of a word, by its stem with the article, else without.
  func number(of word: Word) -> UInt32? {
    guard word.isWord else { return nil }
    if word.isDefinite, let number = self[Self.key(word.stem, isDefinite: true)] { return number }
    return self[Self.key(word.stem, isDefinite: false)]
      ?? self[Self.key(word.folded, isDefinite: false)]
  }

  /// The number under which a word is found.
  package static func key(_ stem: String, isDefinite: Bool) -> UInt32 {
    var hash = FeatureHash(stem)
    if isDefinite { hash.combine(1) }
    return hash.value
  }

  private subscript(key: UInt32) -> UInt32? {
    let mask = slots.count - 1
    var slot = Int(key) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 10 == key >> 10 { return slots[slot] & 0x3FF }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
