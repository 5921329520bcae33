internal import Layout
internal import Screen
internal import Terminals

extension ReaderState {
  /// Lays everything out anew, for a screen of a size and the settings of now.
  mutating func layOut(in size: Size) {
    panes = Panes(size, isOneColumn: settings.isLogical)
    reading?.layOut(in: panes, settings: settings)
  }

  /// Does what changes how text is shown, in any view; nil for other actions.
  mutating func performSetting(_ action: Action) -> Effect?? {
    switch action {
    case .mode: settings.mode = settings.mode.next
    case .harakat: settings.harakat = settings.harakat.next
    case .controls: settings.showsControls.toggle()
    default: return nil
    }
    layOut(in: panes.size)
    say(action == .mode ? settings.mode.phrase : settings.phrase(for: action))
    return .some(action == .mode ? .use(settings.mode) : nil)
  }
}

extension Reading {
  /// Lays the focus's paragraph, or the first on the screen, out in the next direction: its own,
  /// right to left, left to right.
  mutating func turnParagraph() -> Phrase? {
    guard let focusOrTop = focusPoint.map({ isVisible($0) ? $0 : anchor }) ?? Optional(anchor),
      let passage = layout.passages.last(where: { $0.span.lowerBound <= focusOrTop })
    else { return nil }
    let start = passage.span.lowerBound
    let phrase: Phrase
    switch setting.directions[start] {
    case nil: (setting.directions[start], phrase) = (.rightToLeft, .paragraphRightToLeft)
    case .rightToLeft: (setting.directions[start], phrase) = (.leftToRight, .paragraphLeftToRight)
    case .leftToRight: (setting.directions[start], phrase) = (nil, .paragraphByText)
    }
    layOut()
    return phrase
  }
}

extension RTLMode {
  fileprivate var phrase: Phrase {
    switch self {
    case .app, .plain: .modeApp
    case .kitty: .modeKitty
    case .terminal: .modeTerminal
    }
  }
}

extension TextSettings {
  fileprivate func phrase(for action: Action) -> Phrase {
    if action == .controls { return showsControls ? .controlsShown : .controlsHidden }
    return switch harakat {
    case .auto: .harakatAuto
    case .shown: .harakatShown
    case .hidden: .harakatHidden
    }
  }
}
