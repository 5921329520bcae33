internal import Screen

/// Keys that mean one action in some views.
struct Binding: Hashable, Sendable {
  let action: Action
  let keys: [Event]
  let views: Set<View>

  /// Typed characters, and keys that type none.
  init(_ action: Action, _ characters: String, _ keys: Event.Key..., in views: Set<View>) {
    self.action = action
    self.keys = characters.map(Event.character) + keys.map(Event.key)
    self.views = views
  }

  /// Any keys.
  init(_ action: Action, keys: [Event], in views: Set<View>) {
    self.action = action
    self.keys = keys
    self.views = views
  }
}

/// The one table of keys, as they are unless a person has chosen others.
enum Keymap {
  private static let movable: Set<View> = [.list, .article, .panel, .help]
  private static let reading: Set<View> = [.article, .panel]

  private static let texts: Set<View> = [.list, .article, .panel]

  static let table: [Binding] = [
    Binding(.down, "j", .down, in: movable),
    Binding(.down, "", .down, in: [.picker]),
    Binding(.up, "k", .up, in: movable),
    Binding(.up, "", .up, in: [.picker]),
    Binding(.pageDown, " ", .pageDown, in: movable),
    Binding(.pageDown, "", .pageDown, in: [.picker]),
    Binding(.pageUp, "b", .pageUp, in: movable),
    Binding(.pageUp, "", .pageUp, in: [.picker]),
    Binding(.top, "g", .home, in: movable),
    Binding(.bottom, "G", .end, in: movable),
    Binding(.next, "n]", in: reading),
    Binding(.previous, "N[", in: reading),
    Binding(.left, "", .left, in: [.article]),
    Binding(.right, "", .right, in: [.article]),
    Binding(.source, "s", .enter, in: [.article]),
    Binding(.sameSource, "c", in: reading),
    Binding(.open, "", .enter, in: [.list, .panel, .picker, .search]),
    Binding(.pane, "", .tab, .backTab, in: reading),
    Binding(.pickActor, "f", in: reading),
    Binding(.rest, "Fr", in: reading),
    Binding(.unattributed, "v", in: reading),
    Binding(.search, "/", in: reading),
    Binding(.down, "j", .down, in: [.adding]),
    Binding(.up, "k", .up, in: [.adding]),
    Binding(.pageDown, " ", .pageDown, in: [.adding]),
    Binding(.pageUp, "b", .pageUp, in: [.adding]),
    Binding(.top, "g", .home, in: [.adding]),
    Binding(.bottom, "G", .end, in: [.adding]),
    Binding(.left, "", .left, in: [.adding]),
    Binding(.right, "", .right, in: [.adding]),
    Binding(.open, "", .enter, in: [.adding]),
    Binding(.erase, "", .backspace, in: [.adding]),
    Binding(.add, "+", in: reading),
    Binding(.longer, "+", in: [.adding]),
    Binding(.shorter, "-", in: [.adding]),
    Binding(.back, "", .control("o"), in: reading),
    Binding(.forward, "", .control("p"), in: reading),
    Binding(.nextArticle, ">", in: reading),
    Binding(.previousArticle, "<", in: reading),
    Binding(.direction, "d", in: [.article]),
    Binding(.harakat, "m", in: texts),
    Binding(.controls, "i", in: texts),
    Binding(.mode, "t", in: texts),
    Binding(.erase, "", .backspace, in: [.picker, .search]),
    Binding(.close, "", .escape, in: Set(View.allCases)),
    Binding(.list, "", .backspace, in: reading),
    Binding(.help, "?", in: movable),
    Binding(.quit, "q", in: movable),
  ]
}

extension Keymap {
  /// The bindings of a view, in the table's order.
  static func bindings(in view: View) -> [Binding] { KeyBindings.standard.bindings(in: view) }

  /// What a key means in a view.
  static func action(_ event: Event, in view: View) -> Action? {
    KeyBindings.standard.action(event, in: view)
  }

  /// What the Arabic layout types for a binding's keys, where that is no other key of the view.
  static func arabicKeys(_ binding: Binding, in view: View) -> [Character] {
    KeyBindings.standard.arabicKeys(binding, in: view)
  }
}
