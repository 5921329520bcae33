/// What tells a terminal who puts right-to-left text in order, and what takes it back.
public struct BidiSwitch: Hashable, Sendable {
  /// Sent before the first drawing and after every interruption.
  public let enter: [UInt8]
  /// Sent on every way out.
  public let leave: [UInt8]

  /// A pair of control sequences; empty ones send nothing.
  public init(enter: [UInt8], leave: [UInt8]) {
    self.enter = enter
    self.leave = leave
  }

  /// A pair of control sequences as text.
  public init(enter: String, leave: String) {
    self.init(enter: Array(enter.utf8), leave: Array(leave.utf8))
  }

  /// Sends nothing.
  public static let none = BidiSwitch(enter: "", leave: "")

  /// Bi-directional support mode, BDSM (ECMA-48, 7.2.1): `CSI 8 l` says that we give the order,
  /// `CSI 8 h` that the terminal may. Terminals that do not know it ignore it.
  public static let explicit = BidiSwitch(enter: "\u{1B}[8l", leave: "\u{1B}[8h")
}
