internal import Screen

/// A key that matters in the present view, and what it does in a word or two.
struct KeyHint {
  let action: Action
  let key: String
  let words: String

  /// How many cells it takes.
  var width: Int { key.count + 1 + words.count }
}

/// The keys that matter in the present view, the most useful first.
struct KeyHints {
  private let state: ReaderState

  init(_ state: ReaderState) {
    self.state = state
  }

  /// The hints; actions without a key have none.
  var all: [KeyHint] {
    let bindings = state.keys.bindings(in: state.view)
    return actions.compactMap { action in
      let key = bindings.first { $0.action == action }?.keys.first
      return key.map { KeyHint(action: action, key: $0.name(state.language), words: words(action)) }
    }
  }

  /// What is shown before anything else where there is little room: help, and the way out.
  var kept: Set<Action> { actions.contains(.close) ? [.help, .close] : [.help, .quit] }

  private func words(_ action: Action) -> String {
    let isExit =
      action == .quit && state.view != .panel && state.trail.isEmpty
    if action == .close, [.list, .page].contains(state.view) { return state.language[.showAll] }
    if action == .rest, state.reading?.filter?.hides == true { return state.language[.showRest] }
    return isExit ? state.language[.exit] : action.hint[state.language]
  }

  private var actions: [Action] {
    switch state.view {
    case .list where state.isLibrary && state.list.articles.isEmpty:
      [.importArticles, .help, .quit]
    case .list, .page: inList
    case .panel: [.open, .pane, .help, .quit]
    case .picker, .search, .narrow, .choice, .question, .help, .palette, .adding: []
    case .card: [.open, .next, .copy, .correct, .close, .help, .bookmark]
    case .article: inArticle
    }
  }

  /// How what is listed is narrowed, or shown whole again; then what else there is to see.
  private var inList: [Action] {
    let filter = state.page == nil ? state.filter : state.filterOfPage
    let isWhole = state.query.isEmpty && filter.isEmpty
    let isLibrary = state.isLibrary && state.page == nil
    let canFilter = isLibrary || state.page?.topic.narrowsToClaims == true
    let narrowing: [Action] = isWhole ? [.narrow] + (canFilter ? [.filter] : []) : [.close]
    let isMarks = state.page?.topic == .bookmarks
    let marks: [Action] = state.bookmarks.isEmpty || isMarks ? [] : [.bookmarks]
    let elsewhere: [Action] = isLibrary && isWhole ? [.conversation] + marks + [.sources] : marks
    return [.open] + narrowing + elsewhere + [.help, .quit, .sort, .bookmark, .palette, .history]
  }

  private var inArticle: [Action] {
    guard let reading = state.reading else { return [] }
    let rest: [Action] = [.help, .pane, .quit, .copy, .bookmark, .palette]
    if reading.search != nil { return [.next, .close, .source] + rest }
    if reading.filter != nil { return [.next, .close, .rest, .source] + rest }
    return [.next, .card, .pickActor, .search] + rest
  }
}

extension Topic {
  /// Whether a page about it can be narrowed to some of its claims by the library.
  fileprivate var narrowsToClaims: Bool {
    switch self {
    case .claims, .actor: true
    case .words, .sources, .bookmarks, .history: false
    }
  }
}
