extension ReaderState {
  mutating func performInArticle(_ action: Action) -> Effect? {
    switch action {
    case .quit: return goBackOnTrail() ? nil : .quit
    case .list: _ = goBackOnTrail()
    case .nextArticle: return openNeighbour(by: 1)
    case .previousArticle: return openNeighbour(by: -1)
    case .add: beginAdding()
    case .pickActor: overlay = .picker(Picker())
    case .card: openFocusedCard()
    case .actorCard: openActorCard()
    case .conversation: toggleConversation()
    case .correct: startCorrection()
    case .undo: return undoCorrection()
    case .copy: return copyClaim()
    case .copySentence: return copySentence()
    case .openPage: return openPage()
    case .pipe: overlay = .ask(cardClaim == nil ? .pipingArticle : .pipingClaim, "")
    case .nextMention: stepToMention(forward: true)
    case .previousMention: stepToMention(forward: false)
    case .search: overlay = .search("")
    default: say(reading?.perform(action) ?? nil)
    }
    return nil
  }
}

extension ReaderState {
  /// Goes to another mention of the same name, and says which one it is.
  private mutating func stepToMention(forward: Bool) {
    if let place = reading?.stepToMention(forward: forward) {
      tell("\(language.count(place.count, .mention)): \(place.number)/\(place.count)")
    } else {
      say(.noActorHere)
    }
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
