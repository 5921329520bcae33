internal import ArabicText

// A claim in a clause that only says when, though or while what its sentence says itself is so.
extension Passage {
  /// Whether a content that begins at a word is the verb's of such a clause, which opens its sentence: بعدما
  /// قال المدير [إن]، رغم أن الأطباء يقولون [إن]، في حين تؤكد الشرطة [أن].
  func isInBackground(_ start: Int) -> Bool {
    let sentence = sentence(of: start)
    guard words[start].complementizer != nil, quotation(around: start) == nil,
      let clause = background(in: sentence), clause < start,
      start <= clause + Self.longestBackground
    else { return false }
    return !words[clause..<start].contains { $0.isSeparator || $0.complementizer != nil }
  }

  /// Where what stands behind the conjunction begins with which a sentence opens such a clause.
  private func background(in sentence: Range<Int>) -> Int? {
    let opening = words[sentence].prefix(4)
    guard let first = opening.first, opening.count == 4 else { return nil }
    let start = sentence.lowerBound
    if first.usages.contains(.background) { return behindComplementizer(start + 1) }
    if opensOccasion(at: start) || first.stem.isSpelled("منذ") {
      return behindComplementizer(start + 1)
    }
    guard first.particle == .preposition else { return nil }
    if words[start + 1].stem.isSpelled("حين") { return behindComplementizer(start + 2) }
    let isThough = words[start + 1].stem.isSpelled("رغم") && words[start + 3].complementizer != nil
    return isThough ? start + 4 : nil
  }

  private func behindComplementizer(_ index: Int) -> Int {
    words[index].complementizer == nil ? index : index + 1
  }

  private static let longestBackground = 12
}

extension ContentExtent {
  /// بعدما قال المدير إن المصنع سيغلق، [أضرب] العمال: behind the comma the sentence's own clause begins.
  func opensForeground(at index: Int, from start: Int) -> Bool {
    let word = passage.words[index]
    let isLed = word.particle == .negation || word.particle == .auxiliary
    guard isMain(word, at: index) || isLed && !word.hasConjunction, passage.isInBackground(start)
    else { return false }
    if hasVerb(in: start..<index - 1) { return true }
    // أن طائرة تابعة للشركة، [يتوقع] أن تصل: an indefinite noun waits for its verb.
    return (isWhole(from: start) || passage.words[start + 1].isKnown)
      && !passage.words[start..<index - 1].contains { $0.kind == .comma }
  }
}

extension Word {
  /// Whether it is no indefinite noun, which a clause could describe: الوفاة، حدوده، هذا.
  fileprivate var isKnown: Bool {
    isDefinite || hasOwner || particle == .demonstrative || isName || placeWords > 0
  }
}
