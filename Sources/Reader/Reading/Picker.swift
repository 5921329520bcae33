internal import Claims

/// The overlay in which an actor is picked: typing narrows the list.
struct Picker: Hashable, Sendable {
  var query = ""
  var selection = 0

  /// The actors whose name or English gloss holds what was typed, hamza, harakat and ال aside.
  func matches(in actors: [Actor]) -> [Actor] {
    let key = query.nameKey
    guard !key.isEmpty else { return actors }
    return actors.filter { actor in
      actor.name.nameKey.contains(key) || actor.gloss?.nameKey.contains(key) == true
    }
  }
}
