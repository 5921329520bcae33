public import Screen

/// What a stretch of the screen is, as far as its look is concerned.
public enum Role: String, Hashable, CaseIterable, Sendable {
  case text, headline, subheading, furniture, dimmed
  case actor, place, source, cue, content
  case focus, hit, currentHit
  case margin, selectedMargin, border, heading, detail
  case header, status, key, message, selection, control
}

/// How each role looks.
///
/// Attributes alone tell the roles apart, so a terminal without colour loses nothing: actor bold,
/// location underlined, source both, content slanted, cue all three; marks say it once more.
public struct Theme: Hashable, Sendable {
  private let colours: [Role: Style.Color]
  private let backgrounds: [Role: Style.Color]
  /// The looks that a person has chosen, each whole.
  private var chosen: [Role: Style] = [:]

  /// Colours of the terminal's own palette of 16, which fit light and dark backgrounds.
  public static let colour = Theme(
    colours: [
      .actor: .indexed(6), .place: .indexed(2), .source: .indexed(5), .cue: .indexed(1),
      .margin: .indexed(4), .selectedMargin: .indexed(1), .heading: .indexed(4),
      .key: .indexed(4), .message: .indexed(1), .hit: .indexed(0), .currentHit: .indexed(0),
      .control: .indexed(1),
    ],
    backgrounds: [.hit: .indexed(3), .currentHit: .indexed(3)])

  /// Attributes only (NO_COLOR, terminals without colour).
  public static let monochrome = Theme(colours: [:], backgrounds: [:])

  private init(colours: [Role: Style.Color], backgrounds: [Role: Style.Color]) {
    self.colours = colours
    self.backgrounds = backgrounds
  }

  /// The same with other colours in the place of those of the terminal's palette.
  func painted(with palette: ThemePalette) -> Theme {
    Theme(
      colours: colours.mapValues(palette.colour),
      backgrounds: backgrounds.mapValues(palette.background))
  }

  /// The same with some roles looking as a person has chosen.
  public func with(_ styles: [Role: Style]) -> Theme {
    var theme = self
    theme.chosen.merge(styles) { $1 }
    return theme
  }

  subscript(role: Role) -> Style {
    if let style = chosen[role] { return style }
    return Style(
      foreground: colours[role] ?? .standard, background: backgrounds[role] ?? .standard,
      attributes: attributes(role))
  }

  private func attributes(_ role: Role) -> Style.Attributes {
    switch role {
    case .text, .margin, .status: []
    case .headline, .actor, .heading, .key, .message: .bold
    case .subheading, .place, .header: .underline
    case .furniture, .dimmed, .border, .detail: .dim
    case .source: [.bold, .underline]
    case .content: .italic
    case .cue: [.bold, .underline, .italic]
    case .focus, .selection, .control: .reverse
    case .hit: backgrounds[role] == nil ? [.reverse, .underline] : []
    case .currentHit:
      backgrounds[role] == nil ? [.reverse, .bold, .underline] : [.bold, .underline]
    case .selectedMargin: [.bold, .reverse]
    }
  }
}

extension Style {
  /// This style laid over another: its colours where it has any, the attributes of both. What is
  /// reversed keeps its colours and is not dimmed, which would show as blocks behind the words.
  func over(_ base: Style) -> Style {
    let isReversed = base.attributes.contains(.reverse)
    return Style(
      foreground: isReversed || foreground == .standard ? base.foreground : foreground,
      background: isReversed || background == .standard ? base.background : background,
      attributes: attributes.subtracting(isReversed ? .dim : []).union(base.attributes))
  }
}
