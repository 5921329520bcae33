internal import Claims
internal import Library
internal import Reader
internal import Screen
internal import Terminals

/// Shows the reader's frames, hands it the terminal's events and does what it asks.
struct EventLoop<Display: Terminal> {
  var terminal: Display
  var state: ReaderState
  private let shelf: Shelf
  /// The library, where the reader was started for it.
  private let archive: Archive?
  /// An import that has not ended yet.
  private var importing: ImportRun?
  let language: Language
  private let bidi: (RTLMode) -> BidiSwitch
  private let keeper: LexiconKeeper
  let clipboard: Clipboard
  /// The corrections of the articles, as they were kept or have been made since.
  private var corrections: [Article.ID: [ClaimCorrection]] = [:]
  /// What to say about the terminal as soon as there is something to see.
  private let notice: String?
  /// Whether articles that another version of the analyser has read are to be read again.
  private let refreshes: Bool
  /// Made when it is first needed: the lexicon takes longer to read than a text to show.
  private lazy var analyzer = Analyzer.personal(language)

  /// A reader of the articles on a shelf; `bidi` says what to send for a mode.
  init(
    _ terminal: Display, shelf: Shelf = Shelf([]), archive: Archive? = nil, language: Language,
    theme: Theme, settings: TextSettings = TextSettings(), keys: KeyBindings = .standard,
    notice: String? = nil, greets: Bool = false, refreshes: Bool = false,
    clipboard: Clipboard = .terminal,
    keeper: LexiconKeeper = LexiconKeeper(folder: Preferences.current.lexiconFolder),
    bidi: @escaping (RTLMode) -> BidiSwitch = { _ in .explicit }
  ) {
    self.terminal = terminal
    self.shelf = shelf
    self.archive = archive
    self.language = language
    self.notice = notice
    self.refreshes = refreshes
    self.keeper = keeper
    self.bidi = bidi
    self.clipboard = clipboard
    state = ReaderState(
      articles: shelf.summaries, size: terminal.size, language: language, theme: theme,
      settings: settings, keys: keys, greets: greets, isLibrary: archive != nil)
  }

  /// Runs until the reader or the terminal ends it; a single article is open from the start.
  mutating func run() {
    if let only = shelf.only { open(only) }
    if let notice { state.fail(notice) }
    if archive != nil {
      consult { archive, state throws(StoreError) in try archive.begin(&state) }
      terminal.show(state.frame)
      consult { archive, state throws(StoreError) in try archive.list(in: &state) }
      if refreshes { refresh() }
    }
    while true {
      terminal.show(state.frame)
      if countClaims() || lookUpActor() { terminal.show(state.frame) }
      state.prepare()
      if !takeEvents() { break }
    }
    importing?.end()
  }

  /// Takes the next event, and before anything is drawn again those that have come meanwhile, as a
  /// held-down key sends them. Whether the reader goes on.
  private mutating func takeEvents() -> Bool {
    var event = terminal.nextEvent()
    var taken = 1
    while true {
      if event == .input { takeProgress() }
      let place = state.place
      let effect = state.update(event)
      if let place, effect == .quit || place.article != state.place?.article {
        consult { archive, _ throws(StoreError) in
          try archive.keep(place.offset, in: place.article)
        }
      }
      if effect == .quit { return false }
      if let effect {
        perform(effect)
        return true
      }
      guard taken < Self.longestHaste, let next = terminal.eventAtHand() else { return true }
      event = next
      taken += 1
    }
  }

  /// The most events that are taken without showing what they do.
  private static var longestHaste: Int { 64 }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: break
    case .open(let id):
      if let article = shelf[id] { open(article) }
      consult { archive, state throws(StoreError) in try archive.open(id, in: &state) }
    case .add(let addition): add(addition)
    case .use(let mode): terminal.use(bidi(mode))
    case .importing(let what): start(["import"], ["--", what])
    case .updateFeeds: start(["feeds", "update"])
    case .listenToMouse(let isWanted): terminal.useMouse(isWanted)
    case .keep(let changes, let id): keep(changes, of: id)
    case .copy(let text): copy(text.printable)
    case .browse(let address): browse(address)
    case .pipe(let text, let command): pipe(text.printable, to: command)
    default:
      consult { archive, state throws(StoreError) in try archive.answer(effect, in: &state) }
    }
  }

  /// Asks the library, and says why where it fails.
  private mutating func consult(_ body: (Archive, inout ReaderState) throws(StoreError) -> Void) {
    guard let archive else { return }
    do throws(StoreError) {
      try body(archive, &state)
    } catch {
      state.fail(error.sentence(in: language))
    }
  }

  /// Starts an import into the library, one at a time.
  private mutating func start(_ command: [String], _ operands: [String] = []) {
    guard let archive, importing == nil else {
      return state.fail(Message.importRunning.words[language])
    }
    let config = CommandLine.value(of: "--config").map { ["--config", $0] } ?? []
    let options = ["--library", archive.store.path, "--language", language.rawValue] + config
    importing = ImportRun(command + ["--progress", "lines"] + options + operands)
    state.progress = Message.importing.words[language]
    terminal.watch(importing?.output)
  }

  /// Starts an import of nothing new, where the library has analyses of another version.
  private mutating func refresh() {
    let version = Analyzer.version(adding: Preferences.current.lexicon().additions)
    var isStale = false
    consult { archive, _ throws(StoreError) in isStale = try archive.isStale(for: version) }
    if isStale { start(["import", "--refresh"]) }
  }

  /// Shows how far the import has come; behind its end, the articles that it brought.
  private mutating func takeProgress() {
    guard importing?.read() != true else {
      return state.progress = importing?.progress(in: language)
    }
    terminal.watch(nil)
    importing?.end()
    consult { archive, state throws(StoreError) in
      try archive.list(in: &state)
      try archive.answer(.filter(state.filter), in: &state)
    }
    state.fail(importing?.outcome ?? "")
    state.progress = nil
    importing = nil
  }

  /// Opens an article: its text at once, who said what as soon as that is known.
  private mutating func open(_ article: Article) {
    state.show(Analysis(article: article, actors: [], places: [], mentions: [], claims: []))
    state.fail(Message.analysing.words[language])
    terminal.show(state.frame)
    state.show(analyzer.analyze(article), corrections: corrections[article.id] ?? [])
  }

  /// Keeps corrections; what was corrected before the article was opened can only be undone on the
  /// library's own analysis.
  private mutating func keep(_ changes: [ClaimCorrection], of id: Article.ID) {
    corrections[id] = changes
    consult { archive, state throws(StoreError) in
      try archive.keep(changes, of: id, in: &state)
    }
  }

  /// Tells the reader what the library has of the actor on a card; whether there is one.
  private mutating func lookUpActor() -> Bool {
    guard let actor = state.actorToLookUp else { return false }
    state.learn([], of: actor)
    consult { archive, state throws(StoreError) in
      state.learn(try archive.claims(of: actor), of: actor)
    }
    return true
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
