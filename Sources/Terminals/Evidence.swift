/// A fact that tells one terminal from the others.
public enum Evidence: Hashable, Sendable {
  /// It knows BDSM.
  case bdsm
  /// Its answer to XTVERSION begins so.
  case version(String)
  /// Its name is this, and its version a nightly build of a day, `20260802`, or later.
  case nightly(String, since: Int)
  /// Its tertiary device attributes are these.
  case unit(String)
  /// Its secondary device attributes are these, and it answered nothing else that names it.
  case attributes(String)
  /// The variable TERM begins so.
  case type(String)
  /// A variable is set.
  case variable(String)
  /// A variable has this value.
  case value(String, of: String)

  /// How far it can be trusted: answers come from the terminal itself, and so does TERM, through
  /// ssh; variables are inherited; bare attributes are shared by many.
  public enum Trust: CaseIterable, Sendable {
    case answer, type, variable, attributes
  }

  /// How far it can be trusted.
  public var trust: Trust {
    switch self {
    case .bdsm, .version, .nightly, .unit: .answer
    case .type: .type
    case .variable, .value: .variable
    case .attributes: .attributes
    }
  }

  /// Whether the facts hold it.
  func holds(in facts: TerminalFacts) -> Bool {
    let (replies, environment) = (facts.replies, facts.environment)
    return switch self {
    case .bdsm: (1...4).contains(replies.bdsm ?? 0)
    case .version(let name): replies.version?.hasPrefix(name) == true
    case .nightly(let name, let day): replies.version.map { $0.isNightly(name, day) } ?? false
    case .unit(let number): replies.unit == number
    case .attributes(let list):
      replies.attributes == list && replies.version == nil && replies.unit == nil
    case .type(let name): environment["TERM"]?.hasPrefix(name) == true
    case .variable(let name): environment[name]?.isEmpty == false
    case .value(let value, let name): environment[name] == value
    }
  }
}

extension String {
  /// Whether a version names a nightly build of a day or later.
  fileprivate func isNightly(_ name: String, _ day: Int) -> Bool {
    hasPrefix(name) && split { !$0.isNumber }.contains { $0.count == 8 && Int($0) ?? 0 >= day }
  }
}
