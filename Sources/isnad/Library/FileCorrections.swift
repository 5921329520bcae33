internal import Claims
internal import Glibc
internal import Library
internal import Reader

/// The corrections of articles that were opened from files: the library keeps such an article, as
/// an import would, as soon as a claim of it is corrected. It is known again by its words.
struct FileCorrections {
  /// The library's file; made with the first correction.
  let path: String

  /// The corrections of an article that is opened again; none without a library.
  func corrections(of article: Article) throws(StoreError) -> [ClaimCorrection] {
    guard access(path, F_OK) == 0 else { return [] }
    let store = try Store(path: path)
    guard let kept = try analysis(of: article, in: store) else { return [] }
    return try store.claimCorrections(of: kept.article.id, in: kept)
  }

  /// Keeps corrections of an article, and no others.
  func keep(
    _ changes: [ClaimCorrection], of article: Article, analyzer: Analyzer
  ) throws(StoreError) {
    let store = try Store(path: path)
    if let kept = try analysis(of: article, in: store) {
      return try store.keep(changes, of: kept.article.id)
    }
    // Without a fingerprint it is joined to no other article, in which the claims stand elsewhere.
    let addition = Addition(
      analysis: analyzer.analyze(article), hash: ContentHash.ofWords(article.text),
      original: ContentHash.of(Array(article.text.utf8)), fingerprint: nil)
    for outcome in try store.add([addition], version: analyzer.version) {
      try store.keep(changes, of: outcome.id)
    }
  }

  /// The article that is kept with the same words, whatever it came in.
  private func analysis(of article: Article, in store: Store) throws(StoreError) -> Analysis? {
    let words = ContentHash.ofWords(article.text)
    for id in try store.ids(ofOriginals: [words, ContentHash.of(Array(article.text.utf8))]) {
      guard let kept = try store.analysis(of: id) else { continue }
      if ContentHash.ofWords(kept.article.text) == words { return kept }
    }
    return nil
  }
}

extension EventLoop {
  /// Recalls what was corrected in an article of a file in an earlier run.
  mutating func recall(_ article: Article) {
    guard let fileCorrections, corrections[article.id] == nil else { return }
    do throws(StoreError) {
      corrections[article.id] = try fileCorrections.corrections(of: article)
    } catch {
      state.fail(error.sentence(in: language))
    }
  }

  /// Keeps corrections of an article of a file.
  mutating func keepOfFile(_ changes: [ClaimCorrection], of id: Article.ID) {
    guard let fileCorrections, let article = shelf[id] else { return }
    do throws(StoreError) {
      try fileCorrections.keep(changes, of: article, analyzer: analyzer)
    } catch {
      state.fail(error.sentence(in: language))
    }
  }
}
