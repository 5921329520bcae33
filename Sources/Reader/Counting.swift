public import Claims

extension ReaderState {
  /// The articles on the screen's list whose claims nobody has counted yet. The program counts
  /// them when a frame has been shown, so that a long list opens at once.
  public var uncounted: [Article.ID] {
    guard viewBeneath == .list else { return [] }
    return ListView(self).window.range.map { list[$0] }
      .filter { $0.claims == nil }.map(\.id)
  }

  /// Makes ready what the list is narrowed by, so that the first letter typed need not wait; the
  /// program asks for it when a frame has been shown.
  public mutating func prepare() {
    list.fold()
  }

  /// Learns how many claims an article of the list holds.
  public mutating func count(_ claims: Int, in id: Article.ID) {
    list.change(id) { $0.claims = claims }
  }
}
