internal import Screen

/// Makes events of what ncurses reads: bytes, codes of keys it knows, and pauses.
///
/// Bytes are put together here and not by `wget_wch`, which loses a character whose bytes arrive in
/// two parts and lets one stray byte swallow the keys behind it.
struct InputDecoder {
  /// One step of reading.
  enum Input: Hashable {
    /// A byte that begins no key known to the terminal's description.
    case byte(UInt8)
    /// A key by its ncurses number.
    case key(Int32)
    /// There is no more for now.
    case pause
  }

  /// What an escape character may have begun.
  private enum State {
    case ground
    /// Escape alone, or a sequence.
    case escape
    /// Escape and this byte: both keys, or a sequence or string (`[`, `O`, `P`, `]`).
    case introduced(UInt8)
    /// A sequence of a key that is unknown here, up to its last byte (ECMA-48, 5.4).
    case sequence
    /// A terminal's answer that came late (DCS or OSC, ECMA-48 5.6), up to `ESC \` or BEL.
    case string
    /// What may end such an answer.
    case stringEnd
  }

  private var state = State.ground
  private var bytes: [UInt8] = []

  /// Takes one step; events come when something known is complete: two of them for Escape and a
  /// key right behind it, which is how Alt with a key comes as well. Unknown sequences give none.
  mutating func take(_ input: Input) -> [Event] {
    let before = state
    if case .byte(let byte) = input { return take(byte, in: before) }
    state = .ground
    let key: Event? =
      if case .key(let code) = input { KeyTable.keys[code].map(Event.key) } else { nil }
    switch before {
    case .ground: return [key].compactMap(\.self)
    case .escape: return [.key(.escape), key].compactMap(\.self)
    case .introduced(let byte): return [.key(.escape)] + typed(byte) + [key].compactMap(\.self)
    case .sequence, .string, .stringEnd: return []
    }
  }

  private mutating func take(_ byte: UInt8, in state: State) -> [Event] {
    switch (state, byte) {
    case (.ground, 0x1B):
      self.state = .escape
      bytes = []
    case (.ground, _): return typed(byte)
    case (.escape, 0x1B): return [.key(.escape)]
    case (.escape, UInt8(ascii: "[")), (.escape, UInt8(ascii: "O")),
      (.escape, UInt8(ascii: "P")), (.escape, UInt8(ascii: "]")):
      self.state = .introduced(byte)
    case (.escape, _):
      self.state = .ground
      return [.key(.escape)] + typed(byte)
    case (.introduced(UInt8(ascii: "P")), _), (.introduced(UInt8(ascii: "]")), _),
      (.string, _):
      self.state = byte == 0x1B ? .stringEnd : byte == 0x07 ? .ground : .string
    case (.stringEnd, _): self.state = byte == UInt8(ascii: "\\") ? .ground : .string
    case (.introduced, 0x40...0x7E), (.sequence, 0x40...0x7E): self.state = .ground
    case (.introduced, _), (.sequence, _): self.state = .sequence
    }
    return []
  }

  private mutating func typed(_ byte: UInt8) -> [Event] {
    guard byte < 0x20 || byte == 0x7F else {
      return [character(byte).map(Event.character)].compactMap(\.self)
    }
    bytes = []
    return [KeyTable.controls[byte].map(Event.key)].compactMap(\.self)
  }

  /// The character that a byte completes. A byte that cannot go on with those before it begins anew.
  private mutating func character(_ byte: UInt8) -> Character? {
    let goesOn = 0x80...0xBF ~= byte
    bytes = goesOn ? bytes + [byte] : [byte]
    guard let first = bytes.first, bytes.count == Self.length(first) else {
      if Self.length(bytes[0]) == 0 { bytes = [] }
      return nil
    }
    defer { bytes = [] }
    return String(validating: bytes, as: UTF8.self)?.first
  }

  /// How many bytes a character has that begins with this one; 0 if none begins so.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
