internal import ArabicText

extension ContentExtent {
  /// Whether a verb behind a comma answers the condition that its clause began with: إنه إذا هبط السعر،
  /// وجد الناس.
  func isAnswer(at index: Int, from start: Int) -> Bool {
    let opening = passage.words[start..<index].dropFirst().prefix(2)
    let commas = passage.words[start..<index].count { $0.kind == .comma }
    return commas == 1 && opening.contains { ["اذا", "لو", "عندما", "كلما"].contains($0.full) }
  }

  /// Where quotations end that follow at once, each a sentence of its own, and are said in one go: قال:
  /// «السد قديم». «سنصلحه هذا العام».
  func nextQuotation(behind end: Int) -> Int {
    var end = end
    while end + 1 < passage.words.count, passage.words[end].kind == .stop,
      let next = passage.quotation(from: end + 1), next.count > Self.shortSentence,
      next.upperBound == passage.words.count || passage.words[next.upperBound].kind == .stop
    { end = next.upperBound }
    return end
  }

  private static let shortSentence = 5
}
