internal import Screen

extension ReaderState {
  mutating func performInPanel(_ action: Action) -> Effect? {
    if let count = Self.movement(action, page: panes.panel.size.height / 4) {
      reading?.moveInPanel(by: count)
      return nil
    }
    switch action {
    case .pane, .close, .quit: reading?.panel.isFocused = false
    case .open: say(reading?.openPanelItem() ?? nil)
    case .next, .previous, .sameSource, .back, .forward:
      let effect = performInArticle(action)
      reading?.enterPanel()
      return effect
    default: return performInArticle(action)
    }
    return nil
  }
}
