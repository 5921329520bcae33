internal import ArabicText
internal import Claims

/// A search that is on: what was typed and where it is found.
struct Search: Hashable, Sendable {
  var query: String
  /// The hits in order.
  var hits: [TextSpan] = []
  /// The hit last gone to.
  var current: Int?
  /// Whether only the words of claims are searched.
  var isInClaims = false
}

extension Reading {
  /// Looks for a text while it is typed, from the panel only in claims; nothing moves yet.
  mutating func look(for query: String) {
    let folded = foldedText ?? FoldedText(article.text)
    foldedText = folded
    var hits = folded.occurrences(of: query)
    if panel.isFocused { hits.removeAll { claim(saying: $0) == nil } }
    search = Search(query: query, hits: hits, isInClaims: panel.isFocused)
  }

  /// The claim whose source, cue or content holds a stretch of text.
  private func claim(saying span: TextSpan) -> Int? {
    index.claims.overlapping(span).first { number in
      analysis.claims[number].parts.contains { $0.overlaps(span) }
    }
  }

  /// Goes to the first hit on the screen or below; a search without hits is off again.
  mutating func startSearch() -> Phrase? {
    let reachable = reachable
    guard let hits = search?.hits, !reachable.isEmpty else {
      defer { search = nil }
      return search?.query.isEmpty != false ? nil : noHit
    }
    let start = rows[visibleRows].first?.span.lowerBound ?? anchor
    goToHit(reachable.first { hits[$0].lowerBound >= start } ?? reachable.first)
    return nil
  }

  /// Goes to the next or previous hit; after the last comes the first.
  mutating func stepToHit(forward: Bool) -> Phrase? {
    guard let search, let last = reachable.last, let first = reachable.first else { return noHit }
    let current = search.current ?? (forward ? -1 : search.hits.count)
    let hit = forward ? reachable.first { $0 > current } : reachable.last { $0 < current }
    goToHit(hit ?? (forward ? first : last))
    return nil
  }

  /// Why there is no hit to go to.
  private var noHit: Phrase { search?.hits.isEmpty == false ? .onlyHiddenHits : .noHit }

  /// The hits on rows that are not hidden, by number.
  private var reachable: [Int] {
    guard let hits = search?.hits else { return [] }
    return hits.indices.filter { number in
      let row = row(of: hits[number].lowerBound)
      return row < rows.count && rows[row].span.contains(hits[number].lowerBound)
    }
  }

  private mutating func goToHit(_ number: Int?) {
    guard let number, let hit = search?.hits[number] else { return }
    jump { reading in
      reading.search?.current = number
      if reading.search?.isInClaims == true, let claim = reading.claim(saying: hit) {
        reading.focus(claim: claim)
      }
      reading.reveal(hit, point: hit.lowerBound)
      reading.keepFocusVisible(scrollingDown: true)
    }
  }
}
