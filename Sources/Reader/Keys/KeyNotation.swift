public import Screen

extension Event {
  /// The key as a person writes it in a file: a character, or a name as `Enter`, `PgDn`, `Ctrl-O`
  /// or `F5`, in letters of either case; nil for what is no key.
  public init?(notation: String) {
    let characters = notation.unicodeScalars
    if characters.count == 1, let scalar = characters.first {
      guard scalar.value > 0x20, scalar.value != 0x7F else { return nil }
      self = .character(Character(scalar))
    } else if let named = Self.named.first(where: { $0.name.lowercased() == notation.lowercased() })
    {
      self = named.event
    } else {
      return nil
    }
  }

  /// The key as a person writes it in a file; nil for what is no key.
  public var notation: String? {
    if let name = Self.named.first(where: { $0.event == self })?.name { return name }
    guard case .character(let character) = self else { return nil }
    return String(character)
  }

  /// The names of all keys that type no character of their own.
  public static var notations: [String] { named.map(\.name) }

  private static let named: [(name: String, event: Event)] = {
    let keys: [(String, Event.Key)] = [
      ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp),
      ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Enter", .enter), ("Esc", .escape),
      ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace), ("Del", .delete),
    ]
    // Ctrl with H, I, J and M is what Backspace, Tab and Enter send; with C, Z and \\ it is the
    // terminal driver's.
    let controls = "abdefgklnopqrstuvwxy".map { letter in
      ("Ctrl-\(letter.uppercased())", Event.Key.control(letter))
    }
    let functions = (1...24).map { ("F\($0)", Event.Key.function($0)) }
    return [("Space", .character(" "))]
      + (keys + controls + functions).map { ($0.0, Event.key($0.1)) }
  }()
}
