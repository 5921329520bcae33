internal import Screen

/// Moving in cards, and following what their lines lead to.
extension ReaderState {
  mutating func performInCard(_ action: Action) -> Effect? {
    if let count = Self.movement(action, page: panes.body.size.height) {
      reading?.moveInCard(by: count)
      return nil
    }
    switch action {
    case .open: return openTarget()
    case .close, .quit, .list: reading?.cards.removeLast()
    case .next: stepInCard(by: 1)
    case .previous: stepInCard(by: -1)
    case .conversation: toggleConversation()
    case .source: leaveForSource()
    default: return performInArticle(action)
    }
    return nil
  }

  /// Follows what the line under the cursor leads to.
  mutating func openTarget() -> Effect? {
    guard let card = reading?.cards.last else { return nil }
    switch card.target {
    case .claim(let number): openCard(ofClaim: number)
    case .actor(let id): openCard(.actor(id))
    case .mention(let number): leaveCards { $0.jump { $0.focus(mention: number) } }
    case .text(let span):
      let claim = reading?.claim(of: card)
      leaveCards { reading in
        reading.jump { reading in
          if let claim { reading.focus(claim: claim) }
          reading.reveal(span, point: span.lowerBound)
        }
      }
    case .excerpt(let excerpt): return go(to: excerpt)
    case .page: return openPage()
    case nil: break
    }
    return nil
  }

  private mutating func leaveCards(_ move: (inout Reading) -> Void) {
    reading?.cards = []
    reading?.panel.isFocused = false
    if var reading {
      move(&reading)
      self.reading = reading
    }
  }

  /// Shows the claims alone, or the text again at the claim that the cursor is on.
  mutating func toggleConversation() {
    guard let reading else { return }
    guard reading.cards.contains(where: { $0.subject == .conversation }) else {
      if reading.claimsInReach.isEmpty { return say(.noClaims) }
      openCard(.conversation)
      if let claim = reading.claim { self.reading?.moveInCard(to: claim) }
      return
    }
    let claim = cardClaim
    leaveCards { reading in if let claim { reading.jump { $0.focus(claim: claim) } } }
  }

  /// The next claim's card, or its place in the conversation.
  private mutating func stepInCard(by count: Int) {
    guard let reading, let card = reading.cards.last else { return }
    guard let claim = reading.claim(of: card) ?? reading.claim else { return say(.noClaims) }
    let claims = reading.claimsInReach
    let place = claims.firstIndex(of: claim) ?? 0
    guard claims.indices.contains(place + count) else {
      return say(count > 0 ? .noNextClaim : .noPreviousClaim)
    }
    let next = claims[place + count]
    switch card.subject {
    case .conversation: self.reading?.moveInCard(to: next)
    case .claim, .actor:
      self.reading?.cards.removeLast()
      openCard(ofClaim: next)
    }
  }

  private mutating func leaveForSource() {
    guard let claim = cardClaim else { return say(.noClaimHere) }
    var phrase: Phrase?
    leaveCards { reading in
      reading.focus(claim: claim)
      phrase = reading.followSource()
    }
    say(phrase)
  }
}

extension Reading {
  /// Moves the cursor of the open card.
  mutating func moveInCard(by count: Int) {
    guard !cards.isEmpty else { return }
    cards[cards.count - 1].move(by: count)
  }

  /// Puts the cursor on the first line that leads to a claim.
  mutating func moveInCard(to claim: Int) {
    guard let line = cards.last?.lines.firstIndex(where: { $0.target == .claim(claim) }) else {
      return
    }
    cards[cards.count - 1].cursor = line
  }
}
