/// Tells a terminal's answers from what somebody types meanwhile, byte by byte.
public struct ReplyReader: Hashable, Sendable {
  /// The answers so far.
  public private(set) var replies = Replies()
  private var keys: [UInt8] = []
  /// A control sequence or string that is not complete yet.
  private var open: [UInt8] = []

  private static let escape: UInt8 = 0x1B
  /// Longer than any answer; a hostile one is not waited for.
  private static let limit = 256

  /// Reads nothing yet.
  public init() {}

  /// What was typed, in bytes; the beginning of an unfinished sequence counts as typed.
  public var typed: [UInt8] { keys + open }

  /// Takes the next byte that the terminal sends.
  public mutating func take(_ byte: UInt8) {
    guard !open.isEmpty || byte == Self.escape else { return keys.append(byte) }
    if open.count == 1, byte == Self.escape { return keys.append(byte) }
    open.append(byte)
    guard open.count > 1 else { return }
    switch open[1] {
    case UInt8(ascii: "["): endSequence()
    case UInt8(ascii: "P"): endString()
    case UInt8(ascii: "]"): endCommand()
    default: giveUp()
    }
  }

  /// Ends a control sequence at its last byte (ECMA-48, 5.4).
  private mutating func endSequence() {
    guard open.count > 2, let last = open.last else { return }
    switch last {
    case 0x20...0x3F where open.count < Self.limit: return
    case 0x40...0x7E where isAnswer(String(decoding: open.dropFirst(2), as: UTF8.self)): open = []
    default: giveUp()
    }
  }

  /// Ends a device control string at `ESC \`.
  private mutating func endString() {
    guard open.count < Self.limit else { return giveUp() }
    guard open.count > 3, open.suffix(2) == [Self.escape, UInt8(ascii: "\\")] else { return }
    let string = open.dropFirst(2).dropLast(2)
    let text = String(decoding: string.dropFirst(2).filter { 0x20...0x7E ~= $0 }, as: UTF8.self)
    switch String(decoding: string.prefix(2), as: UTF8.self) {
    case ">|": replies.version = text
    case "!|": replies.unit = text
    default: break
    }
    open = []
  }

  /// Ends an operating system command at `ESC \` or BEL.
  private mutating func endCommand() {
    guard open.count < Self.limit else { return giveUp() }
    let isEnded = open.last == 0x07 || open.count > 3 && open.suffix(2) == [Self.escape, 0x5C]
    guard isEnded else { return }
    let text = String(decoding: open.dropFirst(2).filter { 0x20...0x7E ~= $0 }, as: UTF8.self)
    if text.hasPrefix("11;") { replies.background = Background(answer: text.dropFirst(3)) }
    open = []
  }

  /// Whether a control sequence answers a question; if so, it is noted.
  private mutating func isAnswer(_ sequence: String) -> Bool {
    if sequence.hasPrefix("?"), sequence.hasSuffix("c") {
      replies.isComplete = true
    } else if sequence.hasPrefix(">"), sequence.hasSuffix("c") {
      replies.attributes = String(sequence.dropFirst().dropLast())
    } else if sequence.hasPrefix("8;"), sequence.hasSuffix("$y") {
      replies.bdsm = Int(sequence.dropFirst(2).dropLast(2))
    } else if sequence.hasPrefix("?2026;"), sequence.hasSuffix("$y") {
      replies.synchronizes = ["1", "2", "3"].contains(sequence.dropFirst(6).dropLast(2))
    } else {
      return false
    }
    return true
  }

  /// What is open was typed.
  private mutating func giveUp() {
    keys += open
    open = []
  }
}
