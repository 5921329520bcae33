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
    guard let id = try id(of: article, in: store), let kept = try store.analysis(of: id) else {
      return []
    }
    return try store.claimCorrections(of: id, in: kept)
  }

  /// Keeps corrections of an article, as it was found, and no others.
  func keep(
    _ changes: [ClaimCorrection], of found: Analysis, version: String
  ) throws(StoreError) {
    let store = try Store(path: path)
    if let id = try id(of: found.article, in: store) { return try store.keep(changes, of: id) }
    // Without a fingerprint it is joined to no other article, in which the claims stand elsewhere.
    let addition = Addition(
      analysis: found, hash: ContentHash.ofWords(found.article.text),
      original: ContentHash.of(Array(found.article.text.utf8)), fingerprint: nil)
    for outcome in try store.add([addition], version: version) {
      try store.keep(changes, of: outcome.id)
    }
  }

  /// Under which id the library keeps an article of these words, whatever it came in.
  private func id(of article: Article, in store: Store) throws(StoreError) -> Article.ID? {
    let words = ContentHash.ofWords(article.text)
    for id in try store.ids(ofOriginals: [words, ContentHash.of(Array(article.text.utf8))])
    where try store.text(of: id).map(ContentHash.ofWords) == words {
      return id
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
    guard archive == nil, let fileCorrections, let found = state.found, found.article.id == id
    else { return }
    do throws(StoreError) {
      try fileCorrections.keep(changes, of: found, version: analyzer.version)
    } catch {
      state.fail(error.sentence(in: language))
    }
  }
}
