public import Claims

/// What an actor says in another article of the library.
public struct ClaimElsewhere: Hashable, Sendable {
  /// The article that has it.
  public let article: Article.ID
  /// Who published that.
  public let outlet: String?
  /// When, as ISO 8601 or as the source gave it.
  public let published: String?
  /// The position towards the content.
  public let stance: Stance
  /// What is asserted, in the article's words.
  public let content: String

  /// A claim of another article.
  public init(
    article: Article.ID, outlet: String? = nil, published: String? = nil, stance: Stance,
    content: String
  ) {
    self.article = article
    self.outlet = outlet
    self.published = published
    self.stance = stance
    self.content = content
  }
}
