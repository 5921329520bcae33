internal import ArabicText
internal import Claims

/// From claim to claim, and between a claim and its source. What cannot be done is answered with
/// the words that say why.
extension Reading {
  /// The claims that can be stepped to: all, or the filter's actor's.
  var claimsInReach: [Int] {
    if let filter { index.claims(of: filter.actor) } else { Array(analysis.claims.indices) }
  }

  /// Goes to the next claim, or search hit while a search is on.
  mutating func next() -> Phrase? {
    if search != nil { return stepToHit(forward: true) }
    let after = claimsInReach.first { isClaim($0, behindFocus: true) }
    return go(to: after, orSay: .noNextClaim)
  }

  /// Goes to the previous claim, or search hit while a search is on.
  mutating func previous() -> Phrase? {
    if search != nil { return stepToHit(forward: false) }
    let before = claimsInReach.last { isClaim($0, behindFocus: false) }
    return go(to: before, orSay: .noPreviousClaim)
  }

  /// Whether a claim comes after the focus, or before it; where the focus is not on the screen,
  /// the screen's upper edge counts instead.
  private func isClaim(_ number: Int, behindFocus: Bool) -> Bool {
    let place = analysis.claims[number].head.lowerBound
    guard let focus, isVisible(point(of: focus)) else {
      return behindFocus == (place >= rows[visibleRows].first?.span.lowerBound ?? anchor)
    }
    switch focus {
    case .claim(let current): return behindFocus ? number > current : number < current
    case .mention: return behindFocus ? place > point(of: focus) : place < point(of: focus)
    }
  }

  /// Goes from a claim to its source's mention, and from a mention to the claim it is source of.
  mutating func followSource() -> Phrase? {
    switch focus {
    case .claim(let number): goToSource(of: analysis.claims[number])
    case .mention(let number): go(to: claim(from: number), orSay: .noClaimOfActor)
    case nil: .noClaims
    }
  }

  private mutating func goToSource(of claim: Claim) -> Phrase? {
    guard let words = claim.source.span ?? claim.source.antecedent else { return .noSource }
    let names = index.mentions.overlapping(words)
    let name = names.first { analysis.mentions[$0].actor == claim.source.actor } ?? names.first
    jump { reading in
      if let name { return reading.focus(mention: name, keepingClaim: true) }
      reading.reveal(words, point: words.lowerBound)
    }
    return nil
  }

  /// The claim whose source a mention names: the highlighted one, else the first that names it
  /// here or points back to it, else the actor's next one, else the actor's first.
  private func claim(from mention: Int) -> Int? {
    let name = analysis.mentions[mention]
    let named = analysis.claims.indices.filter { number in
      let source = analysis.claims[number].source
      return [source.span, source.antecedent].contains { $0?.overlaps(name.span) == true }
    }
    if let claim, named.contains(claim) { return claim }
    if let first = named.first { return first }
    let said = name.actor.map(index.claims(of:)) ?? []
    return said.first { analysis.claims[$0].span.lowerBound > name.span.lowerBound } ?? said.first
  }

  /// Goes to the next claim of the source under the focus; after the last comes the first.
  mutating func nextOfSameSource() -> Phrase? {
    guard let actor = focusedMention?.actor ?? selectedClaim?.source.actor else { return .noSource }
    let here = focusPoint ?? anchor
    let others = index.claims(of: actor).filter { focus != .claim($0) }
    let next = others.first { analysis.claims[$0].head.lowerBound > here }
    return go(to: next ?? others.first, orSay: .noOtherClaim)
  }

  /// Jumps to a claim, if there is one.
  mutating func go(to claim: Int?, orSay phrase: Phrase) -> Phrase? {
    guard let claim else { return analysis.claims.isEmpty ? .noClaims : phrase }
    jump { $0.focus(claim: claim) }
    return nil
  }
}
