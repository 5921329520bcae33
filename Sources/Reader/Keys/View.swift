/// What has the keyboard; each has its own keys.
public enum View: String, Hashable, CaseIterable, Sendable {
  case list, article, panel, picker, search, help, adding

  /// Whether characters are text here and not keys.
  var takesText: Bool { self == .picker || self == .search }
}
