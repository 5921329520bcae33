/// Who takes a text that is to go on the clipboard, so that it works over ssh as well.
public enum Clipboard: Hashable, Sendable {
  /// The terminal.
  case terminal
  /// The terminal behind tmux, which hands the text on.
  case behindTmux
  /// tmux, which hands it on if it is told to take texts from programs.
  case tmux
  /// Nobody: tmux neither hands anything on nor takes anything itself.
  case refused

  /// The most bytes of text that are sent; terminals read no sequence of any length.
  public static let limit = 48 * 1024

  /// What puts a text on the clipboard: OSC 52 (xterm control sequences, "Manipulate Selection
  /// Data"), whose text is base64 in UTF-8. No terminal says whether it took it.
  public func bytes(for text: String) -> [UInt8] {
    let set = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
    return switch self {
    case .terminal, .tmux: set
    case .behindTmux: set.passedByTmux
    case .refused: []
    }
  }
}

extension Detection {
  /// Who takes a text for the clipboard here.
  public var clipboard: Clipboard {
    guard facts.isInTmux else { return .terminal }
    guard let tmux = facts.outer else { return .tmux }
    if tmux.passes { return .behindTmux }
    return tmux.takesTexts ? .tmux : .refused
  }
}

/// Base64 (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Four letters for every three bytes, the last ones filled with `=`.
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 3).flatMap { start -> [UInt8] in
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let four = (0..<4).map { letters[bits >> (18 - 6 * $0) & 63] }
      return Array(four.prefix(group.count + 1)) + Array(repeating: 0x3D, count: 3 - group.count)
    }
  }
}
