internal import Claims
internal import Library
internal import Reader

/// Importing into the library that is read, in a process of its own while the reader goes on.
extension EventLoop {
  /// Starts an import into the library, one at a time.
  mutating func start(
    _ command: [String], _ operands: [String] = [], as work: Message = .importing
  ) {
    guard let archive, importing == nil else {
      return state.fail(Message.importRunning.words[language])
    }
    // Another process would make a library anew where this one's file is gone.
    let isThere = consult { archive, _ throws(StoreError) in try archive.store.requireFile() }
    guard isThere else { return }
    let config = CommandLine.value(of: "--config").map { ["--config", $0] } ?? []
    let options = ["--library", archive.store.path, "--language", language.rawValue] + config
    importing = ImportRun(command + ["--progress", "lines"] + options + operands, work)
    state.progress = work.words[language]
    watch()
  }

  /// Starts an import of nothing new, where the library has analyses of another version.
  mutating func refresh() {
    let version = Analyzer.version(adding: Preferences.current.lexicon().additions)
    var isStale = false
    consult { archive, _ throws(StoreError) in isStale = try archive.isStale(for: version) }
    if isStale { start(["import", "--refresh"], as: .refreshing) }
  }

  /// Shows how far the import has come; behind its end, the articles that it brought.
  mutating func takeProgress() {
    guard importing?.read() != true else {
      return state.progress = importing?.progress(in: language)
    }
    importing?.end()
    consult { archive, state throws(StoreError) in
      try archive.list(in: &state)
      try archive.answer(.filter(state.filter), in: &state)
    }
    if let outcome = importing?.outcome, !outcome.isEmpty { state.announce(outcome) }
    state.progress = nil
    importing = nil
    watch()
  }
}
