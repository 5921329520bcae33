/// Words of a passage that name a party or a place.
struct NameMatch: Hashable, Sendable {
  /// What they name.
  enum Kind: Hashable, Sendable {
    case actor(Actor.Kind)
    case place(Place.Kind)
  }

  /// The words, with the proclitics of the first.
  var range: Range<Int>
  /// What they name.
  var kind: Kind
  /// The lexicon's entry for the name.
  var entry: NameEntry?
  /// The head noun, where a noun phrase names the party.
  var head: NounReading?
  /// Whether it can only refer to a party named before: الوزارة، المصدران.
  var isReference = false

  /// The kind of party, if it is one.
  var actorKind: Actor.Kind? {
    if case .actor(let kind) = kind { kind } else { nil }
  }
}
