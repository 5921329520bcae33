/// Numbers under the hashes of words, in an open-addressing table.
///
/// A slot holds a number and above it as many bits of the hash as there is room for: so a word that
/// the table does not hold is hardly ever compared with one that it does, which lies elsewhere in
/// memory.
struct WordSlots: Sendable {
  /// 0 where there is none, else one more than the number; a power of two.
  private var slots: [UInt32]
  /// The bits that hold the number.
  private let numberBits: UInt32

  /// A table with room for `words` words, under numbers up to `last`.
  init(words: Int, last: Int) {
    let bits = Int.bitWidth - (2 * max(words, 1) - 1).leadingZeroBitCount
    slots = Array(repeating: 0, count: 1 << bits)
    numberBits = UInt32.max >> UInt32(UInt32(last + 1).leadingZeroBitCount)
  }

  /// How many words find room.
  var capacity: Int { slots.count / 2 }

  /// Enters a number behind those under the same hash.
  mutating func insert(_ number: Int, _ hash: WordHash) {
    var place = start(hash)
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = hash.value & ~numberBits | UInt32(number + 1)
  }

  /// Where the search for a word begins.
  func start(_ hash: WordHash) -> Int { Int(hash.value) & (slots.count - 1) }

  /// The next number whose word can be the one, from a place on, which goes behind it; nil behind the
  /// last.
  @inline(__always)
  func next(_ hash: WordHash, from place: inout Int) -> Int? {
    while slots[place] != 0 {
      let slot = slots[place]
      place = (place + 1) & (slots.count - 1)
      if (slot ^ hash.value) & ~numberBits == 0 { return Int(slot & numberBits) - 1 }
    }
    return nil
  }
}
