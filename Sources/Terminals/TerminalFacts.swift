/// All that is known of the terminal that we are in.
public struct TerminalFacts: Hashable, Sendable {
  /// The environment's variables. They may be inherited from another terminal, and do not go
  /// through ssh.
  public let environment: [String: String]
  /// What the terminal itself answered.
  public let replies: Replies
  /// What tmux says of the terminal behind it, where we are in tmux.
  public let outer: OuterTerminal?

  /// Facts.
  public init(
    environment: [String: String], replies: Replies = Replies(), outer: OuterTerminal? = nil
  ) {
    self.environment = environment
    self.replies = replies
    self.outer = outer
  }

  /// Whether we are in tmux. A terminal that was started from tmux inherits TMUX and says another
  /// name.
  public var isInTmux: Bool {
    if let version = replies.version { return version.hasPrefix("tmux") }
    return environment["TMUX", default: ""].isEmpty == false
  }

  /// What is known of the terminal behind tmux. Of the variables, TERM and those of terminals that
  /// tmux can name speak of tmux or of nobody; tmux has asked the terminal for its version.
  var behindTmux: TerminalFacts {
    var environment = environment
    for name in ["TMUX", "TERM_PROGRAM", "KITTY_WINDOW_ID"] { environment[name] = nil }
    environment["TERM"] = outer?.type
    return TerminalFacts(
      environment: environment,
      replies: Replies(version: outer?.version, isComplete: outer?.version != nil))
  }
}

/// What tmux says of the terminal that shows it.
public struct OuterTerminal: Hashable, Sendable {
  /// Its TERM.
  public let type: String?
  /// Its answer to XTVERSION, if it gave one.
  public let version: String?
  /// Whether tmux passes control sequences on to it.
  public let passes: Bool
  /// Whether tmux takes texts for the clipboard from programs (`set-clipboard on`).
  public let takesTexts: Bool

  /// The format to have tmux print (`display-message -p`).
  public static let format =
    "#{client_termname}\t#{client_termtype}\t#{allow-passthrough}\t#{set-clipboard}"

  /// Facts.
  public init(
    type: String? = nil, version: String? = nil, passes: Bool = true, takesTexts: Bool = false
  ) {
    self.type = type
    self.version = version
    self.passes = passes
    self.takesTexts = takesTexts
  }

  /// Reads what tmux printed; before 3.3 it has no such option and passes everything.
  public init?(printed line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return nil }
    self.init(
      type: parts[0].isEmpty ? nil : parts[0], version: parts[1].isEmpty ? nil : parts[1],
      passes: parts[2] != "off" && parts[2] != "0", takesTexts: parts.count > 3 && parts[3] == "on")
  }
}
