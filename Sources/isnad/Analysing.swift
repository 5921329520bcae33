internal import Claims
internal import Reader
internal import Screen

/// Finding who said what in the articles of the shelf.
extension EventLoop {
  /// Opens an article: its text at once, who said what as soon as that is known; a long one can be
  /// read meanwhile.
  mutating func open(_ article: Article) {
    state.show(
      Analysis(article: article, actors: [], places: [], mentions: [], claims: []),
      at: placeLeft(in: article))
    if analysesMeanwhile(article) { return }
    state.fail(Message.analysing.words[language])
    terminal.show(state.frame)
    state.show(analyzer.analyze(article), corrections: corrections[article.id] ?? [])
  }

  /// Has a long article analysed while the reader goes on; false for others.
  private mutating func analysesMeanwhile(_ article: Article) -> Bool {
    guard article.text.utf8.count >= longText else { return false }
    let analyzer = analyzer
    analysing = Errand { analyzer.analyze(article) }
    guard analysing != nil else { return false }
    state.progress = Message.analysing.words[language]
    watch()
    return true
  }

  /// Shows the analysis of a long article, if it is there and the article still open.
  mutating func takeAnalysis() {
    guard let analysis = analysing?.outcome else { return }
    analysing = nil
    state.progress = importing?.progress(in: language)
    watch()
    state.refresh(analysis, corrections: corrections[analysis.article.id])
  }

  /// Keeps an addition to the lexicon, and reads the open article anew with it.
  mutating func add(_ addition: LexiconAddition) {
    do throws(LexiconKeeper.Failure) {
      let path = try keeper.keep(addition)
      analyzer = Analyzer.personal(language, isFirst: false)
      if let article = state.article, !analysesMeanwhile(article) {
        state.refresh(analyzer.analyze(article))
      }
      state.fail(Message.added.words.filled(with: path.printable)[language])
    } catch {
      state.fail(Message.notAdded.words.filled(with: error.path.printable)[language])
    }
  }

  /// Counts the claims of the articles that the list shows, the long ones aside; whether there was
  /// anything to count.
  mutating func countClaims() -> Bool {
    let articles = state.uncounted.compactMap { shelf[$0] }.filter {
      $0.text.utf8.count < longText
    }
    for article in articles {
      state.count(analyzer.analyze(article).claims.count, in: article.id)
    }
    return !articles.isEmpty
  }
}
