internal import Claims
internal import Reader
internal import Screen
internal import Terminals

/// Shows the reader's frames, hands it the terminal's events and does what it asks.
struct EventLoop<Display: Terminal> {
  private var terminal: Display
  private var state: ReaderState
  private let shelf: Shelf
  private let language: Language
  private let bidi: (RTLMode) -> BidiSwitch
  private let keeper: LexiconKeeper
  /// What to say about the terminal as soon as there is something to see.
  private let notice: String?
  /// Made when it is first needed: the lexicon takes longer to read than a text to show.
  private lazy var analyzer = Analyzer.personal(language)

  /// A reader of the articles on a shelf; `bidi` says what to send for a mode.
  init(
    _ terminal: Display, shelf: Shelf, language: Language, theme: Theme,
    settings: TextSettings = TextSettings(), keys: KeyBindings = .standard, notice: String? = nil,
    keeper: LexiconKeeper = LexiconKeeper(folder: Preferences.current.lexiconFolder),
    bidi: @escaping (RTLMode) -> BidiSwitch = { _ in .explicit }
  ) {
    self.terminal = terminal
    self.shelf = shelf
    self.language = language
    self.notice = notice
    self.keeper = keeper
    self.bidi = bidi
    state = ReaderState(
      articles: shelf.summaries, size: terminal.size, language: language, theme: theme,
      settings: settings, keys: keys)
  }

  /// Runs until the reader or the terminal ends it; a single article is open from the start.
  mutating func run() {
    if let only = shelf.only { open(only) }
    if let notice { state.fail(notice) }
    while true {
      terminal.show(state.frame)
      if countClaims() { terminal.show(state.frame) }
      switch state.update(terminal.nextEvent()) {
      case .quit: return
      case .open(let id): if let article = shelf[id] { open(article) }
      case .add(let addition): add(addition)
      case .use(let mode): terminal.use(bidi(mode))
      case nil: break
      }
    }
  }

  /// Opens an article: its text at once, who said what as soon as that is known.
  private mutating func open(_ article: Article) {
    state.show(Analysis(article: article, actors: [], places: [], mentions: [], claims: []))
    state.fail(Message.analysing.words[language])
    terminal.show(state.frame)
    state.show(analyzer.analyze(article))
  }

  /// Keeps an addition to the lexicon, and reads the open article anew with it.
  private mutating func add(_ addition: LexiconAddition) {
    do throws(LexiconKeeper.Failure) {
      let path = try keeper.keep(addition)
      analyzer = Analyzer.personal(language, isFirst: false)
      if let article = state.article { state.refresh(analyzer.analyze(article)) }
      state.fail(Message.added.words.filled(with: path.printable)[language])
    } catch {
      state.fail(Message.notAdded.words.filled(with: error.path.printable)[language])
    }
  }

  /// Counts the claims of the articles that the list shows; whether there was anything to count.
  private mutating func countClaims() -> Bool {
    let articles = state.uncounted.compactMap { shelf[$0] }
    for article in articles {
      state.count(analyzer.analyze(article).claims.count, in: article.id)
    }
    return !articles.isEmpty
  }
}
