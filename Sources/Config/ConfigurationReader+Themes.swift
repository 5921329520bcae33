internal import Reader
internal import Screen
internal import Yams

extension ConfigurationReader {
  /// Reads the person's own themes: for each name a base and the looks of roles.
  mutating func readThemes(_ node: Node) {
    for (name, node) in entries(of: node, key: "themes", names: nil) where !node.isNothing {
      if ThemeName(rawValue: name) != nil {
        tell(.badValue(name, key: "themes", suggestion: nil, allowed: []), at: node)
      } else {
        configuration.themes[name] = theme(node, name)
      }
    }
  }

  private mutating func theme(_ node: Node, _ name: String) -> OwnTheme {
    var theme = OwnTheme()
    for (key, node) in entries(of: node, key: name, names: ["base"] + Role.allCases.map(\.rawValue))
    {
      if let role = Role(rawValue: key) {
        theme.styles[role] = style(node, key)
      } else {
        choice(node, key).map { theme.base = $0 }
      }
    }
    return theme
  }

  private mutating func style(_ node: Node, _ role: String) -> Style? {
    guard let notation = text(node, role) else { return nil }
    if let style = Style(notation: notation) { return style }
    let bad = notation.split(separator: " ").map(String.init).first {
      Style(notation: $0) == nil && $0 != "on"
    }
    tellBadValue(
      bad ?? notation, role, allowed: bad == nil ? ["red on black"] : Style.words, at: node)
    return nil
  }
}
