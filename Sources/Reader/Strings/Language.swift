public import Layout

/// The language of the interface; articles keep their own.
public enum Language: String, CaseIterable, Sendable {
  case arabic = "ar"
  case english = "en"

  /// The side on which rows of the interface begin.
  public var direction: Direction {
    self == .arabic ? .rightToLeft : .leftToRight
  }

  /// What stands between the members of a list.
  public var comma: String { self == .arabic ? "، " : ", " }

  /// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that
  /// is set decides (POSIX); what is not Arabic is answered in English.
  public init(environment: [String: String]) {
    let locale = LocaleName(["LC_ALL", "LC_MESSAGES", "LANG"], in: environment)
    self = Language(rawValue: locale.language) ?? .english
  }
}

/// The same words in every language of the interface.
public struct Words: Hashable, Sendable {
  /// The words in Arabic.
  public let arabic: String
  /// The words in English.
  public let english: String

  /// Words in Arabic and in English.
  public init(_ arabic: String, _ english: String) {
    self.arabic = arabic
    self.english = english
  }

  /// The words in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .arabic: arabic
    case .english: english
    }
  }
}
