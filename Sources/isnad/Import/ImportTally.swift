internal import Claims
internal import Import
internal import Library
internal import Reader

/// Keeps what workers bring, and counts it.
final class ImportTally {
  private let library: Store
  private let version: String
  private let language: Language
  private var progress: ImportProgress
  private var counts = ImportCounts()
  /// Why nothing more can be kept.
  private(set) var error: StoreError?

  /// A tally of nothing so far; `version` is that of the analyser.
  init(library: Store, version: String, progress: ImportProgress, language: Language) {
    self.library = library
    self.version = version
    self.progress = progress
    self.language = language
  }

  /// Keeps what came of some work, then counts and reports it.
  func take(_ outcome: ImportOutcome) {
    if error != nil { return }
    do throws(StoreError) {
      count(try library.add(outcome.additions, version: version))
      if !outcome.analyses.isEmpty { try library.update(outcome.analyses, version: version) }
      try keep(outcome)
    } catch {
      self.error = error
      return
    }
    counts.known += outcome.known
    counts.again += outcome.analyses.count
    counts.failed += outcome.failures.count
    for failure in outcome.failures { progress.report(failure, in: language) }
    progress.add(outcome.size, counts)
  }

  /// The counts at the end, of what is kept even where no more could be.
  func finish() -> ImportCounts {
    progress.finish(counts)
    return counts
  }

  private func count(_ outcomes: [Addition.Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .new: counts.imported += 1
      case .known: counts.known += 1
      case .joined: counts.joined += 1
      }
    }
  }

  /// Keeps what is known of feeds: behind their articles, so that none is taken for read before.
  private func keep(_ outcome: ImportOutcome) throws(StoreError) {
    if !outcome.subscriptions.isEmpty { try library.keep(outcome.subscriptions) }
    if outcome.feeds.isEmpty { return }
    let followed = Set(try library.subscriptions().map(\.url))
    let new = outcome.feeds.filter { !followed.contains($0.url) }
    try library.keep(new.map { Subscription(url: $0.url, title: $0.title) })
    counts.feeds += new.count
  }
}
