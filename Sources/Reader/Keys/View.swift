/// What has the keyboard; each has its own keys.
enum View: Hashable, CaseIterable, Sendable {
  case list, article, panel, picker, search, help
  /// A card, and a prompt for a command.
  case card, prompt

  /// Whether characters are text here and not keys.
  var takesText: Bool { self == .picker || self == .search || self == .prompt }
}
