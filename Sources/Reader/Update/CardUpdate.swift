public import Claims
internal import Screen

/// Cards: opening them, moving in them, and following what their lines lead to.
extension ReaderState {
  /// The claim that the open card is about, by index; nil without a card, or for another subject.
  var cardClaim: Int? { reading.flatMap { reading in reading.cards.last.flatMap(reading.claim) } }

  /// The claim that keys act on: the card's, else the highlighted one.
  var claimAtHand: Int? { cardClaim ?? (reading?.cards.isEmpty == true ? reading?.claim : nil) }

  /// The actor on a card, of whom the library has not been asked. The program does so when the card
  /// has been shown.
  public var actorToLookUp: Actor.ID? {
    guard isLibrary, let reading, let card = reading.cards.last else { return nil }
    let actor: Actor.ID? =
      switch card.subject {
      case .claim(let number): reading.analysis.claims[number].source.actor
      case .actor(let id): id
      case .conversation: nil
      }
    return actor.flatMap { elsewhere[$0] == nil ? $0 : nil }
  }

  /// Learns what an actor says in the library's articles, for its cards; what the open one has is
  /// known already.
  public mutating func learn(_ claims: [Excerpt], of actor: Actor.ID) {
    elsewhere[actor] = claims.filter { $0.article != reading?.article.id }
    rewriteCards()
  }

  /// Opens a card over those that are open.
  mutating func openCard(_ subject: Card.Subject, cursor: Int? = nil) {
    guard let lines = lines(of: subject) else { return }
    let card = Card(subject, lines, cursor: cursor)
    reading?.cards.append(card)
    if case .claim(let number) = subject {
      let rows = CardView.rowsAbove(card, on: panes)
      reading?.scroll(toSee: number, within: rows)
    }
  }

  /// Writes the open cards anew, for another width or another analysis.
  mutating func rewriteCards() {
    guard let cards = reading?.cards else { return }
    let rewritten = cards.compactMap { card in
      lines(of: card.subject).map { Card(card.subject, $0, cursor: card.cursor) }
    }
    reading?.cards = rewritten
  }

  private func lines(of subject: Card.Subject) -> [CardLine]? {
    guard let reading else { return nil }
    var writer = CardWriter(
      reading, language: language, width: CardView.width(on: panes), elsewhere: elsewhere)
    switch subject {
    case .claim(let number): writer.write(claim: number)
    case .actor(let id): writer.write(actor: id)
    case .conversation: writer.writeConversation()
    }
    return writer.lines
  }

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

  /// Opens the card of a claim, and highlights the claim in the text.
  mutating func openCard(ofClaim number: Int) {
    reading?.jump { $0.focus(claim: number) }
    openCard(.claim(number))
  }

  /// Opens the card of what has the focus: a claim's, or that of the actor that is named.
  mutating func openFocusedCard() {
    switch reading?.focus {
    case .claim(let number): openCard(.claim(number))
    case .mention: openActorCard()
    case nil: say(.noClaims)
    }
  }

  /// Opens the card of the actor under the focus or the cursor, else of the claim's source.
  mutating func openActorCard() {
    guard let reading else { return }
    var actor = reading.cards.isEmpty ? reading.focusedMention?.actor : nil
    if case .actor(let id) = reading.cards.last?.target { actor = id }
    let claim = claimAtHand.map { reading.analysis.claims[$0] }
    let isPlace = reading.cards.isEmpty && reading.focusedMention?.place != nil
    guard let actor = actor ?? (isPlace ? nil : claim?.source.actor) else {
      return say(.noActorHere)
    }
    if reading.cards.last?.subject != .actor(actor) { openCard(.actor(actor)) }
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
  /// Scrolls so that a claim's cue stands in the first rows of the screen, where a card leaves some.
  fileprivate mutating func scroll(toSee claim: Int, within rows: Int) {
    let row = row(of: analysis.claims[claim].head.lowerBound)
    guard rows > 1, !(top..<top + rows).contains(row) else { return }
    setTop(row - 1)
  }

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
