/// What has the keyboard; each has its own keys.
public enum View: String, Hashable, CaseIterable, Sendable {
  case list, page, article, panel, card
  case picker, search, narrow, choice, question, help, palette, adding

  /// Whether characters are text here and not keys.
  var takesText: Bool { ![.list, .page, .article, .panel, .card, .adding].contains(self) }
}
