/// What a terminal can show, as far as a theme needs to know.
public struct Look: Hashable, Sendable {
  /// How many colours there are; fewer than 8 are none.
  public let colours: Int
  /// Whether the background is dark; nil where the terminal did not say.
  public let isDark: Bool?

  /// What a terminal can show.
  public init(colours: Int, isDark: Bool?) {
    self.colours = colours
    self.isDark = isDark
  }
}

/// The themes that isnad brings with it.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// Dark or light, as the terminal's background is.
  case auto
  case dark, light
  /// Dark or light in colours that colour-blind eyes tell apart.
  case safe
  case safeDark = "safe-dark"
  case safeLight = "safe-light"
  /// The terminal's own palette of 16.
  case terminal
  /// Attributes and marks alone.
  case monochrome

  /// The theme for a terminal. With fewer than 256 colours it is made of the terminal's own.
  public func theme(on look: Look) -> Theme {
    guard look.colours >= 8, self != .monochrome else { return .monochrome }
    guard let palette = palette(on: look) else { return .colour }
    if look.colours >= 256 { return .colour.painted(with: palette) }
    let isDark = [ThemePalette.dark, .safeDark].contains(palette)
    return .colour.painted(with: isDark ? .fewDark : .fewLight)
  }

  private func palette(on look: Look) -> ThemePalette? {
    switch self {
    case .auto: look.isDark.map { $0 ? .dark : .light }
    case .dark: .dark
    case .light: .light
    case .safe: look.isDark == false ? .safeLight : .safeDark
    case .safeDark: .safeDark
    case .safeLight: .safeLight
    case .terminal, .monochrome: nil
    }
  }
}
