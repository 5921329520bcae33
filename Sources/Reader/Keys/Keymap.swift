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
  /// What lies under the overlays.
  private static let views: Set<View> = [.list, .page, .article, .panel, .card]
  /// Where a letter moves a selection or the text.
  private static let movable = views.union([.adding])
  /// Where something is chosen while text is typed.
  private static let choosing: Set<View> = [.picker, .narrow, .choice, .help, .palette]
  private static let reading: Set<View> = [.article, .panel]
  private static let looking: Set<View> = [.article, .panel, .card]

  /// Where a line is typed.
  private static let typing = Set(View.allCases.filter(\.takesText))

  static let table: [Binding] = [
    Binding(.open, "", .enter, in: [.list, .page, .panel, .card]),
    Binding(.open, "", .enter, in: typing.union([.adding])),
    Binding(.next, "n]", in: looking),
    Binding(.previous, "N[", in: looking),
    Binding(.left, "", .left, in: [.article, .adding]),
    Binding(.right, "", .right, in: [.article, .adding]),
    Binding(.card, "", .enter, in: [.article]),
    Binding(.actorCard, "a", in: looking),
    Binding(.conversation, "w", in: views),
    Binding(.source, "s", in: [.article, .card]),
    Binding(.sameSource, "c", in: reading),
    Binding(.pane, "", .tab, .backTab, in: reading),
    Binding(.pickActor, "f", in: reading),
    Binding(.rest, "Fr", in: reading),
    Binding(.unattributed, "v", in: reading),
    Binding(.search, "/", in: reading),
    Binding(.nextMention, "*", in: [.article]),
    Binding(.previousMention, "#", in: [.article]),
    Binding(.correct, "e", in: looking),
    Binding(.undo, "u", in: looking),
    Binding(.copy, "y", in: looking),
    Binding(.copySentence, "Y", in: looking),
    Binding(.openPage, "o", in: looking),
    Binding(.pipe, "|", in: looking),
    Binding(.narrow, "/", in: [.list, .page]),
    Binding(.sort, "s", in: [.list]),
    Binding(.bookmark, "m", in: views),
    Binding(.bookmarks, "'", in: views),
    Binding(.history, "H", in: views),
    Binding(.filter, "f", in: [.list, .page]),
    Binding(.markRead, "u", in: [.list]),
    Binding(.actorPage, "p", in: views),
    Binding(.sources, "l", in: views),
    Binding(.searchLibrary, "", .control("f"), in: views.union([.narrow])),
    Binding(.importArticles, "I", in: [.list]),
    Binding(.updateFeeds, "U", in: [.list]),
    Binding(.add, "+", in: reading),
    Binding(.longer, "+", in: [.adding]),
    Binding(.shorter, "-", in: [.adding]),
    Binding(.back, "", .control("o"), in: reading),
    Binding(.forward, "", .control("p"), in: reading),
    Binding(.nextArticle, ">", in: reading),
    Binding(.previousArticle, "<", in: reading),
    Binding(.direction, "d", in: [.article]),
    Binding(.harakat, "h", in: views),
    Binding(.controls, "i", in: views),
    Binding(.mode, "t", in: views),
    Binding(.narrower, "-", in: looking),
    Binding(.wider, "=", in: looking),
    Binding(.spacing, "z", in: looking),
    Binding(.justify, "J", in: looking),
    Binding(.mouse, "P", in: views),
    Binding(.down, "j", .down, in: movable),
    Binding(.down, "", .down, in: choosing),
    Binding(.up, "k", .up, in: movable),
    Binding(.up, "", .up, in: choosing),
    Binding(.pageDown, " ", .pageDown, in: movable),
    Binding(.pageDown, "", .pageDown, in: choosing),
    Binding(.pageUp, "b", .pageUp, in: movable),
    Binding(.pageUp, "", .pageUp, in: choosing),
    Binding(.top, "g", .home, in: movable),
    Binding(.top, "", .home, in: choosing),
    Binding(.bottom, "G", .end, in: movable),
    Binding(.bottom, "", .end, in: choosing),
    Binding(.erase, "", .backspace, in: typing.union([.adding])),
    Binding(.close, "", .escape, in: Set(View.allCases)),
    Binding(.list, "", .backspace, in: [.page, .article, .panel, .card]),
    Binding(.help, "?", in: views.union([.help])),
    Binding(.palette, ":", in: views),
    Binding(.quit, "q", in: views),
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
