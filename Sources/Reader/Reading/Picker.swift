internal import Claims

/// The overlay in which an actor is picked: typing narrows the list.
struct Picker: Hashable, Sendable {
  var query = ""
  var selection = 0

  /// The actors whose name, English gloss or one of the other names given holds what was typed,
  /// hamza, harakat and ال aside.
  func matches(
    in actors: [Actor], alsoNamed names: (Actor.ID) -> Set<String> = { _ in [] }
  ) -> [Actor] {
    let key = query.nameKey
    guard !key.isEmpty else { return actors }
    return actors.filter { actor in
      let all = [actor.name, actor.gloss].compactMap(\.self) + names(actor.id)
      return all.contains { $0.nameKey.contains(key) }
    }
  }
}
