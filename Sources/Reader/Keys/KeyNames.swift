internal import Screen

extension Event {
  /// What is written on the key.
  func name(_ language: Language) -> String {
    switch self {
    case .character(" "): language[.space]
    case .character(let character): String(character)
    case .key(let key): key.name
    case .mouse, .resize, .resume, .input, .end: ""
    }
  }
}

extension Event.Key {
  fileprivate var name: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .function(let number): "F\(number)"
    }
  }
}
