internal import Claims
internal import Library
internal import Reader

/// What a filter of the reader asks of the library.
extension ArticleQuery {
  /// The articles that fit.
  init(_ filter: ArticleFilter) {
    self.init()
    actor = filter[.actor].map(NameQuery.init)
    stance = filter.stance
    place = filter[.place].map(NameQuery.init)
    outlet = filter[.outlet]?.name
    words = filter[.words]?.name
    isUnread = filter[.unread] != nil
    since = filter.period.flatMap { Moment($0.start) }
    until = filter.period.flatMap { Moment($0.end) }
  }
}

extension ClaimQuery {
  /// The claims that fit.
  init(_ filter: ArticleFilter) {
    self.init()
    actor = filter[.actor].map(NameQuery.init)
    stance = filter.stance
    place = filter[.place].map(NameQuery.init)
    outlet = filter[.outlet]?.name
    words = filter[.words]?.name
    since = filter.period.flatMap { Moment($0.start) }
    until = filter.period.flatMap { Moment($0.end) }
  }
}

extension ArticleFilter {
  fileprivate var stance: Stance? { self[.stance]?.key.flatMap(Stance.init) }
  fileprivate var period: Period? { self[.period].flatMap { Period($0.name) } }
}

extension NameQuery {
  /// Whom somebody chose, or means by what was typed.
  fileprivate init(_ offer: Offer) {
    self = offer.key.map(NameQuery.id) ?? .named(offer.name)
  }
}
