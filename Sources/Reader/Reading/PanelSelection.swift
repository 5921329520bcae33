internal import ArabicText
internal import Claims

/// What is selected in the side panel, and whether it has the keyboard.
struct PanelSelection: Hashable, Sendable {
  var isFocused = false
  /// The selected item: the actors come first, then the claims.
  var item = 0
}

/// What an item of the panel stands for, by index.
enum PanelItem: Hashable, Sendable {
  case actor(Int)
  case claim(Int)
}

extension Reading {
  /// The claims that the panel lists.
  var panelClaims: [Int] { claimsInReach }

  private var panelItems: [PanelItem] {
    index.actors.indices.map(PanelItem.actor) + panelClaims.map(PanelItem.claim)
  }

  /// The item under the panel's selection.
  var selectedItem: PanelItem? {
    let items = panelItems
    return items.isEmpty ? nil : items[min(panel.item, items.count - 1)]
  }

  /// The place in the panel's list of actors that must be seen, if any.
  var panelActor: Int? {
    guard panel.isFocused, case .actor(let number) = selectedItem else { return nil }
    return number
  }

  /// Whether the actors are what must be seen of a panel without room for both.
  var showsActorsAlone: Bool {
    panel.isFocused ? panelActor != nil : panelClaims.isEmpty
  }

  /// The place in the panel's list of claims that must be seen: the selected one, or the one
  /// that the text highlights.
  var panelClaim: Int? {
    if panel.isFocused, case .claim(let number) = selectedItem {
      return panelClaims.firstIndex(of: number)
    }
    return claim.flatMap(panelClaims.firstIndex)
  }

  /// Gives the panel the keyboard; its selection begins at the highlighted claim.
  mutating func enterPanel() {
    panel.isFocused = true
    let items = panelItems
    panel.item = claim.flatMap { items.firstIndex(of: .claim($0)) } ?? 0
  }

  /// Moves the panel's selection by a number of items.
  mutating func moveInPanel(by count: Int) {
    panel.item = max(0, min(panel.item + count, panelItems.count - 1))
  }

  /// Selects an item of the panel.
  mutating func select(_ item: PanelItem) {
    panel.item = panelItems.firstIndex(of: item) ?? panel.item
  }

  /// Does what the selected item is for: an actor filters, a claim is gone to.
  mutating func openPanelItem() -> Phrase? {
    switch selectedItem {
    case .actor(let number): setFilter(index.actors[number].id)
    case .claim(let number): jump { $0.focus(claim: number) }
    case nil: return .noClaims
    }
    panel.isFocused = false
    return nil
  }
}
