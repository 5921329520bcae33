internal import ArabicText
internal import Claims

/// What the reader asks of an analysis at every key, made ready once.
struct AnalysisIndex: Hashable, Sendable {
  /// Mentions by place; numbers are indices of `analysis.mentions`.
  let mentions: SpanIndex
  /// Claims by where they begin; numbers are indices of `analysis.claims`.
  let claims: SpanIndex
  /// The actors, those who say most first.
  let actors: [Actor]
  private let actorsByID: [Actor.ID: Actor]
  private let claimsByActor: [Actor.ID: [Int]]
  private let mentionsByActor: [Actor.ID: Int]
  private let namesByActor: [Actor.ID: Set<String>]

  init(_ analysis: Analysis) {
    mentions = SpanIndex(analysis.mentions.map(\.span))
    claims = SpanIndex(analysis.claims.map(\.span))
    let speakers = analysis.claims.enumerated().compactMap { number, claim in
      claim.source.actor.map { ($0, [number]) }
    }
    let said = Dictionary(speakers, uniquingKeysWith: +)
    claimsByActor = said
    mentionsByActor = Dictionary(
      analysis.mentions.compactMap(\.actor).map { ($0, 1) }, uniquingKeysWith: +)
    let named = analysis.mentions.compactMap { mention in
      mention.actor.map { ($0, Set([String(analysis.article.text[mention.span])])) }
    }
    namesByActor = Dictionary(named) { $0.union($1) }
    actorsByID = Dictionary(analysis.actors.map { ($0.id, $0) }) { first, _ in first }
    let ranked = analysis.actors.enumerated().sorted { a, b in
      let counts = (said[a.element.id]?.count ?? 0, said[b.element.id]?.count ?? 0)
      return (counts.1, a.offset) < (counts.0, b.offset)
    }
    actors = ranked.map(\.element)
  }

  /// The actor with a key.
  func actor(_ id: Actor.ID) -> Actor? { actorsByID[id] }

  /// The claims of an actor, in their order.
  func claims(of actor: Actor.ID) -> [Int] { claimsByActor[actor] ?? [] }

  /// How often an actor is named.
  func mentionCount(of actor: Actor.ID) -> Int { mentionsByActor[actor] ?? 0 }

  /// The words by which the article names an actor.
  func names(of actor: Actor.ID) -> Set<String> { namesByActor[actor] ?? [] }
}
