internal import ArabicText
internal import Claims
internal import Layout

/// What the next key acts on: a mention or a claim, by its index in the analysis.
enum Focus: Hashable, Sendable {
  case mention(Int)
  case claim(Int)
}

extension Reading {
  /// The claim under the focus.
  var focusedClaim: Claim? {
    if case .claim(let number) = focus { analysis.claims[number] } else { nil }
  }

  /// The mention under the focus.
  var focusedMention: Mention? {
    if case .mention(let number) = focus { analysis.mentions[number] } else { nil }
  }

  /// The claim whose parts are highlighted.
  var selectedClaim: Claim? { claim.map { analysis.claims[$0] } }

  /// Where the focus is seen: a mention's first letter, a claim's first cue.
  var focusPoint: TextOffset? { focus.map(point) }

  func point(of focus: Focus) -> TextOffset {
    switch focus {
    case .mention(let number): analysis.mentions[number].span.lowerBound
    case .claim(let number): analysis.claims[number].head.lowerBound
    }
  }

  /// Whether the text at an offset is on the screen.
  func isVisible(_ offset: TextOffset) -> Bool {
    let row = row(of: offset)
    return visibleRows.contains(row) && rows[row].span.contains(offset)
  }

  /// Where the focus is if it is on the screen, else the upper edge.
  var placeAtHand: TextOffset { focusPoint.flatMap { isVisible($0) ? $0 : nil } ?? anchor }

  /// Focuses and shows a claim.
  mutating func focus(claim number: Int) {
    let claim = analysis.claims[number]
    focus = .claim(number)
    self.claim = number
    reveal(claim.span, point: claim.head.lowerBound)
    if !isVisible(claim.head.lowerBound) { reveal(claim.head, point: claim.head.lowerBound) }
  }

  /// Focuses and shows a mention; the claim it stands in is highlighted, or the one that was.
  mutating func focus(mention number: Int, keepingClaim: Bool = false) {
    let span = analysis.mentions[number].span
    focus = .mention(number)
    reveal(span, point: span.lowerBound)
    if keepingClaim || selectedClaim?.span.overlaps(span) == true { return }
    claim = index.claims.overlapping(span).first
  }

  /// Focuses the first claim on the screen, or the first mention, as an article opens.
  mutating func focusFirst() {
    focus = visibleClaims.first.map(Focus.claim) ?? visibleNames.first.map(Focus.mention)
    if case .claim(let number) = focus { claim = number }
  }

  /// After scrolling, takes the focus along: to the nearest claim, or mention, that is shown; where
  /// there is none it stays until there is one.
  mutating func keepFocusVisible(scrollingDown: Bool) {
    if let point = focusPoint, isVisible(point) { return }
    let claims = visibleClaims
    let names = visibleNames
    let claim = (scrollingDown ? claims.first : claims.last).map(Focus.claim)
    let name = (scrollingDown ? names.first : names.last).map(Focus.mention)
    switch claim ?? name {
    case .claim(let number): (focus, self.claim) = (claim, number)
    case .mention(let number): focus(mention: number)
    case nil: break
    }
  }

  /// Whether the focus is on the screen, or would be if the screen had room for any text.
  var isFocusShown: Bool {
    guard let point = focusPoint else { return false }
    return visibleRows.isEmpty || isVisible(point)
  }

  /// Scrolls to the focus where the screen has become too small for it; the anchor stays, so that
  /// a larger screen shows the same text again.
  mutating func showFocus() {
    guard let focus, !isVisible(point(of: focus)) else { return }
    let (kept, selected) = (anchor, claim)
    switch focus {
    case .claim(let number): self.focus(claim: number)
    case .mention(let number): self.focus(mention: number, keepingClaim: true)
    }
    (anchor, claim) = (kept, selected)
  }

  /// Goes to the next name on the left or right.
  mutating func moveToName(left: Bool) -> Phrase? {
    guard !rows.isEmpty else { return .noOtherName }
    let row = row(of: focusPoint ?? anchor)
    let isForward = left == (layout.direction(of: rows[row]) == .rightToLeft)
    guard let next = neighbour(onRow: row, forward: isForward) else { return .noOtherName }
    focus(mention: next)
    return nil
  }

  /// The name before or after the focus, on its row or on the nearest that has one.
  private func neighbour(onRow row: Int, forward: Bool) -> Int? {
    let names = names(onRow: row)
    let here: [Int]
    if case .mention(let number) = focus, let place = names.firstIndex(of: number) {
      here = Array(forward ? names[(place + 1)...] : names[..<place])
    } else {
      let start = focusPoint ?? anchor
      here = names.filter { (analysis.mentions[$0].span.lowerBound >= start) == forward }
    }
    if let next = forward ? here.first : here.last { return next }
    return forward
      ? rows.indices[(row + 1)...].lazy.compactMap { self.names(onRow: $0).first }.first
      : rows.indices[..<row].reversed().lazy.compactMap { self.names(onRow: $0).last }.first
  }

  /// The claims whose first cue is on the screen; while a filter is on, its actor's.
  private var visibleClaims: [Int] {
    let span = visibleSpan
    return claimsInReach.filter { number in
      let place = analysis.claims[number].head.lowerBound
      return span.contains(place) && isVisible(place)
    }
  }

  /// The mentions on the screen, in the order of the eye.
  private var visibleNames: [Int] {
    let span = visibleSpan
    return visibleRows.flatMap(names).filter { number in
      let place = analysis.mentions[number].span.lowerBound
      return span.contains(place) && isVisible(place)
    }
  }
}

extension Claim {
  /// What stands for the claim where one place is wanted: its first cue.
  var head: TextSpan { cues.first ?? span }
}
