internal import Claims
internal import Screen

/// A person's corrections of claims: chosen, shown at once, handed on to be kept, undone.
extension ReaderState {
  /// Asks whose the claim at hand is.
  mutating func startCorrection() {
    guard let reading, let claim = claimAtHand else { return say(.noClaimHere) }
    overlay = .correction(Correcting(reading, claim: claim))
  }

  mutating func performInCorrection(_ correcting: Correcting, _ action: Action) -> Effect? {
    var correcting = correcting
    if let count = Self.movement(action, page: panes.body.size.height) {
      let last = correcting.choices.count - 1
      correcting.selection = max(0, min(correcting.selection + count, last))
      overlay = .correction(correcting)
      return nil
    }
    switch action {
    case .open: return choose(correcting.choices[correcting.selection], for: correcting.claim)
    case .close: overlay = nil
    case .erase where correcting.query.isEmpty: overlay = nil
    case .erase:
      overlay = .correction(correcting.typing(String(correcting.query.dropLast())))
    default: break
    }
    return nil
  }

  /// Corrects a claim as was chosen.
  mutating func choose(_ choice: Correcting.Choice, for number: Int) -> Effect? {
    overlay = nil
    guard let reading, let cue = reading.analysis.claims[number].cues.first else { return nil }
    let change: ClaimCorrection.Change
    switch choice {
    case .drop: change = .dropped
    case .actor(let actor): change = .source(actor)
    case .typed(let name): change = .source(reading.actor(called: name))
    }
    let others = reading.corrections.filter { $0.cue != cue }
    let effect = correct(by: others + [ClaimCorrection(cue: cue, change: change)])
    say(change == .dropped ? .claimDropped : .sourceCorrected)
    return effect
  }

  /// Takes the last correction back.
  mutating func undoCorrection() -> Effect? {
    guard let corrections = reading?.corrections, !corrections.isEmpty else {
      say(.nothingToUndo)
      return nil
    }
    let effect = correct(by: corrections.dropLast())
    say(.undone)
    return effect
  }

  private mutating func correct(by corrections: [ClaimCorrection]) -> Effect? {
    guard let id = reading?.article.id else { return nil }
    reading?.correct(by: corrections)
    rewriteCards()
    correctOnTrail(id, by: corrections)
    return .keep(corrections, of: id)
  }

  /// Corrects the article where it was left to be opened once more, so that what is corrected there
  /// later keeps these corrections.
  private mutating func correctOnTrail(_ id: Article.ID, by corrections: [ClaimCorrection]) {
    for (place, stop) in trail.enumerated() {
      guard case .reading(var reading) = stop, reading.article.id == id else { continue }
      reading.correct(by: corrections)
      trail[place] = .reading(reading)
    }
  }
}

extension Reading {
  /// The actor with a name, or a new one, of whom nothing is known but the name.
  fileprivate func actor(called name: String) -> Actor {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let key = words.nameKey
    if let known = index.actors.first(where: { $0.name.nameKey == key }) { return known }
    return Actor(id: "reader:\(key)", name: words, kind: .person)
  }
}
