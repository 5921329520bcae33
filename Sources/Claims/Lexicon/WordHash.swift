/// The hash of a word in UTF-8, eight bytes at a time, for tables that live as long as the program.
///
/// Words are folded, so that equal words are equal bytes; hashing a `String` would bring it into
/// normal form first, which costs more than the whole look-up.
struct WordHash: Hashable, Sendable {
  /// The hash; all of its bits hang on all of the bytes.
  let value: UInt32

  /// The hash of a word.
  init(_ word: borrowing Span<UInt8>) {
    let bytes = word.bytes
    @inline(__always) func eight(from start: Int) -> UInt64 {
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
    }
    var hash = UInt64(truncatingIfNeeded: word.count)
    guard word.count >= 8 else {
      for index in word.indices { hash = hash << 8 | UInt64(word[index]) }
      value = UInt32(truncatingIfNeeded: Self.mixed(hash))
      return
    }
    for start in stride(from: 0, to: word.count - 8, by: 8) {
      hash = Self.mixed(hash ^ eight(from: start))
    }
    // The last eight, of which some may have been taken in before.
    value = UInt32(truncatingIfNeeded: Self.mixed(hash ^ eight(from: word.count - 8)))
  }

  /// The hash of a word.
  init(_ word: String) { self.init(word.utf8Span.span) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
