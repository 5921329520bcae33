/// What has the keyboard; each has its own keys.
enum View: Hashable, CaseIterable, Sendable {
  case list, page, article, panel, card
  case picker, search, narrow, choice, question, help, palette

  /// Whether characters are text here and not keys.
  var takesText: Bool { ![.list, .page, .article, .panel, .card].contains(self) }
}
