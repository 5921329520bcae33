public import Claims

/// The cards that are open: opening them, and writing them anew.
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

  /// Learns what an actor says in the library's articles, for its cards.
  public mutating func learn(_ claims: [Excerpt], of actor: Actor.ID) {
    elsewhere[actor] = claims
    rewriteCards()
  }

  /// Opens a card over those that are open.
  mutating func openCard(_ subject: Card.Subject) {
    guard let card = card(subject) else { return }
    reading?.cards.append(card)
    if case .claim(let number) = subject {
      let rows = CardView.rowsAbove(card, on: panes)
      reading?.scroll(toSee: number, within: rows)
    }
  }

  /// Writes the open cards anew, for another width or another analysis.
  mutating func rewriteCards() {
    guard let cards = reading?.cards else { return }
    let rewritten = cards.compactMap { former in
      guard let place = former.stretch?.place(of: former.cursor) else {
        return card(former.subject, cursor: former.cursor)
      }
      return conversation(at: place.claim, line: place.line)
    }
    reading?.cards = rewritten
  }

  private func card(_ subject: Card.Subject, cursor: Int? = nil) -> Card? {
    guard let reading else { return nil }
    var writer = cardWriter(reading)
    switch subject {
    case .claim(let number): writer.write(claim: number)
    case .actor(let id): writer.write(actor: id)
    case .conversation: return conversation(at: 0)
    }
    return writer.lines.isEmpty ? nil : Card(subject, writer.lines, cursor: cursor)
  }

  /// A writer of lines as wide as the screen's cards.
  func cardWriter(_ reading: Reading) -> CardWriter {
    CardWriter(
      reading, language: language, digits: digits, width: CardView.width(on: panes),
      elsewhere: elsewhere)
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
}

extension Reading {
  /// Scrolls so that a claim's cue stands in the first rows of the screen, where a card leaves some.
  fileprivate mutating func scroll(toSee claim: Int, within rows: Int) {
    let row = row(of: analysis.claims[claim].head.lowerBound)
    guard rows > 1, !(top..<top + rows).contains(row) else { return }
    setTop(row - 1)
  }
}
