internal import ArabicText

/// The words read before, by their letters: in news most words come again and again.
struct WordMemory: Sendable {
  private var words = WordIndex<Word>()
  /// The number of the next word.
  private(set) var next = 0

  /// How many words it can hold before it has to begin anew; each takes about a kilobyte with what
  /// the tagger remembers of it.
  static let limit = 60_000

  /// No words yet.
  init() {}

  /// The word of these letters in UTF-8, if it was read before.
  subscript(letters: Span<UInt8>) -> Word? { words.first(letters) }

  /// Remembers a word.
  mutating func insert(_ word: Word) {
    words.insert(word.bare, word)
    next += 1
  }
}

extension Token {
  /// Whether its letters say all: nothing is written on them, and they are no mark that may open as
  /// well as close, nor one of the numbers, which are without end.
  var isKnownByLetters: Bool { !hasMarks && kind.isKnownByLetters }

  /// Whether anything is written on its letters or between them.
  var hasMarks: Bool { span.upperBound.utf8 - span.lowerBound.utf8 != bare.utf8.count }
}

extension Token.Kind {
  /// Whether the letters of such a token can say all.
  var isKnownByLetters: Bool { self != .openQuote && self != .closeQuote && self != .number }
}
