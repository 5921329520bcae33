internal import ArabicText
internal import Claims

/// The actor to whom the article is narrowed.
struct Filter: Hashable, Sendable {
  let actor: Actor.ID
  /// Whether the passages that do not concern the actor are hidden, not only dimmed.
  var hides = false
}

extension Reading {
  /// Narrows the article to an actor and goes to its next claim, or its next mention.
  mutating func setFilter(_ actor: Actor.ID) {
    jump { reading in
      reading.filter = Filter(actor: actor, hides: reading.filter?.hides ?? false)
      reading.showsUnattributed = false
      reading.refreshBrightness()
      reading.focusNearest(of: actor)
    }
  }

  /// Shows everything again.
  mutating func clearFilter() {
    filter = nil
    refreshBrightness()
    if let point = focusPoint { reveal(point..<point, point: point) }
  }

  /// Hides what the filter dims, or dims it again.
  mutating func toggleRest() -> Phrase? {
    guard let actor = filter?.actor else { return .noFilter }
    filter?.hides.toggle()
    refreshBrightness()
    focusNearest(of: actor)
    return nil
  }

  /// Dims what the filter hides, if the text at an offset is hidden.
  mutating func unhide(_ offset: TextOffset) {
    let row = row(of: offset)
    let isShown = rows.indices.contains(row) && rows[row].span.contains(offset)
    guard filter?.hides == true, !isShown else { return }
    filter?.hides = false
    showRows()
  }

  /// Dims what is attributed, or no longer.
  mutating func toggleUnattributed() {
    showsUnattributed.toggle()
    if showsUnattributed { filter = nil }
    refreshBrightness()
  }

  /// Reckons what stays bright, and takes the rows anew where some are hidden or were.
  mutating func refreshBrightness() {
    if let filter {
      bright = concerns(filter.actor)
    } else {
      bright = showsUnattributed ? unattributed : nil
    }
    showRows()
  }

  /// What an actor says, and where it is named.
  private func concerns(_ actor: Actor.ID) -> [TextSpan] {
    let said = index.claims(of: actor).map { analysis.claims[$0] }.flatMap(\.parts)
    let named = analysis.mentions.filter { $0.actor == actor }.map(\.span)
    return (said + named).merged
  }

  private var unattributed: [TextSpan] {
    let vouched = analysis.claims.flatMap { $0.cues + $0.content }.merged
    return article.sentences.filter { !vouched.overlaps($0) }.merged
  }

  /// Keeps the focus if it concerns the actor; else takes its next claim, or its next mention.
  private mutating func focusNearest(of actor: Actor.ID) {
    if isOf(actor, focus), let point = focusPoint { return reveal(point..<point, point: point) }
    let claims = index.claims(of: actor)
    let place = focusPoint ?? anchor
    if let first = claims.first {
      return focus(claim: claims.first { analysis.claims[$0].head.lowerBound >= place } ?? first)
    }
    let names = index.mentions.order.filter { analysis.mentions[$0].actor == actor }
    if let first = names.first {
      focus(mention: names.first { analysis.mentions[$0].span.lowerBound >= place } ?? first)
    }
  }

  private func isOf(_ actor: Actor.ID, _ focus: Focus?) -> Bool {
    switch focus {
    case .claim(let number): analysis.claims[number].source.actor == actor
    case .mention(let number): analysis.mentions[number].actor == actor
    case nil: false
    }
  }
}

extension Claim {
  /// The claim's words: source, cues and content; for an implied source its earlier mention.
  var parts: [TextSpan] {
    cues + content + [source.span ?? source.antecedent].compactMap(\.self)
  }
}
