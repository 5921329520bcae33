public import Claims
public import Screen

/// The whole reader as a value: events change it, and it draws itself into a frame.
///
/// It knows no terminal and no files: what it wants of the world it asks for by an `Effect`.
public struct ReaderState: Hashable, Sendable {
  /// The language of the interface.
  public let language: Language
  /// How things look.
  public let theme: Theme
  /// Which keys mean what.
  public let keys: KeyBindings
  var settings: TextSettings
  var panes: Panes
  /// Whether the list shows a library, in which more can be asked for.
  public let isLibrary: Bool
  var list: ArticleList
  /// What the list is narrowed to by the library.
  public internal(set) var filter = ArticleFilter()
  /// What is shown instead of the list while no article is open.
  var page: Page?
  var reading: Reading?
  /// The views that were left, the last one last.
  var trail: [Stop] = []
  /// Where to go in the article that is being opened.
  var destination: Destination?
  /// The places that were marked, the newest first.
  var bookmarks: [Excerpt]
  /// What was read, the last first.
  var history: [Excerpt] = []
  var overlay: Overlay?
  /// What the status line says until the next key.
  var message: String?
  /// What actors say in the library, for their cards.
  var elsewhere: [Actor.ID: [Excerpt]] = [:]
  /// Whether the mouse holds the line between text and panel.
  var isDraggingDivider = false
  /// How far long work has come, for the end of the status line.
  public var progress: String?
  /// What stands above the status line until the first key.
  var notices: [String] = []
  /// The state before a typed lam, in case an alef follows it.
  var beforeLam: Earlier?

  /// A reader over a list of articles; with a single one the program opens it at once.
  public init(
    articles: [ArticleSummary], size: Size, language: Language = .arabic, theme: Theme = .colour,
    settings: TextSettings = TextSettings(), keys: KeyBindings = .standard,
    bookmarks: [Excerpt] = [], greets: Bool = false, isLibrary: Bool = false
  ) {
    self.language = language
    self.theme = theme
    self.keys = keys
    self.settings = settings
    panes = Panes(size, settings: settings)
    list = ArticleList(articles: articles)
    self.bookmarks = bookmarks
    self.isLibrary = isLibrary
    if greets { notices = [words(.greeting)] }
  }

  /// Opens an article that `Effect.open` asked for, or the program's only one.
  ///
  /// A person's corrections of it are applied.
  public mutating func show(_ analysis: Analysis, corrections: [ClaimCorrection] = []) {
    if reading == nil { leave() } else { rememberReading() }
    list.learn(analysis)
    reading = Reading(
      analysis, corrections: corrections, panes: panes, settings: settings, like: reading)
    if let destination, destination.article == analysis.article.id {
      reading?.arrive(at: destination.span)
    } else {
      resumeReading()
    }
    overlay = nil
    message = analysis.article.blocks.isEmpty ? language[.noText] : nil
  }

  /// Tells something that a person should know before the first key.
  public mutating func announce(_ notice: String) {
    if panes.hasStatus { notices.append(notice) } else { message = notice }
  }

  /// Says why an article could not be opened, or whatever else went wrong, in one sentence.
  public mutating func fail(_ message: String) {
    self.message = message
  }

  /// What has the keyboard.
  var view: View {
    switch overlay {
    case .help: .help
    case .picker, .correction: .picker
    case .search: .search
    case .adding: .adding
    case .narrow: .narrow
    case .choice: .choice
    case .ask: .question
    case .palette: .palette
    case nil: viewBeneath
    }
  }

  /// What has the keyboard when no overlay is open.
  var viewBeneath: View {
    guard let reading else { return page == nil ? .list : .page }
    if !reading.cards.isEmpty { return .card }
    return reading.panel.isFocused ? .panel : .article
  }

  /// Whether there is a list to go back to.
  var hasList: Bool { isLibrary || list.articles.count > 1 }
}

/// What lies over the view and has the keyboard.
enum Overlay: Hashable, Sendable {
  /// The keys of a view.
  case help(Commands)
  /// Every action by name.
  case palette(Commands)
  /// A choice of actors.
  case picker(Picker)
  /// A choice of what words shall be added to the lexicon as.
  case adding(Adding)
  /// The prompt of a search, with what is typed.
  case search(String)
  /// A choice of whose a claim is.
  case correction(Correcting)
  /// The prompt under a list; what is typed narrows it.
  case narrow
  /// Something to choose or to type.
  case choice(Choice)
  /// A prompt, with what is typed.
  case ask(Question, String)
}

/// A state kept inside the state.
indirect enum Earlier: Hashable, Sendable {
  case state(ReaderState)
}

extension Language {
  /// A phrase in this language.
  public subscript(phrase: Phrase) -> String { phrase.words[self] }
}
