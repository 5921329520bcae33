internal import Layout
internal import Screen
internal import Terminals

extension ReaderState {
  /// Lays everything out anew, for a screen of a size and the settings of now.
  mutating func layOut(in size: Size) {
    panes = Panes(size, settings: settings)
    reading?.layOut(in: panes, settings: settings)
    rewriteCards()
  }

  /// Does what changes how text is shown, in any view; nil for other actions.
  mutating func performSetting(_ action: Action) -> Effect?? {
    switch action {
    case .mode: settings.mode = settings.mode.next
    case .harakat: settings.harakat = settings.harakat.next
    case .controls: settings.showsControls.toggle()
    case .narrower: setMeasure(panes.measure - 4)
    case .wider: setMeasure(panes.measure + 4)
    case .spacing: settings.spacing = settings.spacing.next
    case .justify: settings.justifies.toggle()
    case .mouse: settings.usesMouse.toggle()
    default: return nil
    }
    layOut(in: panes.size)
    tell(settings.words(for: action)[language])
    switch action {
    case .mode: return .use(settings.mode)
    case .mouse: return .listenToMouse(settings.usesMouse)
    default: return .some(nil)
    }
  }
}

extension Reading {
  /// Lays the focus's paragraph, or the first on the screen, out in the next direction: its own,
  /// right to left, left to right.
  mutating func turnParagraph() -> Phrase? {
    let place = placeAtHand
    guard let passage = layout.passages.last(where: { $0.span.lowerBound <= place })
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

extension ReaderState {
  /// Sets the longest line, as far as the screen has room for it.
  private mutating func setMeasure(_ measure: Int) {
    let widest = Panes(panes.size, isOneColumn: panes.isOneColumn, measure: 1000).measure
    let measures = TextSettings.measures
    settings.measure = max(measures.lowerBound, min(measure, widest, measures.upperBound))
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
  /// What is said when an action has changed a setting.
  fileprivate func words(for action: Action) -> Words {
    switch action {
    case .mode: mode.phrase.words
    case .controls: (showsControls ? Phrase.controlsShown : .controlsHidden).words
    case .narrower, .wider: Words.measure(measure)
    case .spacing: spacing.phrase.words
    case .justify: (justifies ? Phrase.justified : .ragged).words
    case .mouse: (usesMouse ? Phrase.mouseOn : .mouseOff).words
    default: harakat.phrase.words
    }
  }
}

extension TextSettings.Harakat {
  fileprivate var phrase: Phrase {
    switch self {
    case .auto: .harakatAuto
    case .shown: .harakatShown
    case .hidden: .harakatHidden
    }
  }
}

extension TextSettings.Spacing {
  fileprivate var phrase: Phrase {
    switch self {
    case .tight: .spacingTight
    case .standard: .spacingStandard
    case .open: .spacingOpen
    }
  }
}
