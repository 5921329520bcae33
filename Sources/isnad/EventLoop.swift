internal import Claims
internal import Reader
internal import Screen

/// Shows the reader's frames, hands it the terminal's events and does what it asks.
struct EventLoop<Display: Terminal> {
  private var terminal: Display
  private var state: ReaderState
  private let shelf: Shelf
  private let analyzer = Analyzer()

  /// A reader of the articles on a shelf; a single one is open from the start.
  init(_ terminal: Display, shelf: Shelf, language: Language, theme: Theme) {
    self.terminal = terminal
    self.shelf = shelf
    state = ReaderState(
      articles: shelf.summaries, size: terminal.size, language: language, theme: theme)
    if let only = shelf.only { state.show(analyzer.analyze(only)) }
  }

  /// Runs until the reader or the terminal ends it.
  mutating func run() {
    while true {
      terminal.show(state.frame)
      if countClaims() { terminal.show(state.frame) }
      switch state.update(terminal.nextEvent()) {
      case .quit: return
      case .open(let id): open(id)
      case nil: break
      }
    }
  }

  private mutating func open(_ id: Article.ID) {
    if let article = shelf[id] { state.show(analyzer.analyze(article)) }
  }

  /// Counts the claims of the articles that the list shows; whether there was anything to count.
  private mutating func countClaims() -> Bool {
    let articles = state.uncounted.compactMap { shelf[$0] }
    for article in articles { state.count(analyzer.analyze(article).claims.count, in: article.id) }
    return !articles.isEmpty
  }
}
