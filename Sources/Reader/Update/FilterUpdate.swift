extension ReaderState {
  /// What the page that is seen is narrowed to by the library.
  var filterOfPage: ArticleFilter {
    if case .claims(let filter) = page?.topic { return filter }
    return ArticleFilter()
  }

  /// What the list or the page that is seen is narrowed to; on an actor's page the actor is chosen.
  var filterAtHand: ArticleFilter {
    guard let page else { return filter }
    guard case .actor(let id) = page.topic else { return filterOfPage }
    var filter = ArticleFilter()
    filter[.actor] = Offer(page.heading, key: id)
    return filter
  }

  /// Chooses something for a field besides what is chosen for others, or nothing for it.
  mutating func narrow(by field: ArticleFilter.Field, to chosen: Offer?) -> Effect? {
    var filter = filterAtHand
    filter[field] = chosen
    return narrow(by: filter)
  }

  /// Asks the library for the articles of the list that fit, or from a page for the claims.
  mutating func narrow(by filter: ArticleFilter) -> Effect? {
    if page != nil { return .gather(.claims(filter), limit: Page.firstLimit) }
    self.filter = filter
    return .filter(filter)
  }

  /// Asks who said what in the articles of the list, or of the page.
  func gatherClaims() -> Effect? {
    var filter = filterAtHand
    filter[.unread] = nil
    return .gather(.claims(filter), limit: Page.firstLimit)
  }
}
