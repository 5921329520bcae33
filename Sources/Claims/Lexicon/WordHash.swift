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
    var hash = UInt64(truncatingIfNeeded: word.count)
    var start = 0
    while start + 8 <= word.count {
      let part = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
      hash = Self.mixed(hash ^ part)
      start += 8
    }
    var rest: UInt64 = 0
    for index in start..<word.count { rest = rest << 8 | UInt64(word[index]) }
    value = UInt32(truncatingIfNeeded: Self.mixed(hash ^ rest))
  }

  /// The hash of a word.
  init(_ word: String) { self.init(word.utf8Span.span) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
