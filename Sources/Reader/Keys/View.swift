/// What has the keyboard; each has its own keys.
enum View: Hashable, CaseIterable, Sendable {
  case list, page, article, panel, picker, search, narrow, help, palette

  /// Whether characters are text here and not keys.
  var takesText: Bool { [.picker, .search, .narrow, .help, .palette].contains(self) }
}
