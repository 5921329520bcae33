internal import ArabicText
internal import Claims

/// Words of the article that shall be added to the lexicon, and the choice of what they are.
struct Adding: Hashable, Sendable {
  /// What words can be added as.
  enum Kind: Hashable, Sendable {
    case actor(Actor.Kind)
    /// One more name of an actor of the article.
    case alias(Actor.ID)
    case place(Place.Kind)
    case cue
  }

  /// The article's words.
  private let words: [TextSpan]
  /// Those that are chosen.
  private(set) var chosen: Range<Int>
  /// How many letters of the first are left out: a conjunction or preposition written on it.
  private(set) var dropped = 0
  /// What they can be added as.
  let kinds: [Kind]
  /// Which of these is selected.
  var selection = 0

  /// Begins with the words of a span, or with the first word behind its start; nil for an article
  /// without words.
  init?(_ reading: Reading, at span: TextSpan) {
    words = Substring(reading.article.text).words.map(\.span)
    guard !words.isEmpty else { return nil }
    let first = min(words.partitionPoint { $0.upperBound <= span.lowerBound }, words.count - 1)
    let end = words.partitionPoint { $0.lowerBound < span.upperBound }
    chosen = first..<max(first + 1, end)
    kinds =
      Actor.Kind.allCases.filter { $0 != .anonymous }.map(Kind.actor)
      + Place.Kind.allCases.map(Kind.place) + [.cue]
      + reading.index.actors.map { .alias($0.id) }
  }

  /// The stretch of text that is chosen.
  func span(in text: String) -> TextSpan {
    let whole = words[chosen.lowerBound].lowerBound..<words[chosen.upperBound - 1].upperBound
    let letters = text[whole].unicodeScalars.prefix(dropped)
    let bytes = letters.reduce(0) { $0 + UTF8.width($1) }
    return TextOffset(utf8: whole.lowerBound.utf8 + bytes)..<whole.upperBound
  }

  /// Chooses one word, some words further.
  mutating func move(by count: Int) {
    let first = max(0, min(chosen.lowerBound + count, words.count - 1))
    (chosen, dropped) = (first..<first + 1, 0)
  }

  /// Chooses the word at an offset.
  mutating func choose(at offset: TextOffset) {
    let first = min(words.partitionPoint { $0.upperBound <= offset }, words.count - 1)
    (chosen, dropped) = (first..<first + 1, 0)
  }

  /// Takes one word more behind the last, or one less; a name has at most 12.
  mutating func lengthen(by count: Int) {
    let end = max(chosen.lowerBound + 1, min(chosen.upperBound + count, words.count))
    chosen = chosen.lowerBound..<min(end, chosen.lowerBound + 12)
  }

  /// Leaves out one more letter of the first word, as far as two stay; then none again.
  mutating func dropLetter(in text: String) {
    let letters = text[words[chosen.lowerBound]].unicodeScalars.count
    dropped = letters - dropped > 2 ? dropped + 1 : 0
  }
}

extension Adding {
  /// The row for the lexicon.
  func addition(in reading: Reading) throws(LexiconAddition.Failure) -> LexiconAddition {
    let text = String(reading.article.text[span(in: reading.article.text)])
    switch kinds[selection] {
    case .actor(let kind): return try LexiconAddition(actor: [text], kind: kind)
    case .place(let kind): return try LexiconAddition(place: text, kind: kind)
    case .cue: return try LexiconAddition(cue: text)
    case .alias(let id):
      let actor = reading.index.actor(id)
      return try LexiconAddition(
        actor: [actor?.name ?? text, text], kind: actor?.kind ?? .group, id: id,
        gloss: actor?.gloss)
    }
  }
}
