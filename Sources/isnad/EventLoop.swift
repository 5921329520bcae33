internal import Claims
internal import FoundationEssentials
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
  private let clipboard: Clipboard
  /// The corrections of the articles, as they were kept or have been made since.
  private var corrections: [Article.ID: [Correction]] = [:]
  /// What to say about the terminal as soon as there is something to see.
  private let notice: String?
  /// Made when it is first needed: the lexicon takes longer to read than a text to show.
  private lazy var analyzer = Analyzer()

  /// A reader of the articles on a shelf; `bidi` says what to send for a mode.
  init(
    _ terminal: Display, shelf: Shelf, language: Language, theme: Theme,
    settings: TextSettings = TextSettings(), notice: String? = nil,
    clipboard: Clipboard = .terminal, bidi: @escaping (RTLMode) -> BidiSwitch = { _ in .explicit }
  ) {
    self.terminal = terminal
    self.shelf = shelf
    self.language = language
    self.notice = notice
    self.bidi = bidi
    self.clipboard = clipboard
    state = ReaderState(
      articles: shelf.summaries, size: terminal.size, language: language, theme: theme,
      settings: settings)
  }

  /// Runs until the reader or the terminal ends it; a single article is open from the start.
  mutating func run() {
    if let only = shelf.only { open(only) }
    if let notice { state.fail(notice) }
    while true {
      terminal.show(state.frame)
      if countClaims() { terminal.show(state.frame) }
      var event: Event? = terminal.nextEvent()
      // Keys that a held-down key has sent meanwhile are taken before anything is drawn again.
      for _ in 0..<Self.longestHaste {
        guard let next = event else { break }
        if let effect = state.update(next) {
          if effect == .quit { return }
          perform(effect)
          break
        }
        event = terminal.eventAtHand()
      }
    }
  }

  /// The most events that are taken without showing what they do.
  private static var longestHaste: Int { 64 }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: break
    case .open(let id): if let article = shelf[id] { open(article) }
    case .use(let mode): terminal.use(bidi(mode))
    case .listenToMouse(let isWanted): terminal.useMouse(isWanted)
    case .keep(let changes, let id): corrections[id] = changes
    case .copy(let text): copy(text.printable)
    case .browse(let address): browse(address)
    case .pipe(let text, let command): pipe(text.printable, to: command)
    }
  }

  /// Opens an article: its text at once, who said what as soon as that is known.
  private mutating func open(_ article: Article) {
    state.show(Analysis(article: article, actors: [], places: [], mentions: [], claims: []))
    state.fail(Message.analysing.words[language])
    terminal.show(state.frame)
    state.show(analyzer.analyze(article), corrections: corrections[article.id] ?? [])
  }

  /// Sends a text to the clipboard, and says where it went.
  private mutating func copy(_ text: String) {
    guard text.utf8.count <= Clipboard.limit else { return say(.tooLongToCopy) }
    let bytes = clipboard.bytes(for: text)
    if !bytes.isEmpty { terminal.send(bytes) }
    say(clipboard.message)
  }

  private mutating func browse(_ address: String) {
    guard let browser = Browser(environment: ProcessInfo.processInfo.environment) else {
      return say(.noBrowser)
    }
    guard let words = browser.command(for: address) else { return say(.badAddress) }
    var status: Int32?
    terminal.lend { status = Child.run(words) }
    say(status == 0 ? .browserStarted : .browserFailed)
  }

  /// Runs a shell command with a text as its input; what it prints stays until a line is typed.
  private mutating func pipe(_ text: String, to command: String) {
    let invitation = Message.pressEnter.words[language]
    var status: Int32?
    terminal.lend {
      status = Child.run(["/bin/sh", "-c", command], input: text)
      Child.awaitLine(invitation)
    }
    if status != 0 { say(.commandFailed) }
  }

  private mutating func say(_ message: Message) {
    state.fail(message.words[language])
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
