internal import Claims
internal import Reader
internal import Screen
internal import Terminals
internal import Yams

extension Configuration {
  /// Reads YAML; what does not hold is told and left as it is without a file. No text is a lawful
  /// configuration that sets nothing.
  public init(yaml: String) {
    self = Self.reading(yaml).configuration
  }

  /// Reads YAML, and tells what does not hold, in the order of the lines.
  public static func reading(
    _ yaml: String
  ) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    var reader = ConfigurationReader()
    do {
      if let node = try Yams.compose(yaml: yaml) { reader.read(node) }
    } catch {
      reader.problems = [ConfigurationProblem(line: (error as? YamlError)?.line, cause: .syntax)]
    }
    return (reader.configuration, reader.problems.sorted { $0.line ?? 0 < $1.line ?? 0 })
  }
}

/// Takes a configuration from a document, one key after the other.
struct ConfigurationReader {
  var configuration = Configuration()
  var problems: [ConfigurationProblem] = []

  /// Reads the document.
  mutating func read(_ node: Node) {
    if node.isNothing { return }
    let values = entries(of: node, key: "config", names: ConfigurationKey.allCases.map(\.rawValue))
    // Themes come before the theme that may name one.
    for key in [.themes] + ConfigurationKey.allCases.filter({ $0 != .themes }) {
      if let value = values[key.rawValue], !value.isNothing { read(value, of: key) }
    }
  }

  private mutating func read(_ node: Node, of key: ConfigurationKey) {
    let name = key.rawValue
    switch key {
    case .language: choice(node, name).map { configuration.language = $0 }
    case .theme: readTheme(node)
    case .digits: choice(node, name, orAuto: true).map { configuration.digits = $0 }
    case .rtl: choice(node, name, orAuto: true).map { configuration.rtl = $0 }
    case .harakat: choice(node, name).map { configuration.harakat = $0 }
    case .measure: readMeasure(node)
    case .spacing: choice(node, name).map { configuration.spacing = $0 }
    case .justify: flag(node, name).map { configuration.justifies = $0 }
    case .mouse: flag(node, name).map { configuration.usesMouse = $0 }
    case .library: text(node, name).map { configuration.library = $0 }
    case .keys: readKeys(node)
    case .themes: readThemes(node)
    case .lexicon: readLexicon(node)
    }
  }

  private mutating func readTheme(_ node: Node) {
    guard let name = text(node, "theme") else { return }
    let names = ThemeName.allCases.map(\.rawValue) + configuration.themes.keys.sorted()
    if names.contains(name) { return configuration.theme = name }
    tellBadValue(name, "theme", allowed: names, at: node)
  }

  private mutating func readMeasure(_ node: Node) {
    let measures = TextSettings.measures
    guard let value = text(node, "measure") else { return }
    if let number = Int(value), measures.contains(number) { return configuration.measure = number }
    let range = "\(measures.lowerBound)–\(measures.upperBound)"
    tell(.badValue(value, key: "measure", suggestion: nil, allowed: [range]), at: node)
  }

  private mutating func readKeys(_ node: Node) {
    let names = Action.allCases.map(\.rawValue)
    var changes: [(action: Action, keys: [Event], line: Int?)] = []
    let entries = entries(of: node, key: "keys", names: names)
    for (name, node) in entries.sorted(by: { $0.value.line ?? 0 < $1.value.line ?? 0 }) {
      guard let action = Action(rawValue: name) else { continue }
      let nodes = node.sequence.map(Array.init) ?? (node.isNothing ? [] : [node])
      let keys = nodes.compactMap { key($0, of: name) }
      if !keys.isEmpty || nodes.isEmpty { changes.append((action, keys, node.line)) }
    }
    let (bindings, clashes) = KeyBindings.rebinding(changes.map { ($0.action, $0.keys) })
    configuration.keys = bindings
    for clash in clashes {
      let line = changes.first { $0.action == clash.action }?.line
      problems.append(ConfigurationProblem(line: line, cause: .clash(clash)))
    }
  }

  private mutating func key(_ node: Node, of action: String) -> Event? {
    guard let name = text(node, action) else { return nil }
    if let event = Event(notation: name) { return event }
    let suggestion = Suggestion.nearest(to: name, among: Event.notations)
    tell(
      .badValue(
        name, key: action, suggestion: suggestion,
        allowed: suggestion == nil ? ["n", "Enter", "Ctrl-O", "F5"] : []),
      at: node)
    return nil
  }
}

extension ConfigurationReader {
  /// The values of a mapping by the names of their keys; keys that are none of these are told.
  mutating func entries(of node: Node, key: String, names: [String]?) -> [String: Node] {
    guard let mapping = node.mapping else {
      tell(.wrongShape(key: key), at: node)
      return [:]
    }
    var entries: [String: Node] = [:]
    for (name, value) in mapping {
      let text = name.scalar?.string ?? ""
      if names?.contains(text) ?? true {
        entries[text] = value
      } else {
        let suggestion = Suggestion.nearest(to: text, among: names ?? [])
        tell(.unknownKey(text, suggestion: suggestion), at: name)
      }
    }
    return entries
  }

  /// A value that is one of few; nil for `auto` where that is one more, which leaves it open.
  mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ node: Node, _ key: String, orAuto allowsAuto: Bool = false
  ) -> Value? {
    guard let name = text(node, key), !(allowsAuto && name == "auto") else { return nil }
    if let value = Value(rawValue: name) { return value }
    let values = Value.allCases.map(\.rawValue)
    tellBadValue(name, key, allowed: (allowsAuto ? ["auto"] : []) + values, at: node)
    return nil
  }

  /// A value that is true or false.
  private mutating func flag(_ node: Node, _ key: String) -> Bool? {
    guard let name = text(node, key) else { return nil }
    if ["true", "yes", "on"].contains(name.lowercased()) { return true }
    if ["false", "no", "off"].contains(name.lowercased()) { return false }
    tellBadValue(name, key, allowed: ["true", "false"], at: node)
    return nil
  }

  /// A value that is a text.
  mutating func text(_ node: Node, _ key: String) -> String? {
    if let text = node.scalar?.string { return text }
    tell(.wrongShape(key: key), at: node)
    return nil
  }

  mutating func tellBadValue(_ value: String, _ key: String, allowed: [String], at node: Node) {
    let suggestion = Suggestion.nearest(to: value, among: allowed)
    tell(.badValue(value, key: key, suggestion: suggestion, allowed: allowed), at: node)
  }

  mutating func tell(_ cause: ConfigurationProblem.Cause, at node: Node) {
    problems.append(ConfigurationProblem(line: node.line, cause: cause))
  }
}

extension Node {
  /// The line on which it begins, from 1.
  var line: Int? { mark?.line }

  /// Whether nothing stands there, as behind `keys:`.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}

extension YamlError {
  /// The line of a mistake, from 1.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context):
      context.mark.line
    case .reader(_, let offset, _, let yaml):
      offset.map { offset in yaml.utf8.prefix(offset).count { $0 == 0x0A } + 1 }
    default: nil
    }
  }
}
