/// A name that the lexicon knows: an actor's or a place's.
struct NameEntry: Hashable, Sendable {
  /// What a name names.
  enum Kind: Hashable, Sendable {
    case actor(Actor.Kind)
    case place(Place.Kind)
    /// A country or its capital: a place where something happens, a state where it acts.
    case country(capital: Bool)
  }

  /// The key that all its forms share.
  let id: String
  /// What it names.
  let kind: Kind
  /// Its first form.
  let name: String
  /// The name in English.
  let gloss: String?
  /// The ISO 3166 code of its country.
  let country: String?
  /// Where it lies.
  var coordinate: Place.Coordinate?
  /// Whether the form is also an ordinary word, so that it counts only behind its class noun.
  var isWeak = false
  /// The names that stand for the whole once it has been given.
  var surnames: [String] = []
}
