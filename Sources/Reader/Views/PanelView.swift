internal import ArabicText
internal import Claims
internal import Screen

/// The side panel: the actors above, the claims below, two rows an item.
struct PanelView {
  private let state: ReaderState
  private let reading: Reading
  private let rect: Rect
  private let actors: PanelSection
  private let claims: PanelSection

  /// From this height on there is room for actors and claims.
  private static let rowsForBoth = 6

  init(_ state: ReaderState, _ reading: Reading) {
    self.state = state
    self.reading = reading
    rect = state.panes.panel
    let (top, rows) = (rect.origin.y, rect.size.height)
    let actorCount = reading.index.actors.count
    let actorRows =
      rows >= Self.rowsForBoth
      ? min(1 + 2 * actorCount, rows / 2) : reading.showsActorsAlone ? rows : 0
    actors = PanelSection(
      top: top, rows: actorRows, items: actorCount, around: reading.panelActor ?? 0)
    claims = PanelSection(
      top: top + actorRows, rows: rows - actorRows, items: reading.panelClaims.count,
      around: reading.panelClaim ?? 0)
  }

  /// The item shown at a place.
  func item(at point: Point) -> PanelItem? {
    guard rect.contains(point) else { return nil }
    if let claim = claims.item(on: point.y) { return .claim(reading.panelClaims[claim]) }
    return point.y < claims.top ? actors.item(on: point.y).map(PanelItem.actor) : nil
  }

  func draw(into frame: inout Frame) {
    frame.fill(rect)
    for y in rect.rows {
      frame.put("│", at: Point(x: rect.columns.upperBound, y: y), style: state.theme[.border])
    }
    heading(.actors, count: reading.index.actors.count, of: actors, into: &frame)
    heading(.claims, count: reading.panelClaims.count, of: claims, into: &frame)
    for (number, row) in actors.places { draw(actor: number, row: row, into: &frame) }
    let listed = reading.panelClaims
    for (item, row) in claims.places { draw(claim: listed[item], row: row, into: &frame) }
  }

  private func heading(
    _ phrase: Phrase, count: Int, of section: PanelSection, into frame: inout Frame
  ) {
    guard section.hasHeading else { return }
    var pen = pen(row: section.top)
    pen.write(state.language[phrase], state.theme[.heading], into: &frame)
    pen.skip()
    pen.write(state.written(String(count)), state.theme[.detail], into: &frame)
    pen.skip()
    pen.write(section.more, state.theme[.detail], into: &frame)
  }

  private func draw(actor number: Int, row: Int, into frame: inout Frame) {
    let actor = reading.index.actors[number]
    let base = base(for: .actor(number), isMarked: reading.filter?.actor == actor.id)
    let detail = state.theme[.detail].over(base)
    fill(row, base, into: &frame)
    var pen = pen(row: row)
    let said = reading.index.claims(of: actor.id).count
    pen.write(state.count(said, .claim), detail, at: .end, into: &frame)
    pen.skip(at: .end)
    pen.write(reading.layout.label(actor.name), state.theme[.actor].over(base), into: &frame)
    pen.skip(2)
    pen.write(actor.kind.words[state.language], detail, into: &frame)
    pen = self.pen(row: row + 1)
    let named = reading.index.mentionCount(of: actor.id)
    pen.write(state.count(named, .mention), detail, at: .end, into: &frame)
    pen.skip(at: .end)
    pen.write(actor.gloss ?? "", detail, into: &frame)
  }

  private func draw(claim number: Int, row: Int, into frame: inout Frame) {
    let claim = reading.analysis.claims[number]
    let base = base(for: .claim(number), isMarked: reading.claim == number)
    let detail = state.theme[.detail].over(base)
    fill(row, base, into: &frame)
    var pen = pen(row: row)
    pen.write(claim.stance.words[state.language], detail, at: .end, into: &frame)
    pen.skip(at: .end)
    pen.write(state.written(String(claim.id)), state.theme[.margin].over(base), into: &frame)
    pen.skip()
    let speakers = reading.layout.label(reading.speakers(of: claim, state.language))
    pen.write(speakers, state.theme[.text].over(base), into: &frame)
    pen = self.pen(row: row + 1)
    let words = claim.content.map { reading.article.text[$0].prefix(100) }
    pen.write(reading.layout.label(words.joined(separator: " … ")), detail, into: &frame)
  }

  /// How an item looks: reversed under the selection, bold where the text shows it.
  private func base(for item: PanelItem, isMarked: Bool) -> Style {
    if reading.panel.isFocused, reading.selectedItem == item { return state.theme[.selection] }
    return isMarked ? Style(attributes: .bold) : .plain
  }

  private func fill(_ row: Int, _ style: Style, into frame: inout Frame) {
    let item = Rect(x: rect.origin.x, y: row, width: rect.size.width, height: 2)
    frame.fill(item, with: Cell(glyph: " ", style: style))
  }

  private func pen(row: Int) -> RowPen {
    state.pen(in: rect, row: row)
  }
}
