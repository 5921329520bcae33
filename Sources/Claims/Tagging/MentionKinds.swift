/// The kinds that the model decides between where neither the lexicon nor the head noun does.
package enum MentionKinds {
  /// Kinds of parties, in the order of the model's columns.
  package static let parties: [Actor.Kind] = [
    .government, .military, .armedGroup, .organisation, .media, .group,
  ]
  /// Kinds of places, in the order of the columns behind those.
  package static let places = Place.Kind.allCases
  /// How many columns they take.
  package static let count = parties.count + places.count
}
