internal import Screen

/// Keys that mean one action in some views.
struct Binding: Hashable, Sendable {
  let action: Action
  let keys: [Event]
  let views: Set<View>

  init(_ action: Action, _ keys: [Event], in views: Set<View>) {
    self.action = action
    self.keys = keys
    self.views = views
  }
}

/// The one table of keys, which the help view prints.
///
/// A character that is no key is looked up again by its place on the Arabic keyboard.
enum Keymap {
  private static let movable: Set<View> = [.list, .article, .panel, .help]
  private static let reading: Set<View> = [.article, .panel]

  static let table: [Binding] = [
    Binding(.down, [.key(.down), "j"], in: movable),
    Binding(.down, [.key(.down)], in: [.picker]),
    Binding(.up, [.key(.up), "k"], in: movable),
    Binding(.up, [.key(.up)], in: [.picker]),
    Binding(.pageDown, [.key(.pageDown), " "], in: movable),
    Binding(.pageDown, [.key(.pageDown)], in: [.picker]),
    Binding(.pageUp, [.key(.pageUp), "b"], in: movable),
    Binding(.pageUp, [.key(.pageUp)], in: [.picker]),
    Binding(.top, ["g", .key(.home)], in: movable),
    Binding(.bottom, ["G", .key(.end)], in: movable),
    Binding(.next, ["n", "]"], in: reading),
    Binding(.previous, ["N", "["], in: reading),
    Binding(.left, [.key(.left)], in: [.article]),
    Binding(.right, [.key(.right)], in: [.article]),
    Binding(.source, ["s", .key(.enter)], in: [.article]),
    Binding(.sameSource, ["c"], in: reading),
    Binding(.open, [.key(.enter)], in: [.list, .panel, .picker, .search]),
    Binding(.pane, [.key(.tab), .key(.backTab)], in: reading),
    Binding(.pickActor, ["f"], in: reading),
    Binding(.rest, ["F", "d"], in: reading),
    Binding(.unattributed, ["v"], in: reading),
    Binding(.search, ["/"], in: reading),
    Binding(.back, [.key(.control("o"))], in: reading),
    Binding(.forward, [.key(.control("p"))], in: reading),
    Binding(.nextArticle, [">"], in: reading),
    Binding(.previousArticle, ["<"], in: reading),
    Binding(.erase, [.key(.backspace)], in: [.picker, .search]),
    Binding(.close, [.key(.escape)], in: Set(View.allCases)),
    Binding(.list, [.key(.backspace)], in: reading),
    Binding(.help, ["?"], in: movable),
    Binding(.quit, ["q"], in: movable),
  ]

  /// The bindings of a view, in the table's order.
  static func bindings(in view: View) -> [Binding] {
    table.filter { $0.views.contains(view) }
  }

  /// What a key means in a view.
  static func action(_ event: Event, in view: View) -> Action? {
    let actions = actions[view] ?? [:]
    if let action = actions[event] { return action }
    guard !view.takesText, let latin = ArabicKeyboard.latin(event) else { return nil }
    return actions[latin]
  }

  private static let actions: [View: [Event: Action]] = Dictionary(
    uniqueKeysWithValues: View.allCases.map { view in
      let pairs = bindings(in: view).flatMap { binding in
        binding.keys.map { ($0, binding.action) }
      }
      return (view, Dictionary(pairs) { first, _ in first })
    })
}

extension Event: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The event of a typed character, so that tables of keys read as keys.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}
