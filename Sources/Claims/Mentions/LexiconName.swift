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
  /// Whether there is anything to pass over.
  private let hasJoiners: Bool

  /// The names of a passage.
  init(lexicon: Lexicon, passage: Passage) {
    self.lexicon = lexicon
    self.passage = passage
    hasJoiners = passage.words.contains { $0.kind == .joiner }
  }

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
    if word.isWholeNameStart, let match = wholeMatch(at: index) { return match }
    guard word.isNameStart || word.placeWords > 0, word.complementizer == nil else { return nil }
    // The words alone, for a closure over all of this costs more than the look-up.
    let (words, hasJoiners) = (passage.words, hasJoiners)
    func next(_ distance: Int) -> String? {
      let next = hasJoiners ? words.place(distance, behind: index) : index + distance
      return next < words.count && words[next].isWord ? words[next].folded : nil
    }
    let place = place(at: index, next: next)
    guard word.isNameStart, let actor = lexicon.names.longest(from: word.full, next: next) else {
      return place
    }
    let range = range(of: actor.count, from: index)
    let isGiven = place?.entry.isGiven == true && actor.values.first?.isGiven != true
    if let place, place.range.upperBound + (isGiven ? 1 : 0) > range.upperBound { return place }
    guard let entry = actor.values.first(where: { allows($0, at: index) }) else { return place }
    return LexiconMatch(range: range, entry: entry)
  }

  /// The longest name of several words that begins with all letters of a word: [بيونغ يانغ].
  private func wholeMatch(at index: Int) -> LexiconMatch? {
    let words = passage.words
    func next(_ distance: Int) -> String? {
      index + distance < words.count && words[index + distance].isWord
        ? words[index + distance].folded : nil
    }
    guard let name = lexicon.names.longest(from: words[index].folded, next: next), name.count > 1,
      let entry = name.values.first(where: { allows($0, at: index) })
    else { return nil }
    return LexiconMatch(range: range(of: name.count, from: index), entry: entry)
  }

  /// The words of a name, with the joiners between them.
  private func range(of count: Int, from index: Int) -> Range<Int> {
    let last = hasJoiners ? passage.words.place(count - 1, behind: index) : index + count - 1
    return index..<last + 1
  }

  /// A form that is also an ordinary word counts only behind its class noun.
  private func allows(_ entry: NameEntry, at index: Int) -> Bool {
    guard entry.isWeak else { return true }
    let isQuoted = index > 1 && passage.words[index - 1].kind == .openQuote
    guard index > 0, let head = passage.words[index - (isQuoted ? 2 : 1)].noun else { return false }
    switch entry.kind {
    case .actor(let kind): return head.actorKind == kind || head.isRole && kind == .person
    default: return true
    }
  }

  private func place(at index: Int, next: (Int) -> String?) -> LexiconMatch? {
    let word = passage.words[index]
    guard word.placeWords > 1 else { return match(word.places, of: 1, at: index) }
    for (key, count) in keys(from: word, next: next) {
      let rows = lexicon.places.rows(under: key).compactMap(PlaceRow.init)
      if let match = match(rows, of: count, at: index) { return match }
    }
    return match(word.places, of: 1, at: index)
  }

  /// The names of several words that a place which begins so can have, the longest first, with how
  /// many words they are.
  private func keys(from word: Word, next: (Int) -> String?) -> [(String, Int)] {
    var keys: [(String, Int)] = []
    var key = word.full
    for distance in 1..<word.placeWords {
      guard let next = next(distance) else { break }
      key += " " + next
      keys.append((key, distance + 1))
    }
    return keys.reversed()
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
    return before.stem.isSpelled("في") && before.particle == .preposition
      && row.population >= 50_000
  }
}

extension [Word] {
  /// Where the word stands that is so many words behind one, the joiners of hashtags passed over: #بيت_لحم،
  /// البنك #المركزي_السويدي.
  fileprivate func place(_ distance: Int, behind index: Int) -> Int {
    var place = index
    for _ in 0..<distance {
      place += 1
      while place < count, self[place].kind == .joiner { place += 1 }
    }
    return place
  }
}
