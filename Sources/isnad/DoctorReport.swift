internal import Reader
internal import Screen
internal import Terminals

/// What was found out about a terminal, as a list of facts.
struct DoctorReport {
  private let detection: Detection
  private let option: RTLOption

  init(_ detection: Detection, _ option: RTLOption) {
    self.detection = detection
    self.option = option
  }

  /// The facts for people, for a mode that may not be the one of the start.
  func facts(_ language: Language, mode: RTLMode? = nil) -> [TestCard.Fact] {
    let mode = mode ?? option.mode ?? detection.mode
    let terminal = detection.terminal
    let bidi = detection.bidi(for: mode)
    let name = terminal.name.isEmpty ? language[.unknownTerminal] : terminal.name
    let rows: [(Phrase, String?)] = [
      (.doctorTerminal, name),
      (.doctorLookedAt, terminal.measured ?? language[.notLookedAt]),
      (.doctorEvidence, detection.evidence?.text(detection.facts) ?? "-"),
      (
        .doctorMode,
        option == .auto ? "\(mode.rawValue) (auto: \(detection.mode.rawValue))" : mode.rawValue
      ),
      (.doctorStart, bidi.enter.visible), (.doctorEnd, bidi.leave.visible),
      (.doctorAnswers, answers), (.doctorTmux, tmux), (.doctorEnvironment, environment),
      (.doctorAdvice, detection.advice?.words[language]),
    ]
    return rows.compactMap { phrase, value in
      value.map { ("\(language[phrase])", $0.printableLine) }
    } + [("", HelpText.doctorKeys.words[language])]
  }

  /// The report as text, to be pasted.
  func text(_ language: Language) -> String {
    let lines = facts(language).dropLast().map { "\($0.name) \($0.value)" }
    return (["isnad doctor"] + lines).joined(separator: "\n") + "\n"
  }

  private var answers: String {
    let replies = detection.facts.replies
    return [
      "BDSM \(replies.bdsm.map(String.init) ?? "-")", "XTVERSION \(replies.version ?? "-")",
      "DA3 \(replies.unit ?? "-")", "DA2 \(replies.attributes ?? "-")",
      "OSC 11 \(replies.background?.hexadecimal ?? "-")",
      "2026 \(replies.synchronizes ? "+" : "-")",
      "DA1 \(replies.isComplete ? "+" : "-")",
    ].joined(separator: ", ")
  }

  private var tmux: String? {
    guard detection.facts.isInTmux else { return nil }
    guard let outer = detection.facts.outer else { return "?" }
    return
      "\(outer.type ?? "-"), \(outer.version ?? "-"), passthrough \(outer.passes ? "on" : "off")"
  }

  /// The variables that the table knows; others are nobody's business.
  private var environment: String {
    let names = [
      "TERM", "COLORTERM", "TERM_PROGRAM", "TERM_PROGRAM_VERSION", "VTE_VERSION", "KONSOLE_VERSION",
      "KITTY_WINDOW_ID", "ALACRITTY_WINDOW_ID", "MLTERM", "WT_SESSION", "TMUX", "STY",
      "SSH_CONNECTION", "LANG", "LC_ALL",
    ]
    let secret = ["TMUX", "STY", "SSH_CONNECTION", "WT_SESSION"]
    return names.compactMap { name in
      guard let value = detection.facts.environment[name], !value.isEmpty else { return nil }
      return secret.contains(name) ? name : "\(name)=\(value)"
    }.joined(separator: " ")
  }
}

extension Evidence {
  /// The fact in technical words; a version as the terminal gave it.
  fileprivate func text(_ facts: TerminalFacts) -> String {
    switch self {
    case .bdsm: "DECRQM 8"
    case .version(let name): "XTVERSION \(facts.version(beginning: name) ?? name)"
    case .nightly(let name, let day): "XTVERSION \(name) >= \(day)"
    case .unit(let number): "DA3 \(number)"
    case .attributes(let list): "DA2 \(list)"
    case .type(let name): "TERM \(name)"
    case .variable(let name): name
    case .value(let value, let name): "\(name)=\(value)"
    }
  }
}

extension TerminalFacts {
  /// The version that begins with a name: the terminal's, or that of the one behind tmux.
  fileprivate func version(beginning name: String) -> String? {
    [replies.version, outer?.version].compactMap(\.self).first { $0.hasPrefix(name) }
  }
}

extension [UInt8] {
  /// Control sequences as a person can read them.
  fileprivate var visible: String {
    guard !isEmpty else { return "-" }
    return map { byte in
      switch byte {
      case 0x1B: "ESC "
      case 0x07: " BEL"
      default: String(Unicode.Scalar(byte))
      }
    }.joined()
  }
}
