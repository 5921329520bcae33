internal import ArabicText

/// A block of an article as words, with its sentences and quotations as ranges of them; shared,
/// because every construction that is tried at a word looks into it.
final class Passage: Sendable {
  /// The block that was read.
  let block: Block
  /// Its words and marks.
  let words: [Word]
  /// Its sentences, in order.
  let sentences: [Range<Int>]
  /// Its quotations from mark to mark, in order of their beginning; they may nest.
  let quotations: [Range<Int>]
  /// At each word the number of its sentence and of the innermost quotation around it.
  private let surroundings: [Surroundings]

  /// How many words a sentence has at most: one without end would be the content of each of its claims.
  private static let longestSentence = 300
  /// How many marks may be left open.
  private static let mostOpen = 8

  /// The passage of a block whose sentences are known.
  init(block: Block, words: [Word], sentences: [TextSpan]) {
    self.block = block
    self.words = words
    var next = 0
    self.sentences = sentences.compactMap { sentence -> Range<Int>? in
      while next < words.count, words[next].span.lowerBound < sentence.lowerBound {
        next += 1
      }
      let first = next
      while next < words.count, words[next].span.lowerBound < sentence.upperBound {
        next += 1
      }
      return first < next ? first..<next : nil
    }
    .flatMap { $0.parts(of: Self.longestSentence) }
    quotations = Self.quotations(in: words, Set(self.sentences.map(\.lowerBound)))
    surroundings = Surroundings.all(words.count, sentences: self.sentences, quotations: quotations)
  }

  /// The blocks of an article that name anybody: its report and the dateline, where they are
  /// Arabic.
  static func passages(of article: Article, lexicon: Lexicon) -> [Passage] {
    var memory = WordMemory()
    return passages(of: article, lexicon: lexicon, &memory)
  }

  /// The same, with the words that were read before.
  static func passages(
    of article: Article, lexicon: Lexicon, _ memory: inout WordMemory
  ) -> [Passage] {
    let reader = WordReader(lexicon: lexicon, text: article.text)
    var rest = article.sentences[...]
    return arabicBlocks(of: article).map { block in
      let words = reader.words(in: block.span, &memory)
      rest = rest.drop { $0.lowerBound < block.span.lowerBound }
      let sentences = rest.prefix { $0.upperBound <= block.span.upperBound }
      return Passage(block: block, words: words, sentences: Array(sentences))
    }
  }

  private static func arabicBlocks(of article: Article) -> [Block] {
    let blocks = article.blocks.filter { $0.kind.isReport || $0.kind == .dateline }
    let counts = blocks.map { LetterCount(article.text[$0.span]) }
    guard counts.reduce(LetterCount(), +).isArabic else { return [] }
    return zip(blocks, counts).filter { $1.isInArabicScript }.map(\.0)
  }

  /// The words from the first to the last of a range, without marks at its end.
  func span(_ range: Range<Int>) -> TextSpan {
    let range = trimmed(range)
    guard let last = range.last else { return block.span.lowerBound..<block.span.lowerBound }
    return words[range.lowerBound].span.lowerBound..<words[last].span.upperBound
  }

  /// The same as a name: without the proclitics of its first word.
  func nameSpan(_ range: Range<Int>) -> TextSpan {
    let range = range.isEmpty ? range : bareName(range)
    guard let last = range.last else { return block.span.lowerBound..<block.span.lowerBound }
    return nameStart(at: range.lowerBound)..<words[last].span.upperBound
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
    guard surroundings.indices.contains(index), let number = surroundings[index].sentence else {
      return words.indices
    }
    return sentences[number]
  }

  /// The quotation that a word opens.
  func quotation(from index: Int) -> Range<Int>? {
    guard surroundings.indices.contains(index), words[index].kind == .openQuote,
      let number = surroundings[index].quotation, quotations[number].lowerBound == index
    else { return nil }
    return quotations[number]
  }

  /// The innermost quotation that holds a word.
  func quotation(around index: Int) -> Range<Int>? {
    guard surroundings.indices.contains(index) else { return nil }
    return surroundings[index].quotation.map { quotations[$0] }
  }

  /// Pairs the marks; one left open runs to the end of the block, where they are but few, or to where a
  /// sentence reports again before another opens: قال «سنبني. وأضاف أن «العمل بدأ».
  private static func quotations(in words: [Word], _ starts: Set<Int>) -> [Range<Int>] {
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    var report: Int?
    for (index, word) in words.enumerated() {
      if starts.contains(index), !open.isEmpty, word.reportsAgain { report = report ?? index }
      if word.kind == .openQuote {
        if let end = report, let start = open.last, words[start].bare == word.bare {
          ranges.append(start..<end)
          open.removeLast()
        }
        report = nil
        open.append(index)
      }
      if word.kind == .closeQuote {
        if let start = open.popLast() { ranges.append(start..<index + 1) }
        report = nil
      }
    }
    ranges += open.prefix(mostOpen).map { $0..<words.count }
    return ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }
}

extension Word {
  /// Whether it goes on with a report: وقال، وأضافت.
  fileprivate var reportsAgain: Bool {
    hasConjunction && verbs.contains { $0.form.tense == .perfect && $0.form.person == .third }
  }

  /// Whether it separates and says nothing: a comma, a stop, a dash.
  var isSeparator: Bool {
    switch kind {
    case .comma, .semicolon, .colon, .stop, .dash: true
    default: false
    }
  }
}

extension Range<Int> {
  /// It in parts of a length, the last shorter.
  fileprivate func parts(of length: Int) -> [Range<Int>] {
    stride(from: lowerBound, to: upperBound, by: length).map {
      $0..<Swift.min($0 + length, upperBound)
    }
  }
}
