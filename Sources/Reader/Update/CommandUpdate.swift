internal import Screen

/// Help and the palette: choosing an action by its name.
extension ReaderState {
  mutating func performInHelp(_ action: Action) -> Effect? {
    guard case .help(let commands) = overlay else { return nil }
    if action == .help {
      overlay = nil
      return nil
    }
    return choose(action, from: commands.here, commands, Overlay.help)
  }

  mutating func performInPalette(_ action: Action) -> Effect? {
    guard case .palette(let commands) = overlay else { return nil }
    return choose(action, from: commands.everywhere, commands, Overlay.palette)
  }

  /// Moves the selection, changes what is typed, or does what is selected.
  private mutating func choose(
    _ action: Action, from matches: [Commands.Command], _ commands: Commands,
    _ overlay: (Commands) -> Overlay
  ) -> Effect? {
    var commands = commands
    switch action {
    case .open where matches.indices.contains(commands.selection):
      return run(matches[commands.selection])
    case .open: say(.noCommand)
    case .close: return close()
    case .erase where commands.query.isEmpty: return close()
    case .erase: commands.erase()
    default:
      let count = Self.movement(action, page: panes.body.size.height) ?? 0
      commands.selection = max(0, min(commands.selection + count, matches.count - 1))
    }
    self.overlay = overlay(commands)
    return nil
  }

  private mutating func close() -> Effect? {
    overlay = nil
    return nil
  }

  /// Does what was chosen by name, or says where it works.
  mutating func run(_ command: Commands.Command) -> Effect? {
    overlay = nil
    guard command.isHere else {
      message = command.binding.whereItWorks[language]
      return nil
    }
    return perform(command.binding.action)
  }
}

extension Binding {
  /// Where the keys work, in words.
  var whereItWorks: Words {
    let places = View.allCases.filter(views.contains).compactMap(\.name)
    return Words(
      "يعمل هذا في: " + places.map(\.arabic).joined(separator: Language.arabic.comma) + ".",
      "This works in: " + places.map(\.english).joined(separator: Language.english.comma) + ".")
  }
}
