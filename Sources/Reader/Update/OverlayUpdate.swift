internal import Claims
internal import Screen

extension ReaderState {
  /// Adds a typed character to the prompt that is open.
  mutating func type(_ character: Character) {
    switch overlay {
    case .search(let query): look(for: query + String(character))
    case .picker(let picker): overlay = .picker(Picker(query: picker.query + String(character)))
    case .correction(let correcting):
      overlay = .correction(correcting.typing(correcting.query + String(character)))
    case .help(var commands):
      commands.type(character)
      overlay = .help(commands)
    case .palette(var commands):
      commands.type(character)
      overlay = .palette(commands)
    case .narrow: narrow(to: query + String(character))
    case .choice(let choice):
      overlay = .choice(choice.typing(choice.query + String(character)))
    case .ask(let question, let answer): overlay = .ask(question, answer + String(character))
    case .adding, nil: break
    }
  }

  private mutating func look(for query: String) {
    overlay = .search(query)
    reading?.look(for: query)
  }

  mutating func performInSearch(_ action: Action) {
    guard case .search(let query) = overlay else { return }
    switch action {
    case .open:
      overlay = nil
      say(reading?.startSearch() ?? nil)
      if reading?.panel.isFocused == true { reading?.enterPanel() }
    case .erase where !query.isEmpty: look(for: String(query.dropLast()))
    case .close, .erase:
      overlay = nil
      reading?.search = nil
    default: break
    }
  }

  mutating func performInPicker(_ action: Action) {
    guard case .picker(var picker) = overlay, let reading else { return }
    let matches = picker.matches(in: reading.index.actors, alsoNamed: reading.index.names)
    if let count = Self.movement(action, page: panes.body.size.height) {
      picker.selection = max(0, min(picker.selection + count, matches.count - 1))
      overlay = .picker(picker)
      return
    }
    switch action {
    case .open where matches.indices.contains(picker.selection): pick(matches[picker.selection].id)
    case .open: say(.noActor)
    case .close: overlay = nil
    case .erase where picker.query.isEmpty: overlay = nil
    case .erase: overlay = .picker(Picker(query: String(picker.query.dropLast())))
    default: break
    }
  }

  /// Filters by an actor that was picked.
  mutating func pick(_ actor: Actor.ID) {
    overlay = nil
    reading?.setFilter(actor)
    reading?.panel.isFocused = false
  }
}
