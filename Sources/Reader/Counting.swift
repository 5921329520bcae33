public import Claims

extension ReaderState {
  /// The articles on the screen's list whose claims nobody has counted yet. The program counts
  /// them when a frame has been shown, so that a long list opens at once.
  public var uncounted: [Article.ID] {
    guard view == .list else { return [] }
    return ListView(self).window.range.map { list.articles[$0] }
      .filter { $0.claims == nil }.map(\.id)
  }

  /// Learns how many claims an article of the list holds.
  public mutating func count(_ claims: Int, in id: Article.ID) {
    guard let place = list.articles.firstIndex(where: { $0.id == id }) else { return }
    list.articles[place].claims = claims
  }
}
