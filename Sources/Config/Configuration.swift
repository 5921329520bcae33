public import Claims
public import Reader
public import Terminals

/// What a person has set; what is not set is nil or as it is without a file.
public struct Configuration: Hashable, Sendable {
  /// The language of the interface; nil asks the environment.
  public var language: Language?
  /// The digits of the Arabic interface; nil asks the environment.
  public var digits: Digits?
  /// The name of the theme: one of `ThemeName` or of `themes`.
  public var theme = ThemeName.auto.rawValue
  /// Who orders right-to-left text; nil leaves it to the terminal's kind.
  public var rtl: RTLMode?
  /// Whether harakat are drawn.
  public var harakat = TextSettings.Harakat.auto
  /// The longest line, in cells.
  public var measure = TextSettings.comfortableMeasure
  /// How many blank rows there are.
  public var spacing = TextSettings.Spacing.standard
  /// Whether both ends of a line stand at an edge.
  public var justifies = false
  /// Whether the reader listens to the mouse.
  public var usesMouse = true
  /// The file of the library, `~` for the home folder; nil is its usual place.
  public var library: String?
  /// Themes of the person's own, by name.
  public var themes: [String: OwnTheme] = [:]
  /// Which keys mean what.
  public var keys = KeyBindings.standard
  /// Names and cues beside those of the lexicon.
  public var lexicon: [LexiconAddition] = []

  /// What holds without a file.
  public init() {}

  /// The theme for a terminal.
  public func theme(on look: Look) -> Theme {
    if let own = themes[theme] {
      let base = own.base.theme(on: look)
      return look.colours >= 8 ? base.with(own.styles) : base
    }
    return (ThemeName(rawValue: theme) ?? .auto).theme(on: look)
  }
}
