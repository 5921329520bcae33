internal import CNcurses
internal import Screen

extension InputDecoder {
  /// The events of bytes that were typed before ncurses read anything. Its own way back for bytes,
  /// `ungetch`, would not know the keys in them.
  mutating func events(typedBefore bytes: [UInt8]) -> [Event] {
    var events: [Event] = []
    var rest = bytes[...]
    while let first = rest.first {
      if let (key, length) = Self.key(rest) {
        rest = rest.dropFirst(length)
        events += take(.key(key))
      } else {
        rest = rest.dropFirst()
        events += take(.byte(first))
      }
    }
    return events + take(.pause)
  }

  /// The key whose sequence begins here, and the sequence's length.
  private static func key(_ bytes: ArraySlice<UInt8>) -> (Int32, Int)? {
    guard bytes.first == 0x1B else { return nil }
    for length in 3...max(3, min(8, bytes.count)) where length <= bytes.count {
      let sequence = Array(bytes.prefix(length))
      let code = definition(sequence) ?? definition(applicationForm(sequence))
      if let code { return (code, length) }
    }
    return nil
  }

  private static func definition(_ sequence: [UInt8]) -> Int32? {
    let code = (sequence + [0]).withUnsafeBytes { bytes in
      key_defined(bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
    return code > 0 ? code : nil
  }

  /// Terminfo knows arrows as they come once ncurses has switched the keypad on: `ESC O A` for
  /// `ESC [ A`.
  private static func applicationForm(_ sequence: [UInt8]) -> [UInt8] {
    guard sequence.count == 3, sequence[1] == UInt8(ascii: "[") else { return sequence }
    return [sequence[0], UInt8(ascii: "O"), sequence[2]]
  }
}
