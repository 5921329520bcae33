internal import ArabicText
internal import Claims
internal import Export
internal import Fetch
internal import Glibc
internal import Import
internal import Library
internal import Reader

/// Reads and analyses what is to be imported, as far as the library does not know it yet.
struct ImportReading: Sendable {
  private let analyzer: Analyzer
  private let library: Store
  private let language: Language

  /// A reading for a library, which is asked but not changed.
  init(for library: Store, language: Language) {
    analyzer = .personal(language)
    self.library = library
    self.language = language
  }

  /// The version of the analyser.
  var version: String { analyzer.version }

  /// What comes of some work; whatever is wrong with one does not keep the others back.
  func outcome(of work: [ImportWork]) -> ImportOutcome {
    var outcome = ImportOutcome()
    var documents: [Document] = []
    for work in work {
      outcome.size += work.size
      do throws(ImportFailure) {
        documents += try read(work, &outcome)
      } catch {
        outcome.failures.append(error)
      }
    }
    let hashes = documents.map(\.hash)
    // Where that cannot be asked, adding says so, or finds them known.
    let known = (try? library.known(hashes)) ?? []
    for (document, hash) in zip(documents, hashes) {
      if known.contains(hash) {
        outcome.known += 1
      } else {
        outcome.additions.append(addition(of: document, hash))
      }
    }
    return outcome
  }

  private func addition(of document: Document, _ hash: [UInt8]) -> Addition {
    let article = Article(document)
    return Addition(
      analysis: analyzer.analyze(article), hash: hash,
      fingerprint: Fingerprint(of: article.text)?.bits)
  }

  private func read(
    _ work: ImportWork, _ outcome: inout ImportOutcome
  ) throws(ImportFailure) -> [Document] {
    switch work.source {
    case .line(let bytes, let number): return try line(bytes, number, of: work)
    case .original(let original): return try documents(of: original, work, &outcome)
    case .address:
      guard let original = try Original(fetch(Request(url: work.name))) else { return [] }
      return try documents(of: original, work, &outcome)
    case .subscription(let feed):
      var feed = feed
      defer { outcome.subscriptions.append(feed) }
      return try news(of: &feed, &outcome)
    case .failure(let failure): throw failure
    }
  }

  private func line(
    _ bytes: [UInt8], _ number: Int, of work: ImportWork
  ) throws(ImportFailure) -> [Document] {
    do throws(ImportError) {
      return [try JSONLines.document(line: bytes[...]).named("\(work.name.stem)-\(number)")]
    } catch .empty {
      return []
    } catch {
      throw ImportFailure(name: work.name, number: number, cause: .contents(error))
    }
  }

  private func documents(
    of original: Original, _ work: ImportWork, _ outcome: inout ImportOutcome
  ) throws(ImportFailure) -> [Document] {
    let contents = try contents(of: original, name: work.name, &outcome)
    if contents.kind == .list { outcome.feeds += contents.feeds }
    if contents.kind == .articles, contents.documents.isEmpty, contents.failures.isEmpty {
      throw ImportFailure(name: work.name, cause: .contents(.noReport))
    }
    return contents.documents.map { $0.named($0.url ?? work.name.stem) }
  }

  private func contents(
    of original: Original, name: String, _ outcome: inout ImportOutcome
  ) throws(ImportFailure) -> Contents {
    do throws(ImportError) {
      let contents = try Contents(of: original)
      outcome.failures += contents.failures.map {
        ImportFailure(name: name, number: $0.number, cause: .contents($0.error))
      }
      return contents
    } catch {
      throw ImportFailure(name: name, cause: .contents(error))
    }
  }

  /// What a feed has that it did not have before, and what is known of the feed then.
  private func news(
    of feed: inout Subscription, _ outcome: inout ImportOutcome
  ) throws(ImportFailure) -> [Document] {
    feed.checked = Moment(seconds: time(nil))
    do throws(ImportFailure) {
      var request = Request(url: feed.url)
      (request.entityTag, request.lastModified) = (feed.entityTag, feed.lastModified)
      let response = try fetch(request)
      feed.failure = nil
      guard let original = Original(response) else { return [] }
      let contents = try contents(of: original, name: feed.url, &outcome)
      guard contents.kind == .feed else { throw ImportFailure(name: feed.url, cause: .noFeed) }
      feed.title = contents.title ?? feed.title
      (feed.entityTag, feed.lastModified) = (response.entityTag, response.lastModified)
      let url = feed.url
      return contents.documents.map { $0.named($0.url ?? url) }
    } catch {
      feed.failure = error.cause.words[language]
      throw error
    }
  }
}
