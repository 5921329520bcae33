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
  var list: ArticleList
  var reading: Reading?
  var overlay: Overlay?
  /// What the status line says until the next key.
  var message: String?
  /// The state before a typed lam, in case an alef follows it.
  var beforeLam: Earlier?

  /// A reader over a list of articles; with a single one the program opens it at once.
  public init(
    articles: [ArticleSummary], size: Size, language: Language = .arabic, theme: Theme = .colour,
    settings: TextSettings = TextSettings(), keys: KeyBindings = .standard
  ) {
    self.language = language
    self.theme = theme
    self.keys = keys
    self.settings = settings
    panes = Panes(size, isOneColumn: settings.isLogical)
    list = ArticleList(articles: articles)
  }

  /// Opens an article that `Effect.open` asked for, or the program's only one.
  public mutating func show(_ analysis: Analysis) {
    list.learn(analysis)
    reading = Reading(analysis, panes: panes, settings: settings)
    overlay = nil
    message = analysis.article.blocks.isEmpty ? language[.noText] : nil
  }

  /// Says why an article could not be opened, or whatever else went wrong, in one sentence.
  public mutating func fail(_ message: String) {
    self.message = message
  }

  /// What has the keyboard.
  var view: View {
    switch overlay {
    case .help: .help
    case .picker: .picker
    case .search: .search
    case .adding: .adding
    case nil: viewBeneath
    }
  }

  /// What has the keyboard when no overlay is open.
  var viewBeneath: View {
    guard let reading else { return .list }
    return reading.panel.isFocused ? .panel : .article
  }

  /// Whether there is a list to go back to.
  var hasList: Bool { list.articles.count > 1 }
}

/// What lies over the view and has the keyboard.
enum Overlay: Hashable, Sendable {
  /// The keys of a view, from a row of the table on.
  case help(of: View, top: Int)
  /// A choice of actors.
  case picker(Picker)
  /// A choice of what words shall be added to the lexicon as.
  case adding(Adding)
  /// The prompt of a search, with what is typed.
  case search(String)
}

/// A state kept inside the state.
indirect enum Earlier: Hashable, Sendable {
  case state(ReaderState)
}

extension Language {
  /// A phrase in this language.
  public subscript(phrase: Phrase) -> String { phrase.words[self] }
}
