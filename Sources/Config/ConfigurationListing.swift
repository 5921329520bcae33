public import Reader
internal import Screen
internal import Terminals

extension Configuration {
  /// The configuration as YAML that reads back to it, with a comment before each key: what a new
  /// file can start from. What is not set stands there as a comment.
  public func yaml(_ language: Language) -> String {
    ConfigurationKey.allCases.map { key in
      let comment = "# \(key.words(language))\n"
      return comment + lines(of: key, language).joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }

  private func lines(of key: ConfigurationKey, _ interface: Language) -> [String] {
    let name = key.rawValue
    func line(_ value: String?) -> [String] {
      [value.map { "\(name): \($0.quoted)" } ?? "# \(name):"]
    }
    return switch key {
    case .language: line(language?.rawValue)
    case .digits: line(digits?.rawValue ?? "auto")
    case .theme: line(theme)
    case .rtl: line(rtl?.rawValue ?? "auto")
    case .harakat: line(harakat.rawValue)
    case .measure: line(String(measure))
    case .spacing: line(spacing.rawValue)
    case .justify: line(String(justifies))
    case .mouse: line(String(usesMouse))
    case .library: line(library)
    case .keys: keyLines(interface)
    case .themes: themeLines
    case .lexicon: lexiconLines
    }
  }

  /// The keys of every action; those that nobody has changed as comments, so that a file made of
  /// this does not hold back what a later version binds.
  private func keyLines(_ language: Language) -> [String] {
    let lines = Action.allCases.map { action in
      let own = keys.keys(of: action)
      let names = own.compactMap(\.notation).map(\.quoted).joined(separator: ", ")
      let mark = own == KeyBindings.standard.keys(of: action) ? "# " : "  "
      return "\(mark)\(action.rawValue): [\(names)]  # \(action.words[language])"
    }
    let isChanged = lines.contains { $0.hasPrefix(" ") }
    return [isChanged ? "keys:" : "# keys:"] + lines
  }

  private var themeLines: [String] {
    if themes.isEmpty {
      return ["# themes:", "#   mine:", "#     base: dark", "#     actor: bold cyan"]
    }
    return ["themes:"]
      + themes.sorted { $0.key < $1.key }.flatMap { name, theme in
        ["  \(name.quoted):", "    base: \(theme.base.rawValue)"]
          + theme.styles.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            "    \($0.key.rawValue): \($0.value.notation.quoted)"
          }
      }
  }
}

extension ConfigurationKey {
  /// What is set by it, with what it may be.
  fileprivate func words(_ language: Language) -> String {
    let values: String =
      switch self {
      case .theme: ThemeName.allCases.map(\.rawValue).joined(separator: language.comma)
      case .measure: "\(TextSettings.measures.lowerBound)–\(TextSettings.measures.upperBound)"
      default: ""
      }
    return words[language].replacing("%", with: values)
  }
}

extension String {
  /// The text as YAML: in double quotes unless it is a plain word.
  var quoted: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isASCII && ($0.isNumber || $0 == "-") }
    let isWord = !["true", "false", "null", "yes", "no", "on", "off"].contains(lowercased())
    if isPlain && (isWord || self == "true" || self == "false"), first != "-" { return self }
    return "\"" + unicodeScalars.map(\.escaped).joined() + "\""
  }
}

extension Unicode.Scalar {
  /// The scalar in double quotes: what would end them, steer a terminal or break the line, as an
  /// escape (YAML 1.2, 5.7).
  fileprivate var escaped: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let digits = String(value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    default: return ["\\", "\""].contains(self) ? "\\\(self)" : String(self)
    }
  }
}

extension Configuration {
  /// What can be set, with a sentence each.
  public static func settings(_ language: Language) -> [(key: String, words: String)] {
    ConfigurationKey.allCases.map { ($0.rawValue, $0.words(language)) }
  }
}
