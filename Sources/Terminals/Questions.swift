/// What a terminal is asked about itself, and how long for.
public struct Questions: Hashable, Sendable {
  /// All at once: BDSM's state (DECRQM 8), name and version (XTVERSION), secondary and tertiary
  /// device attributes, the background's colour (OSC 11), whether output can be synchronized
  /// (DECRQM of the private mode 2026), and last the primary device attributes, which every
  /// terminal answers.
  public static let bytes = Array(
    "\u{1B}[8$p\u{1B}[>q\u{1B}[>c\u{1B}[=c\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c".utf8)

  /// How many milliseconds the last answer may take.
  public let patience: Int

  /// The questions for a terminal of this environment; nil for one that would print them.
  public init?(environment: [String: String]) {
    let isMute =
      ["linux", "dumb"].contains(environment["TERM"])
      || environment["TERM_PROGRAM"] == "Apple_Terminal"
    if isMute { return nil }
    let isFar = ["SSH_CONNECTION", "SSH_TTY"].contains { environment[$0]?.isEmpty == false }
    patience = isFar ? 1000 : 300
  }
}
