internal import ArabicText

/// The actors and places of an article, each once, from the mentions of them.
struct Roster {
  private var actors: [Actor] = []
  private var places: [Place] = []
  /// Where each stands among the others.
  private var numbers: [Mention.Referent: Int] = [:]
  private var mentions: [Mention] = []

  /// The roster of mentions with their keys, in order.
  init(references: [Reference]) {
    for reference in references { enter(reference) }
    mentions = references.map { Mention(span: $0.span, referent: $0.referent) }
      .sorted {
        ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
      }
  }

  /// The analysis that they and the claims make up.
  func analysis(of article: Article, claims: [Claim]) -> Analysis {
    Analysis(article: article, actors: actors, places: places, mentions: mentions, claims: claims)
  }

  private mutating func enter(_ reference: Reference) {
    let referent = reference.referent
    if let known = numbers[referent] {
      if case .actor = referent { actors[known].takeName(of: reference) }
    } else if case .place = referent {
      numbers[referent] = places.count
      places.append(place(reference))
    } else {
      numbers[referent] = actors.count
      actors.append(actor(reference))
    }
  }

  private func actor(_ reference: Reference) -> Actor {
    Actor(
      id: reference.id, name: reference.match.entry?.name ?? reference.name,
      kind: reference.match.actorKind ?? .group, gloss: reference.match.entry?.gloss)
  }

  private func place(_ reference: Reference) -> Place {
    let entry = reference.match.entry
    var kind = Place.Kind.other
    if case .place(let found) = reference.match.kind { kind = found }
    return Place(
      id: reference.id, name: entry?.name ?? reference.name, kind: kind,
      gloss: entry?.gloss, country: entry?.country, coordinate: entry?.coordinate)
  }
}

extension Actor {
  /// An actor that no lexicon knows is called by its fullest mention.
  fileprivate mutating func takeName(of reference: Reference) {
    guard reference.match.entry == nil, gloss == nil else { return }
    if reference.name.count > name.count { name = reference.name }
  }
}

extension Reference {
  /// What it names, by its key.
  fileprivate var referent: Mention.Referent { isActor ? .actor(id) : .place(id) }
}
