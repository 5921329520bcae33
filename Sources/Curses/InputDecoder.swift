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
    /// Escape alone, or Alt with what follows, or a sequence.
    case escape
    /// A sequence of a key that is unknown here, up to its last byte (ECMA-48, 5.4).
    case sequence
    /// A character typed with Alt.
    case altered
    /// A terminal's answer that came late (DCS or OSC, ECMA-48 5.6), up to `ESC \` or BEL.
    case string
    /// What may end such an answer.
    case stringEnd
  }

  private var state = State.ground
  private var bytes: [UInt8] = []

  /// Takes one step; an event comes when something known is complete. Keys typed with Alt and
  /// unknown ones give none.
  mutating func take(_ input: Input) -> Event? {
    let before = state
    if case .byte(let byte) = input { return take(byte, in: before) }
    state = .ground
    switch input {
    case .key(let code) where before == .ground: return KeyTable.keys[code].map(Event.key)
    case .pause where before == .escape: return .key(.escape)
    default: return nil
    }
  }

  private mutating func take(_ byte: UInt8, in state: State) -> Event? {
    switch (state, byte) {
    case (.ground, 0x1B):
      self.state = .escape
      bytes = []
    case (.ground, _): return typed(byte)
    case (.escape, 0x1B): return .key(.escape)
    case (.string, 0x07): self.state = .ground
    case (.escape, UInt8(ascii: "P")), (.escape, UInt8(ascii: "]")),
      (.string, _) where byte != 0x1B:
      self.state = .string
    case (.string, _): self.state = .stringEnd
    case (.stringEnd, UInt8(ascii: "\\")): self.state = .ground
    case (.stringEnd, _): self.state = .string
    case (.escape, UInt8(ascii: "[")), (.escape, UInt8(ascii: "O")): self.state = .sequence
    case (.escape, _), (.altered, _): self.state = character(byte) == nil ? .altered : .ground
    case (.sequence, 0x40...0x7E): self.state = .ground
    case (.sequence, _): break
    }
    return nil
  }

  private mutating func typed(_ byte: UInt8) -> Event? {
    guard byte < 0x20 || byte == 0x7F else { return character(byte).map(Event.character) }
    bytes = []
    return KeyTable.controls[byte].map(Event.key)
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
