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
    case .release: drop(at: point)
    }
    return nil
  }

  private mutating func wheel(_ count: Int, at point: Point) {
    switch view {
    case .list: list.move(by: count)
    case .page: page?.move(by: count)
    case .article where !isOnPanel(point): reading?.scroll(by: count)
    case .article, .panel: wheelInPanel(count, at: point)
    case .picker, .choice, .question, .help, .palette, .search, .narrow, .card, .adding:
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

  /// Whether a place is on the line between text and panel.
  private func isOnDivider(_ point: Point) -> Bool {
    reading != nil && panes.isPanelBeside && overlay == nil
      && point.x == panes.panel.columns.upperBound && panes.panel.rows.contains(point.y)
  }

  /// Drops the divider, if it was taken, so that the panel ends there.
  private mutating func drop(at point: Point) {
    guard isDraggingDivider else { return }
    isDraggingDivider = false
    settings.panelWidth = point.x
    layOut(in: panes.size)
  }

  private mutating func press(at point: Point) -> Effect? {
    isDraggingDivider = isOnDivider(point)
    if isDraggingDivider { return nil }
    switch view {
    case .list, .narrow: return page == nil ? pressInList(at: point) : pressInPage(at: point)
    case .page: return pressInPage(at: point)
    case .article, .panel:
      if isOnPanel(point) { pressInPanel(at: point) } else { pressInText(at: point) }
    case .picker: return pressInPicker(at: point)
    case .card: return pressInCard(at: point)
    case .help, .palette: return pressOnCommand(at: point)
    case .choice: return pressOnOffer(at: point)
    case .adding: pressInAdding(at: point)
    case .search, .question: break
    }
    return nil
  }

  private mutating func pressOnOffer(at point: Point) -> Effect? {
    guard case .choice(var choice) = overlay else { return nil }
    guard let offer = ChoiceView(self, choice).offer(at: point) else {
      overlay = nil
      return nil
    }
    choice.selection = offer
    overlay = .choice(choice)
    return performInChoice(.open)
  }

  private mutating func pressInList(at point: Point) -> Effect? {
    guard let item = ListView(self).item(at: point) else { return nil }
    if item == list.selection { return openSelected() }
    list.select(item)
    return nil
  }

  private mutating func pressInPage(at point: Point) -> Effect? {
    guard let page, let row = PageView(self, page).row(at: point) else { return nil }
    if row == page.roll.selection { return openSelectedRow() }
    self.page?.select(row)
    return nil
  }

  private mutating func pressOnCommand(at point: Point) -> Effect? {
    let command: Commands.Command? =
      switch overlay {
      case .help(let commands): HelpView(self, commands).command(at: point)
      case .palette(let commands): PaletteView(self, commands).command(at: point)
      default: nil
      }
    if let command { return run(command) }
    overlay = nil
    return nil
  }

  private mutating func pressInPanel(at point: Point) {
    guard let reading, let item = PanelView(self, reading).item(at: point) else { return }
    self.reading?.panel.isFocused = true
    self.reading?.select(item)
    say(self.reading?.openPanelItem() ?? nil)
  }

  private mutating func pressInCard(at point: Point) -> Effect? {
    guard let card = reading?.cards.last else { return nil }
    guard let line = CardView(self, card).line(at: point) else {
      reading?.cards.removeLast()
      return nil
    }
    moveInCard(by: line - card.cursor)
    return openTarget()
  }

  private mutating func pressInPicker(at point: Point) -> Effect? {
    if case .correction(let correcting) = overlay, let reading {
      let choice = CorrectionView(self, reading, correcting).choice(at: point)
      overlay = nil
      return choice.flatMap { choose($0, for: correcting.claim) }
    }
    pressInActors(at: point)
    return nil
  }

  private mutating func pressInActors(at point: Point) {
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
