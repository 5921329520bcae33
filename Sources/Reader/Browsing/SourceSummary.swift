public import Claims

/// A line of the source ledger: who speaks, and how often.
public struct SourceSummary: Hashable, Sendable {
  /// The source; nil for claims that are nobody's.
  public let actor: Actor?
  /// How many claims are its own.
  public let claims: Int
  /// In how many articles it speaks.
  public let articles: Int
  /// The media that passed its claims on, those that did so most often first.
  public let via: [String]

  /// A source and its counts.
  public init(actor: Actor?, claims: Int, articles: Int, via: [String] = []) {
    self.actor = actor
    self.claims = claims
    self.articles = articles
    self.via = via
  }
}
