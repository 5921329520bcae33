/// What makes the cells that are drawn meanwhile a link (OSC 8, "Hyperlinks in Terminal Emulators").
public enum Hyperlink {
  /// Ends the link.
  public static let closing = Array("\u{1B}]8;;\u{1B}\\".utf8)
  /// VTE takes no longer address.
  private static let limit = 2083

  /// Begins a link to an address; nil for what is no address of the web, or one too long. Bytes
  /// that are no visible ASCII go percent-encoded (RFC 3986, 2.1), so that no address steers the
  /// terminal. The id makes one link of words that are sent apart.
  public static func opening(_ address: String) -> [UInt8]? {
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    let bytes = address.utf8.flatMap { 0x21...0x7E ~= $0 ? [$0] : percentEncoded($0) }
    guard isWeb, bytes.count <= limit else { return nil }
    return Array("\u{1B}]8;id=isnad;".utf8) + bytes + Array("\u{1B}\\".utf8)
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

extension Detection {
  /// Whether links can be shown here. tmux before 3.4 swallows them, and says of no terminal behind
  /// it whether that one knows them.
  public var opensLinks: Bool { terminal.opensLinks && !facts.isInTmux }
}
