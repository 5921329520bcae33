internal import ArabicText

/// The actions by name, as help and the palette list them: typing narrows them, Enter does one.
struct Commands: Hashable, Sendable {
  /// An action, and its keys in the view where it works.
  struct Command: Hashable, Sendable {
    let binding: Binding
    /// Whether the view that is seen knows it.
    let isHere: Bool
  }

  /// The view that had the keyboard.
  let view: View
  /// Which keys mean what.
  var keys = KeyBindings.standard
  var query = ""
  var selection = 0

  /// The view's own actions that match what was typed.
  var here: [Command] {
    keys.bindings(in: view).map { Command(binding: $0, isHere: true) }.filter(matches)
  }

  /// Every action that matches what was typed, those of the view first.
  var everywhere: [Command] {
    var seen = Set(keys.bindings(in: view).map(\.action))
    let others = keys.table.filter {
      $0.views.contains { $0.name != nil } && seen.insert($0.action).inserted
    }
    return here + others.map { Command(binding: $0, isHere: false) }.filter(matches)
  }

  /// Whether the action's name in one of the languages, or its help, holds every word typed.
  private func matches(_ command: Command) -> Bool {
    let action = command.binding.action
    let names = [action.words, action.hint].flatMap { [$0.arabic, $0.english] }
    let name = names.joined(separator: " ").folded
    return query.nameKey.split(separator: " ").allSatisfy { name.contains($0) }
  }

  /// Adds a typed character.
  mutating func type(_ character: Character) { look(for: query + String(character)) }

  /// Takes the last character back.
  mutating func erase() { look(for: String(query.dropLast())) }

  private mutating func look(for query: String) {
    self.query = query
    selection = 0
  }
}
