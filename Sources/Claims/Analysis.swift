public import ArabicText

/// Everything found in one article.
public struct Analysis: Hashable, Sendable {
  /// The article that was read.
  public let article: Article
  /// The parties, in the order of their first mention.
  public let actors: [Actor]
  /// The named locations, in the order of their first mention.
  public let places: [Place]
  /// Every naming of an actor or place, by start, the longer first; they may nest.
  public let mentions: [Mention]
  /// Who said what, in the order of the cues.
  public let claims: [Claim]

  /// What was found in `article`.
  public init(
    article: Article, actors: [Actor], places: [Place], mentions: [Mention], claims: [Claim]
  ) {
    self.article = article
    self.actors = actors
    self.places = places
    self.mentions = mentions
    self.claims = claims
  }

  /// Whether somebody vouches for a sentence: a cue or a content overlaps it.
  public func isAttributed(_ sentence: TextSpan) -> Bool {
    claims.contains { claim in
      (claim.cues + claim.content).contains { $0.overlaps(sentence) }
    }
  }

  /// The actor with a key.
  public func actor(_ id: Actor.ID) -> Actor? {
    actors.first { $0.id == id }
  }

  /// The place with a key.
  public func place(_ id: Place.ID) -> Place? {
    places.first { $0.id == id }
  }
}
