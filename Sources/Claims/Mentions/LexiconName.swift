internal import ArabicText

/// Words of a passage that the lexicon holds as a name.
struct LexiconMatch: Hashable {
  /// The words.
  let range: Range<Int>
  /// What the lexicon says of the name.
  let entry: NameEntry
}

/// Finds the names that the lexicon holds: an actor's, a country's, a place's.
struct LexiconName {
  /// What is known of names.
  let lexicon: Lexicon
  /// Where they are sought.
  let passage: Passage

  /// The longest name that begins at each word where one does.
  func matches() -> [Int: LexiconMatch] {
    var matches: [Int: LexiconMatch] = [:]
    for index in passage.words.indices {
      if let match = match(at: index) { matches[index] = match }
    }
    return matches
  }

  /// The longest name that begins at a word.
  func match(at index: Int) -> LexiconMatch? {
    let word = passage.words[index]
    guard word.isNameStart || word.placeWords > 0, word.complementizer == nil else { return nil }
    // The words alone, for a closure over all of this costs more than the look-up.
    let (words, step) = (passage.words, step(from: index))
    func next(_ distance: Int) -> String? {
      let next = index + step * distance
      guard next < words.count, words[next].isWord else { return nil }
      return step == 1 || words[next - 1].kind == .joiner ? words[next].folded : nil
    }
    let actor = word.isNameStart ? lexicon.names.longest(from: word.full, next: next) : nil
    let place = place(at: index, next: next)
    let isGiven = place?.entry.isGiven == true && actor?.values.first?.isGiven != true
    let reach = actor.map { range(of: $0.count, from: index).count } ?? 0
    if let place, place.range.count + (isGiven ? step : 0) > reach { return place }
    guard let actor, let entry = actor.values.first(where: { allows($0, at: index) }) else {
      return place
    }
    return LexiconMatch(range: range(of: actor.count, from: index), entry: entry)
  }

  /// How far the words of a name lie apart: in a hashtag joiners part them (#بيت_لحم).
  private func step(from index: Int) -> Int {
    index + 1 < passage.words.count && passage.words[index + 1].kind == .joiner ? 2 : 1
  }

  private func range(of count: Int, from index: Int) -> Range<Int> {
    index..<index + step(from: index) * (count - 1) + 1
  }

  /// A form that is also an ordinary word counts only behind its class noun.
  private func allows(_ entry: NameEntry, at index: Int) -> Bool {
    guard entry.isWeak else { return true }
    guard index > 0, let head = passage.words[index - 1].noun else { return false }
    switch entry.kind {
    case .actor(let kind): return head.actorKind == kind || head.isRole && kind == .person
    default: return true
    }
  }

  private func place(at index: Int, next: (Int) -> String?) -> LexiconMatch? {
    let word = passage.words[index]
    for count in stride(from: word.placeWords, to: 1, by: -1) {
      let rest = (1..<count).compactMap(next)
      guard rest.count == count - 1 else { continue }
      let key = ([word.full] + rest).joined(separator: " ")
      let rows = lexicon.places.rows(under: key).compactMap(PlaceRow.init)
      if let match = match(rows, of: count, at: index) { return match }
    }
    return match(word.places, of: 1, at: index)
  }

  private func match(_ rows: [PlaceRow], of count: Int, at index: Int) -> LexiconMatch? {
    rows.first { allows($0, at: index) }.map {
      LexiconMatch(range: range(of: count, from: index), entry: $0.entry)
    }
  }

  /// A place's name that is also a word or a person's counts behind في and a class of places.
  private func allows(_ row: PlaceRow, at index: Int) -> Bool {
    guard row.isWeak else { return true }
    guard index > 0 else { return false }
    let before = passage.words[index - 1]
    if case .place = before.noun?.kind { return true }
    return before.stem == "في" && before.particle == .preposition && row.population >= 50_000
  }
}
