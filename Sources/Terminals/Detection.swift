public import Screen

/// Which terminal we are in, how we know, and what is sent to it.
public struct Detection: Hashable, Sendable {
  /// What is known.
  public let facts: TerminalFacts
  /// The terminal, and in tmux the one behind it.
  public let terminal: KnownTerminal
  /// What gave it away; nil if nothing did.
  public let evidence: Evidence?

  /// Draws the conclusion from some facts.
  public init(_ facts: TerminalFacts) {
    self.facts = facts
    (terminal, evidence) = KnownTerminal.told(by: facts.isInTmux ? facts.behindTmux : facts)
  }

  /// The mode that reads right here. A terminal whose BDSM is implicit for good orders the text.
  public var mode: RTLMode { facts.replies.bdsm == 3 ? .terminal : terminal.mode }

  /// What to send for a mode: before the first drawing, and on every way out.
  public func bidi(for mode: RTLMode) -> BidiSwitch {
    let own = mode == .terminal ? implicit : mode == .plain ? .none : explicit
    return facts.isInTmux ? own.passedByTmux : own
  }

  /// Makes the terminal show cells as they come. One that the user has made explicit is left so.
  private var explicit: BidiSwitch {
    switch facts.replies.bdsm {
    case 2: BidiSwitch(enter: BidiSwitch.explicit.enter, leave: [])
    case 3, 4: .none
    default: terminal.explicit
    }
  }

  /// Makes the terminal order each row by its first letter (2501) where it knows BDSM.
  private var implicit: BidiSwitch {
    guard terminal.explicit == .explicit, terminal != .unknown else { return .none }
    let back = facts.replies.bdsm == 2 ? "\u{1B}[8l" : ""
    return BidiSwitch(enter: "\u{1B}[8h\u{1B}[?2501h", leave: "\u{1B}[?2501l" + back)
  }

  /// What a person should change here, if anything.
  public var advice: KnownTerminal.Advice? {
    let needsSwitch = bidi(for: mode) != .none
    if facts.isInTmux, needsSwitch, facts.outer?.passes == false { return .allowPassthrough }
    return terminal.advice
  }
}

extension BidiSwitch {
  /// The same wrapped so that tmux hands it on to the terminal behind it (tmux(1),
  /// `allow-passthrough`).
  var passedByTmux: BidiSwitch {
    BidiSwitch(enter: enter.passedByTmux, leave: leave.passedByTmux)
  }
}

extension [UInt8] {
  /// A control sequence wrapped so that tmux hands it on.
  var passedByTmux: [UInt8] {
    guard !isEmpty else { return [] }
    let doubled = flatMap { $0 == 0x1B ? [$0, $0] : [$0] }
    return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
  }
}
