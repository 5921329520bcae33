/// What keeps a terminal from reordering right-to-left text by itself while we show ours in order.
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

  /// Bi-directional support mode, BDSM (ECMA-48, 7.2.1): `CSI 8 l` says that we give the order,
  /// `CSI 8 h` that the terminal may. Terminals that do not know it ignore it.
  public static let explicit = BidiSwitch(
    enter: Array("\u{1B}[8l".utf8), leave: Array("\u{1B}[8h".utf8))
}
