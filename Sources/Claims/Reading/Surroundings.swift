/// What a word of a passage stands in, by number, so that no rule has to look through the passage.
struct Surroundings: Hashable, Sendable {
  /// The sentence.
  var sentence: Int?
  /// The innermost quotation; an opening mark stands in the one that it opens.
  var quotation: Int?

  /// The surroundings of `count` words; the ranges come by their beginning and, as quotations do,
  /// lie apart or one within another.
  static func all(
    _ count: Int, sentences: [Range<Int>], quotations: [Range<Int>]
  ) -> [Surroundings] {
    var all = Array(repeating: Surroundings(), count: count)
    for (number, sentence) in sentences.enumerated() {
      for index in sentence { all[index].sentence = number }
    }
    var open: [Int] = []
    var next = 0
    for index in 0..<count {
      while let last = open.last, quotations[last].upperBound <= index { open.removeLast() }
      while next < quotations.count, quotations[next].lowerBound == index {
        open.append(next)
        next += 1
      }
      all[index].quotation = open.last
    }
    return all
  }
}
