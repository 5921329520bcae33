internal import ArabicText

/// A party of an article: who acts, speaks, or is acted upon.
public struct Actor: Identifiable, Hashable, Sendable {
  /// What kind of party it is.
  public enum Kind: String, CaseIterable, Sendable {
    case person, state, government, military, armedGroup, organisation, media, group, anonymous
  }

  /// A lexicon key (`SYR-MIL`), or within one article a key made from the name.
  public typealias ID = String

  /// The one key that all mentions of this actor share.
  public let id: ID
  /// The fullest name that the article or the lexicon has for it.
  public var name: String
  /// What kind of party it is.
  public var kind: Kind
  /// The name in English, where the lexicon knows it.
  public var gloss: String?

  /// An actor.
  public init(id: ID, name: String, kind: Kind, gloss: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.gloss = gloss
  }
}
