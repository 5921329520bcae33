public import ArabicText

/// A stretch of text that names an actor or a place.
public struct Mention: Hashable, Sendable {
  /// What is named.
  public enum Referent: Hashable, Sendable {
    case actor(Actor.ID)
    case place(Place.ID)
  }

  /// Where the name stands, without proclitics that are not part of it.
  public let span: TextSpan
  /// What is named.
  public let referent: Referent

  /// A mention of `referent` at `span`.
  public init(span: TextSpan, referent: Referent) {
    self.span = span
    self.referent = referent
  }

  /// The actor named, if it is one.
  public var actor: Actor.ID? {
    if case .actor(let id) = referent { id } else { nil }
  }

  /// The place named, if it is one.
  public var place: Place.ID? {
    if case .place(let id) = referent { id } else { nil }
  }
}
