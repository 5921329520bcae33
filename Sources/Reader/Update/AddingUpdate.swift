internal import ArabicText
public import Claims
internal import Layout
internal import Screen

extension ReaderState {
  /// Opens the choice of what the focus's words, or those at the upper edge, shall be added as.
  mutating func beginAdding() {
    guard let reading else { return }
    let span = reading.focusedMention?.span ?? reading.focusedClaim?.head
    let start = span.flatMap { reading.isVisible($0.lowerBound) ? $0 : nil }
    let place = start ?? reading.anchor..<reading.anchor
    guard var adding = Adding(reading, at: place) else { return say(.noText) }
    adding.select(like: reading.focusedMention, in: reading)
    self.reading?.panel.isFocused = false
    show(adding)
  }

  mutating func performInAdding(_ action: Action) -> Effect? {
    guard case .adding(var adding) = overlay, let reading else { return nil }
    if let count = Self.movement(action, page: panes.body.size.height) {
      adding.selection = max(0, min(adding.selection + count, adding.kinds.count - 1))
      show(adding)
      return nil
    }
    switch action {
    case .left: adding.move(by: reading.runsRightToLeft(at: adding) ? 1 : -1)
    case .right: adding.move(by: reading.runsRightToLeft(at: adding) ? -1 : 1)
    case .longer: adding.lengthen(by: 1)
    case .shorter: adding.lengthen(by: -1)
    case .erase: adding.dropLetter(in: reading.article.text)
    case .open: return finish(adding, reading)
    case .close, .quit:
      endAdding()
      return nil
    default: return nil
    }
    show(adding)
    return nil
  }

  /// Chooses the word that is clicked, or the kind.
  mutating func pressInAdding(at point: Point) {
    guard case .adding(var adding) = overlay, let reading else { return }
    if let kind = AddingView(self, reading, adding).kind(at: point) {
      adding.selection = kind
    } else if let offset = ArticleView(self, reading).offset(at: point) {
      adding.choose(at: offset)
    }
    show(adding)
  }

  private mutating func show(_ adding: Adding) {
    overlay = .adding(adding)
    guard let text = reading?.article.text else { return }
    let span = adding.span(in: text)
    reading?.marked = span
    reading?.reveal(span, point: span.lowerBound)
  }

  private mutating func endAdding() {
    overlay = nil
    reading?.marked = nil
  }

  private mutating func finish(_ adding: Adding, _ reading: Reading) -> Effect? {
    endAdding()
    guard let addition = try? adding.addition(in: reading) else {
      say(.notAnEntry)
      return nil
    }
    self.reading?.added = adding.span(in: reading.article.text).lowerBound
    return .add(addition)
  }
}

extension ReaderState {
  /// The article that is open.
  public var article: Article? { reading?.article }

  /// The analysis of the open article as it was found, before it was corrected.
  public var found: Analysis? { reading?.found }

  /// Shows a new analysis of the article that is open, where the reader is in it; what was just
  /// added to the lexicon has the focus. Without corrections, those remain that are in force.
  public mutating func refresh(_ analysis: Analysis, corrections: [ClaimCorrection]? = nil) {
    guard let old = reading, old.article.id == analysis.article.id else { return }
    list.learn(analysis)
    message = nil
    var new = Reading(
      analysis, corrections: corrections ?? old.corrections, panes: panes, settings: settings,
      like: old)
    new.scroll(to: old.anchor)
    if let place = old.added ?? old.focusPoint { new.focus(at: place) }
    (new.search, new.foldedText) = (old.search, old.foldedText)
    new.jumps = old.jumps.following(FocusChange(from: old.analysis, to: new.analysis))
    new.keepFocusVisible(scrollingDown: true)
    reading = new
  }
}

extension Adding {
  /// Selects what the words are taken for already.
  fileprivate mutating func select(like mention: Mention?, in reading: Reading) {
    guard let mention else { return }
    let kind: Kind? =
      if let actor = mention.actor { reading.index.actor(actor).map { .actor($0.kind) } } else {
        mention.place.flatMap(reading.analysis.place).map { .place($0.kind) }
      }
    selection = kind.flatMap(kinds.firstIndex) ?? 0
  }
}

extension Reading {
  /// Whether the next word of the text is the one on the left.
  fileprivate func runsRightToLeft(at adding: Adding) -> Bool {
    let start = adding.span(in: article.text).lowerBound
    guard !rows.isEmpty else { return true }
    return layout.direction(of: rows[row(of: start)]) == .rightToLeft
  }
}
