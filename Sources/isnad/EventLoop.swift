internal import Claims
internal import Library
internal import Reader
internal import Screen
internal import Terminals

/// Shows the reader's frames, hands it the terminal's events and does what it asks.
struct EventLoop<Display: Terminal> {
  var terminal: Display
  var state: ReaderState
  let shelf: Shelf
  /// The library, where the reader was started for it.
  let archive: Archive?
  /// An import that has not ended yet.
  var importing: ImportRun?
  /// The analysis of a long article that is open, while it is not done.
  var analysing: Errand<Analysis>?
  /// What the library was asked last, while it has not answered.
  var asked: (effect: Effect, errand: Errand<Answer>)?
  /// The length from which an article, in bytes, takes so long to analyse that keys would wait.
  var longText = 200_000
  let language: Language
  private let bidi: (RTLMode) -> BidiSwitch
  let keeper: LexiconKeeper
  let clipboard: Clipboard
  /// Gives tmux a text where it takes none from the terminal's side; whether it took that.
  var giveToTmux: (String) -> Bool = TmuxBuffer.take
  /// The corrections of the articles, as they were kept or have been made since.
  var corrections: [Article.ID: [ClaimCorrection]] = [:]
  /// Where those of articles of files are kept.
  let fileCorrections: FileCorrections?
  /// Where is kept where those were left and marked.
  let filePlaces: FilePlaces?
  /// What to say about the terminal as soon as there is something to see.
  private let notice: String?
  /// Whether articles that another version of the analyser has read are to be read again.
  private let refreshes: Bool
  /// Made when it is first needed: the lexicon takes longer to read than a text to show.
  lazy var analyzer = Analyzer.personal(language)

  /// A reader of the articles on a shelf; `bidi` says what to send for a mode.
  init(
    _ terminal: Display, shelf: Shelf = Shelf([]), archive: Archive? = nil, language: Language,
    theme: Theme, settings: TextSettings = TextSettings(), keys: KeyBindings = .standard,
    notice: String? = nil, greets: Bool = false, refreshes: Bool = false,
    clipboard: Clipboard = .terminal,
    keeper: LexiconKeeper = LexiconKeeper(folder: Preferences.current.lexiconFolder),
    fileCorrections: FileCorrections? = nil, filePlaces: FilePlaces? = nil,
    bidi: @escaping (RTLMode) -> BidiSwitch = { _ in .explicit }
  ) {
    self.terminal = terminal
    self.shelf = shelf
    self.archive = archive
    self.language = language
    self.notice = notice
    self.refreshes = refreshes
    self.keeper = keeper
    self.fileCorrections = fileCorrections
    self.filePlaces = filePlaces
    self.bidi = bidi
    self.clipboard = clipboard
    state = ReaderState(
      articles: shelf.summaries, size: terminal.size, language: language, theme: theme,
      settings: settings, keys: keys, greets: greets, isLibrary: archive != nil)
  }

  /// Runs until the reader or the terminal ends it; a single article is open from the start.
  mutating func run() {
    recallMarks()
    if let only = shelf.only {
      recall(only)
      open(only)
    }
    if let notice { state.announce(notice) }
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
      if event == .input { takeInput() }
      let place = state.place
      let effect = state.update(event)
      if let place, effect == .quit || place.article != state.place?.article {
        consult { archive, _ throws(StoreError) in
          try archive.keep(place.offset, in: place.article)
        }
        leave(place.article, at: place.offset)
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
      if let article = shelf[id] {
        recall(article)
        open(article)
      }
      consult { archive, state throws(StoreError) in try archive.open(id, in: &state) }
    case .bookmark(let place) where archive == nil: mark(place)
    case .forget(let place) where archive == nil: unmark(place)
    case .add(let addition): add(addition)
    case .use(let mode): terminal.use(bidi(mode))
    case .importing(let what): start(["import"], ["--", what])
    case .updateFeeds: start(["feeds", "update"])
    case .listenToMouse(let isWanted): terminal.useMouse(isWanted)
    case .keep(let changes, let id):
      // What a person has corrected is seen before it is kept.
      terminal.show(state.frame)
      keep(changes, of: id)
    case .gather(let topic, let limit) where topic != .history: gather(topic, limit: limit)
    case .offer(let purpose): offer(for: purpose)
    case .copy(let text): copy(text.printable)
    case .browse(let address): browse(address)
    case .pipe(let text, let command): pipe(text.printable, to: command)
    default:
      let isDone = consult { archive, state throws(StoreError) in
        try archive.answer(effect, in: &state)
      }
      if !isDone { state.takeBack(effect) }
    }
  }

  /// Asks the library, and says why where it fails; whether it did not.
  @discardableResult
  mutating func consult(_ body: (Archive, inout ReaderState) throws(StoreError) -> Void) -> Bool {
    guard let archive else { return true }
    do throws(StoreError) {
      try body(archive, &state)
      return true
    } catch {
      state.fail(error.sentence(in: language))
      return false
    }
  }

  /// Waits for what the import, the analysis and the library have to say.
  mutating func watch() {
    terminal.watch(
      [importing?.output, analysing?.signal, asked?.errand.signal].compactMap(\.self))
  }

  private mutating func takeInput() {
    takeAnalysis()
    takeAnswer()
    if importing != nil { takeProgress() }
  }
}
