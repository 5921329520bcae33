public import Screen

/// Which keys mean what, in each view: the table of `Keymap`, with what a person has changed.
///
/// A character that is no key is looked up again by its place on the Arabic keyboard.
public struct KeyBindings: Hashable, Sendable {
  let table: [Binding]
  private let actions: [View: [Event: Action]]

  /// The keys of the table.
  public static let standard = KeyBindings(table: Keymap.table)

  private init(table: [Binding]) {
    self.table = table
    actions = Dictionary(
      uniqueKeysWithValues: View.allCases.map { view in
        let pairs = table.filter { $0.views.contains(view) }.flatMap { binding in
          binding.keys.map { ($0, binding.action) }
        }
        return (view, Dictionary(pairs) { first, _ in first })
      })
  }

  /// The bindings of a view, in the table's order.
  func bindings(in view: View) -> [Binding] {
    table.filter { $0.views.contains(view) }
  }

  /// What a key means in a view.
  func action(_ event: Event, in view: View) -> Action? {
    let actions = actions[view] ?? [:]
    if let action = actions[event] { return action }
    guard !view.takesText, let latin = ArabicKeyboard.latin(event) else { return nil }
    return actions[latin]
  }

  /// What the Arabic layout types for a binding's keys, where that is no other key of the view.
  func arabicKeys(_ binding: Binding, in view: View) -> [Character] {
    binding.keys.compactMap(ArabicKeyboard.arabic).filter {
      action(.character($0), in: view) == binding.action
    }
  }

  /// All keys of an action, each once.
  public func keys(of action: Action) -> [Event] {
    var keys: [Event] = []
    for key in table.filter({ $0.action == action }).flatMap(\.keys) where !keys.contains(key) {
      keys.append(key)
    }
    return keys
  }
}

extension KeyBindings {
  /// A key that two actions of one view would have.
  public struct Clash: Hashable, Sendable {
    /// The action whose new keys are not taken.
    public let action: Action
    /// The key.
    public let key: Event
    /// The action that has it.
    public let other: Action
    /// Where both can be asked for.
    public let view: View
  }

  /// The keys of the table with others for some actions, each instead of all its own. An action
  /// whose new keys clash with another's keeps its own; of two new ones the first has the key.
  public static func rebinding(
    _ changes: [(action: Action, keys: [Event])]
  ) -> (bindings: KeyBindings, clashes: [Clash]) {
    var (changes, clashes) = (changes, [Clash]())
    while true {
      let table = Keymap.table.flatMap { binding in
        changes.last { $0.action == binding.action }.map { binding.with($0.keys) } ?? [binding]
      }
      guard let clash = clash(in: table, among: changes.map(\.action)) else {
        return (KeyBindings(table: table), clashes)
      }
      clashes.append(clash)
      changes.removeAll { $0.action == clash.action }
    }
  }

  /// The first key with two meanings; the action that gives way is one that was changed.
  private static func clash(in table: [Binding], among changed: [Action]) -> Clash? {
    for view in View.allCases {
      var owners: [Event: Action] = [:]
      for binding in table where binding.views.contains(view) {
        for key in binding.keys {
          guard let owner = owners.updateValue(binding.action, forKey: key),
            owner != binding.action
          else { continue }
          let places = [owner, binding.action].map { changed.firstIndex(of: $0) ?? -1 }
          let gives = places[0] > places[1] ? owner : binding.action
          let keeps = gives == owner ? binding.action : owner
          return Clash(action: gives, key: key, other: keeps, view: view)
        }
      }
    }
    return nil
  }
}

extension Binding {
  /// The binding with other keys. Where characters are text, only the others count; if there are
  /// none, it keeps its own.
  fileprivate func with(_ keys: [Event]) -> [Binding] {
    let typing = views.filter(\.takesText)
    let others = keys.filter { if case .character = $0 { false } else { true } }
    return [
      Binding(action, keys: keys, in: views.subtracting(typing)),
      Binding(action, keys: others.isEmpty ? self.keys : others, in: typing),
    ].filter { !$0.views.isEmpty }
  }
}
