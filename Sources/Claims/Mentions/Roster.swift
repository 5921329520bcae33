internal import ArabicText

/// The actors and places of an article, each once, from the mentions of them.
struct Roster {
  /// The mentions with their keys, in order.
  let references: [Reference]

  /// The analysis that they and the claims make up.
  func analysis(of article: Article, claims: [Claim]) -> Analysis {
    var actors: [Actor] = []
    var places: [Place] = []
    var seen: [Mention.Referent: Int] = [:]
    for reference in references {
      let referent = reference.referent
      if let known = seen[referent] {
        if case .actor = referent { name(&actors[known], by: reference) }
      } else if case .place = referent {
        seen[referent] = places.count
        places.append(place(reference))
      } else {
        seen[referent] = actors.count
        actors.append(actor(reference))
      }
    }
    return Analysis(
      article: article, actors: actors, places: places,
      mentions: references.map { Mention(span: $0.span, referent: $0.referent) }
        .sorted {
          ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
        },
      claims: claims)
  }

  /// An actor that no lexicon knows is called by its fullest mention.
  private func name(_ actor: inout Actor, by reference: Reference) {
    guard reference.match.entry == nil, actor.gloss == nil else { return }
    if reference.name.count > actor.name.count { actor.name = reference.name }
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
