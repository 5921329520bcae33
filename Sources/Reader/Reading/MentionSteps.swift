internal import ArabicText
internal import Claims

extension Reading {
  /// Goes to the next or previous mention of what the focus names, or of the claim's source; after
  /// the last comes the first. Which one it is of how many is returned, nil where nobody is named.
  mutating func stepToMention(forward: Bool) -> (number: Int, count: Int)? {
    guard
      let referent = focusedMention?.referent
        ?? selectedClaim?.source.actor.map(Mention.Referent.actor)
    else { return nil }
    let mentions = analysis.mentions.indices.filter { analysis.mentions[$0].referent == referent }
    let here = focusPoint ?? anchor
    let next =
      forward
      ? mentions.first { analysis.mentions[$0].span.lowerBound > here } ?? mentions.first
      : mentions.last { analysis.mentions[$0].span.lowerBound < here } ?? mentions.last
    guard let next, let place = mentions.firstIndex(of: next) else { return nil }
    jump { $0.focus(mention: next) }
    return (place + 1, mentions.count)
  }
}
