internal import ArabicText
internal import Claims
internal import Screen

extension ReaderState {
  /// Scrolls what is under the wheel, and focuses what is clicked.
  mutating func mouse(_ doing: Event.Mouse, at point: Point) -> Effect? {
    switch doing {
    case .wheelUp: wheel(-3, at: point)
    case .wheelDown: wheel(3, at: point)
    case .press: return press(at: point)
    }
    return nil
  }

  private mutating func wheel(_ count: Int, at point: Point) {
    switch view {
    case .list: list.move(by: count)
    case .article where !isOnPanel(point): reading?.scroll(by: count)
    case .article, .panel: wheelInPanel(count, at: point)
    case .picker, .help, .search, .adding:
      for _ in 0..<abs(count) { _ = perform(count > 0 ? .down : .up) }
    }
  }

  private mutating func wheelInPanel(_ count: Int, at point: Point) {
    guard isOnPanel(point) else { reading?.scroll(by: count); return }
    if reading?.panel.isFocused == false { reading?.enterPanel() }
    reading?.moveInPanel(by: count)
  }

  /// Whether a place belongs to the panel as it is shown now.
  private func isOnPanel(_ point: Point) -> Bool {
    let isShown = panes.isPanelBeside || reading?.panel.isFocused == true
    return reading != nil && isShown && panes.panel.contains(point)
  }

  private mutating func press(at point: Point) -> Effect? {
    switch view {
    case .list: return pressInList(at: point)
    case .article, .panel:
      if isOnPanel(point) { pressInPanel(at: point) } else { pressInText(at: point) }
    case .picker: pressInPicker(at: point)
    case .help: overlay = nil
    case .adding: pressInAdding(at: point)
    case .search: break
    }
    return nil
  }

  private mutating func pressInList(at point: Point) -> Effect? {
    guard let item = ListView(self).item(at: point) else { return nil }
    if item == list.selection { return openSelected() }
    list.selection = item
    return nil
  }

  private mutating func pressInPanel(at point: Point) {
    guard let reading, let item = PanelView(self, reading).item(at: point) else { return }
    self.reading?.panel.isFocused = true
    self.reading?.select(item)
    say(self.reading?.openPanelItem() ?? nil)
  }

  private mutating func pressInPicker(at point: Point) {
    guard case .picker(let picker) = overlay, let reading else { return }
    let view = PickerView(self, reading, picker)
    if let actor = view.actor(at: point) { pick(actor.id) } else { overlay = nil }
  }

  private mutating func pressInText(at point: Point) {
    reading?.panel.isFocused = false
    guard let reading, let offset = ArticleView(self, reading).offset(at: point) else { return }
    self.reading?.focus(at: offset)
  }
}

extension Reading {
  /// Focuses the shortest mention over an offset, else the claim whose words are there.
  mutating func focus(at offset: TextOffset) {
    let place = offset..<TextOffset(utf8: offset.utf8 + 1)
    let names = index.mentions.overlapping(place)
    if let name = names.min(by: { length($0) < length($1) }) {
      return jump { $0.focus(mention: name) }
    }
    let claims = index.claims.overlapping(place).filter { number in
      analysis.claims[number].parts.contains { $0.overlaps(place) }
    }
    if let claim = claims.last { jump { $0.focus(claim: claim) } }
  }

  private func length(_ mention: Int) -> Int { analysis.mentions[mention].span.utf8.count }
}
