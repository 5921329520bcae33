public import Screen

extension ReaderState {
  /// The screen as it should look now.
  public var frame: Frame {
    var frame = Frame(size: panes.size)
    if let reading {
      ArticleView(self, reading).draw(into: &frame)
      if panes.isPanelBeside || reading.panel.isFocused {
        PanelView(self, reading).draw(into: &frame)
      }
      if let card = reading.cards.last { CardView(self, card).draw(into: &frame) }
    } else if let page {
      PageView(self, page).draw(into: &frame)
    } else {
      ListView(self).draw(into: &frame)
    }
    NoticesView(self).draw(into: &frame)
    drawOverlay(into: &frame)
    if let header = panes.header { HeaderView(self).draw(in: header, of: &frame) }
    StatusLine(self).draw(into: &frame)
    return settings.shown(frame)
  }

  private func drawOverlay(into frame: inout Frame) {
    switch overlay {
    case .help(let commands): HelpView(self, commands).draw(into: &frame)
    case .palette(let commands): PaletteView(self, commands).draw(into: &frame)
    case .picker(let picker):
      if let reading { PickerView(self, reading, picker).draw(into: &frame) }
    case .adding(let adding):
      if let reading { AddingView(self, reading, adding).draw(into: &frame) }
    case .choice(let choice): ChoiceView(self, choice).draw(into: &frame)
    case .correction(let correcting):
      if let reading { CorrectionView(self, reading, correcting).draw(into: &frame) }
    case .search, .narrow, .ask, nil: break
    }
  }
}
