internal import ArabicText

/// The actors and places of an article, each once, from the mentions of them.
struct Roster {
  private var actors: [Actor] = []
  private var places: [Place] = []
  /// Where each stands among the others.
  private var numbers: [Mention.Referent: Int] = [:]
  private var mentions: [Mention] = []
  /// The actors that were called by a person's name, by number.
  private var named: Set<Int> = []
  /// The actors that the lexicon knows, by number.
  private var listed: Set<Int> = []

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
      if case .actor = referent { rename(known, reference) }
    } else if case .place = referent {
      numbers[referent] = places.count
      places.append(place(reference))
    } else {
      numbers[referent] = actors.count
      if reference.isFullName { named.insert(actors.count) }
      if reference.match.entry?.id == reference.id { listed.insert(actors.count) }
      actors.append(actor(reference))
    }
  }

  /// An actor is called as the lexicon calls it, and one that no lexicon knows by its fullest mention, a
  /// person by name rather than by an office.
  private mutating func rename(_ number: Int, _ reference: Reference) {
    guard !listed.contains(number) else { return }
    if let entry = reference.match.entry, entry.id == reference.id {
      actors[number] = actor(reference)
      listed.insert(number)
      return
    }
    let actor = actors[number]
    let isFirstName = reference.isFullName && named.insert(number).inserted
    let isFuller = reference.name.count > actor.name.count
    if isFirstName || isFuller && reference.isFullName == named.contains(number) {
      actors[number].name = reference.name
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

extension Reference {
  /// What it names, by its key.
  fileprivate var referent: Mention.Referent { isActor ? .actor(id) : .place(id) }
}
