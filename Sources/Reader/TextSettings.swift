public import Screen
public import Terminals

/// How text is put on the screen: who orders it, and what of it is shown.
public struct TextSettings: Hashable, Sendable {
  /// Whether harakat are drawn.
  public enum Harakat: String, CaseIterable, Hashable, Sendable {
    /// Where the terminal draws them on their letters.
    case auto
    case shown, hidden

    /// The next setting.
    var next: Harakat {
      switch self {
      case .auto: .shown
      case .shown: .hidden
      case .hidden: .auto
      }
    }
  }

  /// Where blank rows stand.
  public enum Spacing: String, CaseIterable, Hashable, Sendable {
    /// Around headings alone.
    case tight
    /// Between paragraphs.
    case standard
    /// Between lines, too.
    case open

    /// The next setting.
    var next: Spacing {
      switch self {
      case .standard: .open
      case .open: .tight
      case .tight: .standard
      }
    }
  }

  /// What is longest without the eye losing the line, in cells.
  public static let comfortableMeasure = 80
  /// The measures that can be set.
  public static let measures = 24...200

  /// Who orders right-to-left text.
  public var mode: RTLMode
  /// Whether harakat are drawn.
  public var harakat: Harakat
  /// Whether direction controls in the text are shown.
  public var showsControls: Bool
  /// The longest line, in cells.
  public var measure = TextSettings.comfortableMeasure
  /// How many blank rows there are.
  public var spacing = Spacing.standard
  /// Whether both ends of a line stand at an edge; blanks are widened for it.
  public var justifies = false
  /// The digits of the Arabic interface.
  public var digits = Digits.western
  /// Whether the reader listens to the mouse; where not, it is the terminal's.
  public var usesMouse = true
  /// The columns of the side panel, as somebody has dragged it; nil leaves it to the screen's.
  public var panelWidth: Int?
  /// Whether the terminal opens links in the text.
  public var opensLinks = false
  /// Whether the terminal draws harakat on the wrong letter.
  public let misplacesMarks: Bool
  /// Whether the terminal may have no font for slanted Arabic.
  public let lacksSlant: Bool
  /// Whether the terminal, where it orders text, does so style by style.
  public let ordersByStyle: Bool

  /// Settings; without arguments, those of a terminal that shows cells as they come.
  public init(
    mode: RTLMode = .app, harakat: Harakat = .auto, showsControls: Bool = false,
    misplacesMarks: Bool = false, lacksSlant: Bool = false, ordersByStyle: Bool = false
  ) {
    self.mode = mode
    self.harakat = harakat
    self.showsControls = showsControls
    self.misplacesMarks = misplacesMarks
    self.lacksSlant = lacksSlant
    self.ordersByStyle = ordersByStyle
  }

  /// Whether text stays in logical order, in one column.
  var isLogical: Bool { mode == .terminal }

  /// Whether harakat are drawn here.
  var showsHarakat: Bool {
    switch harakat {
    case .auto: !misplacesMarks && mode != .kitty
    case .shown: true
    case .hidden: false
    }
  }

  /// A frame as the terminal must get it, the last step before it is drawn.
  public func shown(_ frame: Frame) -> Frame {
    var frame = frame
    if !showsHarakat { frame = frame.withoutHarakat }
    if lacksSlant { frame = frame.withUprightLetters }
    switch mode {
    case .kitty: frame = frame.turnedForKitty
    case .terminal: frame = ordersByStyle ? frame.withWholeRows : frame.withWholeWords
    case .app, .plain: break
    }
    frame.sendsWholeRows = mode == .terminal
    return frame
  }
}
