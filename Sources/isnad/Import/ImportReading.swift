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
    var findings: [Finding] = []
    for work in work {
      outcome.size += work.size
      do throws(ImportFailure) {
        findings += try read(work, &outcome)
      } catch {
        outcome.failures.append(error)
      }
    }
    // Where that cannot be asked, adding says so, or finds them known.
    let known = (try? library.known(findings.flatMap(\.hashes))) ?? []
    for finding in findings {
      if finding.hashes.contains(where: known.contains) {
        outcome.known += 1
      } else {
        outcome.additions.append(addition(of: finding))
      }
    }
    return outcome
  }

  private func addition(of finding: Finding) -> Addition {
    let article = Article(finding.document)
    let words = ContentHash.ofWords(article.text)
    return Addition(
      analysis: analyzer.analyze(article), hash: finding.hash, original: finding.original,
      words: words == finding.hash ? nil : words, fingerprint: Fingerprint(of: article.text)?.bits)
  }

  private func read(
    _ work: ImportWork, _ outcome: inout ImportOutcome
  ) throws(ImportFailure) -> [Finding] {
    switch work.source {
    case .line(let bytes, let number): return try line(bytes, number, of: work)
    case .original(let original): return try findings(in: original, work, &outcome)
    case .address:
      guard let original = try Original(fetch(Request(url: work.name))) else { return [] }
      return try findings(in: original, work, &outcome)
    case .subscription(let feed):
      var feed = feed
      defer { outcome.subscriptions.append(feed) }
      return try news(of: &feed, &outcome)
    case .stale(let article):
      // What cannot be read now is read again by the next import.
      let text = (try? library.article(article.id)).flatMap(\.self)
      outcome.analyses += text.map { [analyzer.analyze($0)] } ?? []
      return []
    case .failure(let failure): throw failure
    }
  }

  private func line(
    _ bytes: [UInt8], _ number: Int, of work: ImportWork
  ) throws(ImportFailure) -> [Finding] {
    do throws(ImportError) {
      let document = try JSONLines.document(line: bytes[...])
        .named("\(work.name.stem)-\(number)")
      return [Finding(document, original: ContentHash.of(bytes), isAlone: true)]
    } catch .empty {
      return []
    } catch {
      throw ImportFailure(name: work.name, number: number, cause: .contents(error))
    }
  }

  private func findings(
    in original: Original, _ work: ImportWork, _ outcome: inout ImportOutcome
  ) throws(ImportFailure) -> [Finding] {
    let contents = try contents(of: original, name: work.name, &outcome)
    if contents.kind == .list { outcome.feeds += contents.feeds }
    if contents.kind == .articles, contents.documents.isEmpty, contents.failures.isEmpty {
      throw ImportFailure(name: work.name, cause: .contents(.noReport))
    }
    return contents.findings(in: original, named: work.name.stem)
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
  ) throws(ImportFailure) -> [Finding] {
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
      return contents.findings(in: original, named: feed.url)
    } catch {
      feed.failure = error.cause.words[language]
      throw error
    }
  }
}

/// An article that was found, and what it is known by.
private struct Finding {
  let document: Document
  /// The hash of the words.
  let hash: [UInt8]
  /// The hash of the bytes they came in.
  let original: [UInt8]
  /// Whether nothing else came in those, so that they are enough to know it by.
  private let isAlone: Bool

  init(_ document: Document, original: [UInt8], isAlone: Bool) {
    self.document = document
    self.original = original
    self.isAlone = isAlone
    hash = ContentHash.of(document)
  }

  /// The hashes of which one is enough.
  var hashes: [[UInt8]] { isAlone ? [hash, original] : [hash] }
}

extension Contents {
  /// The articles, called by their address, or else like what they were found in.
  fileprivate func findings(in original: Original, named name: String) -> [Finding] {
    let hash = ContentHash.of(original.bytes)
    return documents.map {
      Finding($0.named($0.url ?? name), original: hash, isAlone: documents.count == 1)
    }
  }
}
