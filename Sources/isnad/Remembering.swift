internal import ArabicText
internal import Claims
internal import Reader

/// Keeping in mind where articles of files were left and marked.
extension EventLoop {
  /// Knows the marks of the articles on the shelf from earlier runs.
  mutating func recallMarks() {
    guard let filePlaces else { return }
    let marked = filePlaces.entries().filter { !$0.marks.isEmpty }
    guard !marked.isEmpty else { return }
    let known = Dictionary(marked.map { ($0.key, $0) }) { first, _ in first }
    var found: [String: Article] = [:]
    for article in shelf.articles {
      let length = article.text.utf8.count
      guard marked.contains(where: { $0.mayBe(ofLength: length) }) else { continue }
      let key = FilePlaces.Entry(article).key
      if known[key] != nil, found[key] == nil { found[key] = article }
    }
    state.remember(
      marked.flatMap { entry in
        found[entry.key].map { article in entry.marks.map { article.bookmark(at: $0) } } ?? []
      })
  }

  /// Where an article of a file was left; its beginning where nothing is known of that.
  mutating func placeLeft(in article: Article) -> TextOffset {
    let entry = entry(of: article)
    return TextOffset(utf8: min(entry?.position ?? 0, article.text.utf8.count))
  }

  /// Keeps the place where an article of a file was left.
  mutating func leave(_ id: Article.ID, at place: TextOffset) {
    change(id) { $0.position = place.utf8 }
  }

  /// Keeps a mark in an article of a file.
  mutating func mark(_ place: Excerpt) {
    change(place.article) { $0.marks.insert(place.span, at: 0) }
  }

  /// Keeps a mark in an article of a file no longer.
  mutating func unmark(_ place: Excerpt) {
    change(place.article) { entry in
      entry.marks.removeAll { $0.lowerBound == place.span.lowerBound }
    }
  }

  private func entry(of article: Article) -> FilePlaces.Entry? {
    guard let filePlaces else { return nil }
    let new = FilePlaces.Entry(article)
    return filePlaces.entries().first { $0.key == new.key } ?? new
  }

  private mutating func change(_ id: Article.ID, _ change: (inout FilePlaces.Entry) -> Void) {
    guard let filePlaces, let article = shelf[id], let former = entry(of: article) else { return }
    var entry = former
    change(&entry)
    guard entry != former else { return }
    if !filePlaces.keep(entry) {
      state.fail(Message.notAdded.words.filled(with: filePlaces.path.printable)[language])
    }
  }
}

extension Article {
  /// A mark that was kept of it.
  fileprivate func bookmark(at span: TextSpan) -> Excerpt {
    let end = min(span.upperBound.utf8, text.utf8.count)
    let span = TextSpan(utf8: min(span.lowerBound.utf8, end)..<end)
    let title = ArticleSummary(self).title
    let words = text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Excerpt(
      article: id, span: span, kind: .bookmark,
      words: words.isEmpty ? title : String(words.prefix(300)), title: title,
      outlet: outlet, published: published)
  }
}
