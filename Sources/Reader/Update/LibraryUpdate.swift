public import ArabicText
public import Claims

/// What the reader shows of a library and asks of it.
extension ReaderState {
  /// Shows the articles of the library instead of those before; `total` is told where more will
  /// follow.
  public mutating func show(_ articles: [ArticleSummary], total: Int? = nil) {
    list.replace(articles, total: total)
  }

  /// Knows the places that were marked before, the newest first.
  public mutating func remember(_ bookmarks: [Excerpt]) {
    self.bookmarks = bookmarks
  }

  /// Shows only the articles that fit the filter, or all of them.
  public mutating func fit(_ ids: [Article.ID]?) {
    list.fit(ids)
  }

  /// Opens an article where somebody left it.
  public mutating func show(
    _ analysis: Analysis, corrections: [ClaimCorrection] = [], at place: TextOffset
  ) {
    show(analysis, corrections: corrections)
    guard destination?.article != analysis.article.id else { return }
    reading?.resume(at: place)
  }

  /// The open article, and the text at the upper edge of the screen.
  public var place: (article: Article.ID, offset: TextOffset)? {
    reading.map { ($0.article.id, $0.anchor) }
  }

  /// Does what needs a library, in every view that is no prompt; nil for other actions.
  mutating func performInLibrary(_ action: Action) -> Effect?? {
    switch action {
    case .actorPage: return withLibrary { $0.openActorPage() }
    case .conversation where reading == nil: return withLibrary { $0.gatherClaims() }
    case .sources: return withLibrary { _ in .gather(.sources, limit: Page.firstLimit) }
    case .searchLibrary: return withLibrary { $0.askForWords() }
    case .filter:
      return withLibrary { state in
        state.openFilter()
        return nil
      }
    case .markRead: return withLibrary { $0.toggleRead() }
    case .importArticles:
      return withLibrary { state in
        state.overlay = .ask(.importing, "")
        return nil
      }
    case .updateFeeds: return withLibrary { _ in .updateFeeds }
    default: return nil
    }
  }

  private mutating func withLibrary(_ body: (inout ReaderState) -> Effect?) -> Effect?? {
    if isLibrary { return .some(body(&self)) }
    say(.needsLibrary)
    return .some(nil)
  }

  /// Shows the page of the actor under the focus, or of one to be chosen.
  private mutating func openActorPage() -> Effect? {
    let actor = reading?.focusedMention?.actor ?? reading?.selectedClaim?.source.actor
    guard let actor else { return .offer(.actorPage) }
    return .gather(.actor(actor), limit: Page.firstLimit)
  }

  private mutating func askForWords() -> Effect? {
    overlay = .ask(.words, "")
    return nil
  }

  /// Marks the selected article as read, or as unread.
  private mutating func toggleRead() -> Effect? {
    guard let article = list.selected else { return nil }
    list.change(article.id) { $0.isUnread.toggle() }
    return .mark(article.id, isRead: article.isUnread)
  }
}

extension ReaderState {
  mutating func performInQuestion(_ action: Action) -> Effect? {
    guard case .ask(let question, let answer) = overlay else { return nil }
    switch action {
    case .open where question == .pipingArticle || question == .pipingClaim:
      overlay = nil
      return pipe(to: answer)
    case .open:
      overlay = nil
      return question.effect(of: answer.trimmed)
    case .close: overlay = nil
    case .erase where answer.isEmpty: overlay = nil
    case .erase: overlay = .ask(question, String(answer.dropLast()))
    default: break
    }
    return nil
  }

  /// Looks in every article for what narrows the list.
  mutating func searchLibraryForQuery() -> Effect? {
    guard isLibrary else {
      say(.needsLibrary)
      return nil
    }
    let words = query.trimmed
    overlay = nil
    narrow(to: "")
    return Question.words.effect(of: words)
  }
}

extension Question {
  fileprivate func effect(of answer: String) -> Effect? {
    if answer.isEmpty { return nil }
    return switch self {
    case .words: .gather(.words(answer), limit: Page.firstLimit)
    case .importing: .importing(answer)
    case .pipingArticle, .pipingClaim: nil
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
