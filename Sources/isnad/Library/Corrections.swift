internal import Claims
internal import Library
internal import Reader

/// A person's corrections, between the reader and the library.
extension Archive {
  /// The claims of an actor in every article, the latest first, for its card.
  func claims(of actor: Actor.ID) throws(StoreError) -> [Excerpt] {
    var query = ClaimQuery()
    query.actor = .id(actor)
    return try store.claims(query, in: 0..<Self.mostOnCard).map { stored in
      Excerpt(
        stored.article, span: stored.claim.span, kind: .claim(stored.claim.stance),
        words: stored.content)
    }
  }

  /// So many claims stand on a card; the actor's page has the others.
  private static var mostOnCard: Int { 50 }

  /// Keeps corrections of an article, and no others. Where one was taken back that the library had
  /// kept, its own analysis is shown again.
  func keep(
    _ changes: [ClaimCorrection], of id: Article.ID, in state: inout ReaderState
  ) throws(StoreError) {
    let count = try store.corrections(of: id).count
    try store.keep(changes, of: id)
    guard changes.count < count, let analysis = try store.analysis(of: id),
      let place = state.place
    else { return }
    state.show(
      analysis, corrections: try store.claimCorrections(of: id, in: analysis), at: place.offset)
    state.fail(language[.undone])
  }
}

extension EventLoop {
  /// Keeps corrections; what was corrected before the article was opened can only be undone on the
  /// library's own analysis.
  mutating func keep(_ changes: [ClaimCorrection], of id: Article.ID) {
    corrections[id] = changes
    consult { archive, state throws(StoreError) in
      try archive.keep(changes, of: id, in: &state)
    }
    keepOfFile(changes, of: id)
  }
}

extension Store {
  /// The corrections of an article as the reader knows them.
  func claimCorrections(
    of id: Article.ID, in analysis: Analysis
  ) throws(StoreError) -> [ClaimCorrection] {
    try corrections(of: id).map { kept in
      switch kept.change {
      case .dropped: ClaimCorrection(cue: kept.cue, change: .dropped)
      case .source(let name):
        ClaimCorrection(cue: kept.cue, change: .source(analysis.actor(called: name)))
      }
    }
  }

  /// Keeps corrections of an article, and no others.
  func keep(_ changes: [ClaimCorrection], of id: Article.ID) throws(StoreError) {
    let before = try corrections(of: id)
    let wanted = changes.map { Correction(article: id, $0) }
    let common = zip(before, wanted).prefix { $0 == $1 }.count
    for _ in before.dropFirst(common) { try undoCorrection(of: id) }
    for correction in wanted.dropFirst(common) { try correct(correction) }
  }
}

extension Correction {
  /// What the library keeps of a correction.
  fileprivate init(article: Article.ID, _ correction: ClaimCorrection) {
    switch correction.change {
    case .dropped: self.init(article: article, cue: correction.cue, change: .dropped)
    case .source(let actor):
      self.init(article: article, cue: correction.cue, change: .source(actor.name))
    }
  }
}

extension Analysis {
  /// The actor with a name, or one of whom nothing else is known.
  fileprivate func actor(called name: String) -> Actor {
    actors.first { $0.name == name } ?? Actor(id: "reader:\(name)", name: name, kind: .person)
  }
}
