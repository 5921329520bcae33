public import Screen

extension ReaderState {
  /// Takes an event in; what the world shall do for it is returned.
  public mutating func update(_ event: Event) -> Effect? {
    switch event {
    case .end: return .quit
    case .resume, .input: return nil
    case .resize(let size):
      layOut(in: size)
      return nil
    case .mouse(let doing, let point):
      message = nil
      destination = nil
      return mouse(doing, at: point)
    case .character, .key:
      message = nil
      notices = []
      destination = nil
      return key(event)
    }
  }

  private mutating func key(_ event: Event) -> Effect? {
    let earlier = beforeLam
    beforeLam = nil
    if case .state(let state) = earlier, let key = ArabicKeyboard.latin(afterLam: event),
      let action = keys.action(key, in: state.view)
    {
      self = state
      return perform(action)
    }
    if event == .character("ل"), !view.takesText { beforeLam = .state(self) }
    if let action = keys.action(event, in: view) { return perform(action) }
    if case .character(let character) = event { type(character) }
    return nil
  }

  /// Does what an action means in the present view.
  mutating func perform(_ action: Action) -> Effect? {
    if let effect = performSetting(action) ?? performAnywhere(action) { return effect }
    switch view {
    case .list: return performInList(action)
    case .page: return performInPage(action)
    case .article: return performInArticle(action)
    case .panel: return performInPanel(action)
    case .help: return performInHelp(action)
    case .palette: return performInPalette(action)
    case .card: return performInCard(action)
    case .picker:
      if case .correction(let correcting) = overlay {
        return performInCorrection(correcting, action)
      }
      performInPicker(action)
    case .search: performInSearch(action)
    case .adding: return performInAdding(action)
    case .narrow: return performInNarrow(action)
    case .choice: return performInChoice(action)
    case .question: return performInQuestion(action)
    }
    return nil
  }

  /// Does what means the same in every view that is no prompt; nil for other actions.
  private mutating func performAnywhere(_ action: Action) -> Effect?? {
    guard overlay == nil else { return nil }
    switch action {
    case .help: overlay = .help(Commands(view: view, keys: keys))
    case .palette: overlay = .palette(Commands(view: view, keys: keys))
    case .bookmark: return .some(toggleBookmark())
    case .bookmarks: openBookmarks()
    case .history: return .some(openHistory())
    default: return performInLibrary(action)
    }
    return .some(nil)
  }

  /// Shows a phrase in the status line, if there is one to show.
  mutating func say(_ phrase: Phrase?) {
    message = phrase.map(words)
  }

  /// Shows a sentence in the status line until the next key.
  mutating func tell(_ sentence: String) { message = sentence }

  /// How far an action moves in a list or a page of some rows; nil for other actions.
  static func movement(_ action: Action, page: Int) -> Int? {
    switch action {
    case .down: 1
    case .up: -1
    case .pageDown: max(1, page - 1)
    case .pageUp: -max(1, page - 1)
    case .top: -1_000_000_000
    case .bottom: 1_000_000_000
    default: nil
    }
  }
}
