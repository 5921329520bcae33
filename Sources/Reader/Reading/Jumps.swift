internal import ArabicText

/// The places that the reader jumped from, and those gone back from.
struct Jumps: Hashable, Sendable {
  /// What brings the reader back to a place.
  struct Place: Hashable, Sendable {
    let anchor: TextOffset
    let focus: Focus?
    let claim: Int?
  }

  private static let limit = 200
  private var behind: [Place] = []
  private var ahead: [Place] = []

  /// Remembers a place jumped from; what was gone back from is forgotten.
  mutating func leave(_ place: Place) {
    behind.append(place)
    if behind.count > Self.limit { behind.removeFirst() }
    ahead = []
  }

  /// The place before, if any; `current` is remembered for going forward.
  mutating func goBack(from current: Place) -> Place? {
    guard let place = behind.popLast() else { return nil }
    ahead.append(current)
    return place
  }

  /// The same places in a corrected analysis.
  func following(_ change: FocusChange) -> Jumps {
    func moved(_ place: Place) -> Place {
      Place(
        anchor: place.anchor, focus: place.focus.flatMap(change.focus),
        claim: place.claim.flatMap(change.claim))
    }
    var jumps = self
    jumps.behind = behind.map(moved)
    jumps.ahead = ahead.map(moved)
    return jumps
  }

  /// The place gone back from, if any; `current` is remembered for going back.
  mutating func goForward(from current: Place) -> Place? {
    guard let place = ahead.popLast() else { return nil }
    behind.append(current)
    return place
  }
}

extension Reading {
  /// Where the reader is.
  private var place: Jumps.Place {
    let start = rows[visibleRows].first?.span.lowerBound ?? anchor
    return Jumps.Place(anchor: start, focus: focus, claim: claim)
  }

  /// Moves and remembers where it moved from, if it moved.
  mutating func jump(_ move: (inout Reading) -> Void) {
    let start = place
    move(&self)
    if place != start { jumps.leave(start) }
  }

  /// Returns to where the last jump began.
  mutating func goBack() -> Phrase? {
    guard let place = jumps.goBack(from: place) else { return .noJumpBack }
    go(to: place)
    return nil
  }

  /// Goes again where the reader came back from.
  mutating func goForward() -> Phrase? {
    guard let place = jumps.goForward(from: place) else { return .noJumpForward }
    go(to: place)
    return nil
  }

  private mutating func go(to place: Jumps.Place) {
    if let point = place.focus.map(point) { unhide(point) }
    scroll(to: place.anchor)
    focus = place.focus
    claim = place.claim
    keepFocusVisible(scrollingDown: true)
  }
}
