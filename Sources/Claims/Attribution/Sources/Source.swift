public import ArabicText

/// Whose assertion a claim is, or who passed it on.
public struct Source: Hashable, Sendable {
  /// The words that name it in the claim's sentence; nil where it is only implied.
  public let span: TextSpan?
  /// The earlier full mention, where the words here are short or missing.
  public let antecedent: TextSpan?
  /// Who it is; nil where nobody is meant (يقال).
  public let actor: Actor.ID?

  /// A source.
  public init(span: TextSpan?, antecedent: TextSpan? = nil, actor: Actor.ID?) {
    self.span = span
    self.antecedent = antecedent
    self.actor = actor
  }

  /// Nobody is named and nobody is meant.
  public static let unknown = Source(span: nil, actor: nil)
}
