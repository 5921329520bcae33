extension ReaderState {
  mutating func performInArticle(_ action: Action) -> Effect? {
    switch action {
    case .quit where !hasList: return .quit
    case .quit, .list: closeArticle()
    case .nextArticle: return openNeighbour(by: 1)
    case .previousArticle: return openNeighbour(by: -1)
    case .help: overlay = .help(of: viewBeneath, top: 0)
    case .add: beginAdding()
    case .pickActor: overlay = .picker(Picker())
    case .search:
      reading?.panel.isFocused = false
      overlay = .search("")
    default: say(reading?.perform(action) ?? nil)
    }
    return nil
  }
}

extension Reading {
  /// Does what stays within the article; what cannot be done is answered with the reason.
  mutating func perform(_ action: Action) -> Phrase? {
    if let count = ReaderState.movement(action, page: height) {
      move(by: count, isJump: action == .top || action == .bottom)
      return nil
    }
    switch action {
    case .next: return next()
    case .previous: return previous()
    case .left: return moveToName(left: true)
    case .right: return moveToName(left: false)
    case .source: return followSource()
    case .sameSource: return nextOfSameSource()
    case .back: return goBack()
    case .forward: return goForward()
    case .rest: return toggleRest()
    case .unattributed: toggleUnattributed()
    case .direction: return turnParagraph()
    case .pane: enterPanel()
    case .close: closeInnermost()
    default: break
    }
    return nil
  }

  private mutating func move(by rows: Int, isJump: Bool) {
    if isJump {
      jump { $0.scroll(by: rows) }
    } else {
      scroll(by: rows)
    }
  }

  /// Ends the search, else the filter, else the view of what is unattributed.
  private mutating func closeInnermost() {
    if search != nil {
      search = nil
    } else if filter != nil {
      clearFilter()
    } else if showsUnattributed {
      toggleUnattributed()
    }
  }
}
