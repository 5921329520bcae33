internal import ArabicText

/// A block of an article as words, with its sentences and quotations as ranges of them.
struct Passage: Sendable {
  /// The block that was read.
  let block: Block
  /// Its words and marks.
  let words: [Word]
  /// Its sentences, in order.
  let sentences: [Range<Int>]
  /// Its quotations from mark to mark, in order of their beginning; they may nest.
  let quotations: [Range<Int>]

  /// The passage of a block whose sentences are known.
  init(block: Block, words: [Word], sentences: [TextSpan]) {
    self.block = block
    self.words = words
    self.sentences = sentences.compactMap { sentence in
      let inside = words.indices.filter { sentence.contains(words[$0].token.span.lowerBound) }
      guard let first = inside.first, let last = inside.last else { return nil }
      return first..<last + 1
    }
    quotations = Self.quotations(in: words)
  }

  /// The blocks of an article that name anybody: its report and the dateline.
  static func passages(of article: Article, lexicon: Lexicon) -> [Passage] {
    var memory = WordMemory()
    return passages(of: article, lexicon: lexicon, &memory)
  }

  /// The same, with the words that were read before.
  static func passages(
    of article: Article, lexicon: Lexicon, _ memory: inout WordMemory
  ) -> [Passage] {
    let reader = WordReader(lexicon: lexicon, text: article.text)
    return article.blocks.filter { $0.kind.isReport || $0.kind == .dateline }.map { block in
      let words = article.text.tokens(in: block.span).map { reader.word($0, &memory) }
      let sentences = article.sentences.filter { block.span.covers($0) }
      return Passage(block: block, words: words, sentences: sentences)
    }
  }

  /// The words from the first to the last of a range, without marks at its end.
  func span(_ range: Range<Int>) -> TextSpan {
    let range = trimmed(range)
    guard let last = range.last else { return block.span.lowerBound..<block.span.lowerBound }
    return words[range.lowerBound].token.span.lowerBound..<words[last].token.span.upperBound
  }

  /// The same as a name: without the proclitics of its first word.
  func nameSpan(_ range: Range<Int>) -> TextSpan {
    let range = trimmed(range)
    guard let last = range.last else { return block.span.lowerBound..<block.span.lowerBound }
    return words[range.lowerBound].start..<words[last].token.span.upperBound
  }

  /// A range without the commas, stops and dashes at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, words[last].isSeparator { range = range.dropLast() }
    while let first = range.first, words[first].isSeparator { range = range.dropFirst() }
    return range
  }

  /// The sentence that holds a word.
  func sentence(of index: Int) -> Range<Int> {
    sentences.first { $0.contains(index) } ?? words.indices
  }

  /// The quotation that a word opens.
  func quotation(from index: Int) -> Range<Int>? {
    quotations.first { $0.lowerBound == index }
  }

  /// The innermost quotation that holds a word.
  func quotation(around index: Int) -> Range<Int>? {
    quotations.last { $0.contains(index) }
  }

  /// Pairs the marks; one left open runs to the end of the block.
  private static func quotations(in words: [Word]) -> [Range<Int>] {
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for (index, word) in words.enumerated() {
      if word.kind == .openQuote { open.append(index) }
      if word.kind == .closeQuote, let start = open.popLast() { ranges.append(start..<index + 1) }
    }
    ranges += open.map { $0..<words.count }
    return ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }
}

extension Word {
  /// Whether it separates and says nothing: a comma, a stop, a dash.
  var isSeparator: Bool {
    switch kind {
    case .comma, .semicolon, .colon, .stop, .dash: true
    default: false
    }
  }
}
