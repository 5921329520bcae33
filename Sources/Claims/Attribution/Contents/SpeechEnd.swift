internal import ArabicText

/// Where quoted speech ends: at its marks, or with what belongs to it behind them.
extension ContentExtent {
  /// Whether words in quotation marks are the first of a noun phrase that goes on: "عنجهية" النجم.
  func goesOn(behind quotation: Range<Int>, in sentence: Range<Int>) -> Bool {
    let words = passage.words[quotation].filter(\.isWord)
    guard words.count <= Self.longestOpening, quotation.upperBound < sentence.upperBound,
      quotation.lowerBound > 0, passage.words[quotation.lowerBound - 1].kind != .colon
    else { return false }
    let next = passage.words[quotation.upperBound]
    let isBrought = passage.words[quotation.lowerBound - 1].particle == .preposition
    if words.count > 3, !isBrought || cue?.verb.isCore != false { return false }
    let isGoverned = cue?.verb.isCore == false || isBrought
    return next.isNominal && next.isPlain || next.complementizer?.hasPreposition == true
      || isGoverned && (next.particle == .preposition && next.isPlain || completes(next))
  }

  /// عن «خيبة أملها» بالقرار: what the noun in the marks governs, not how or to whom it was said.
  private func completes(_ word: Word) -> Bool {
    word.preposition != nil && word.isNominal && !word.hasConjunction && !word.isCircumstance
      && word.usages.isDisjoint(with: [.audience, .occasion, .purpose])
  }

  /// Where speech ends that و takes further behind its marks, or another quotation: قال «…» وإن «…»، قال
  /// «…» و«…»، قال: «…». «…».
  func end(of quotation: Range<Int>, in sentence: Range<Int>) -> Int {
    var end = quotation.upperBound
    while end + 1 < sentence.upperBound, passage.words[end].folded.isSpelled("و"),
      let next = passage.quotation(from: end + 1)
    { end = next.upperBound }
    if let next = nextSpeech(behind: quotation, at: end) { return next }
    guard end < sentence.upperBound else { return end }
    guard
      passage.words[end].complementizer?.hasConjunction == true
        || continues(quotation, at: end, in: sentence)
    else { return end }
    return clause(from: end, in: sentence).upperBound
  }

  /// Where the sentence in marks ends that stands at once behind another: قالت: «الحديقة مفتوحة». «وسنفتح
  /// الباب غدا».
  private func nextSpeech(behind quotation: Range<Int>, at end: Int) -> Int? {
    guard end == quotation.upperBound, quotation.count > 5, end + 1 < passage.words.count,
      passage.words[end].kind == .stop, let next = passage.quotation(from: end + 1),
      next.count > 5, passage.words[next.upperBound - 1].kind == .closeQuote
    else { return nil }
    let behind = passage.words[next.upperBound...].prefix(2)
    guard !behind.indices.contains(where: { verbs.contains($0) || attributions.contains($0) })
    else { return nil }
    return nextSpeech(behind: next, at: next.upperBound) ?? next.upperBound
  }

  private func isSentence(_ quotation: Range<Int>) -> Bool {
    quotation.count > Self.longestPhrase
  }

  /// Whether a few words without marks are the last of a sentence quoted before them: «لن نغلق المصنع القديم
  /// هذا العام» في القرية، «لا داعي للقلق» بشأن السد.
  private func continues(_ quotation: Range<Int>, at index: Int, in sentence: Range<Int>) -> Bool {
    let (word, rest) = (passage.words[index], index..<sentence.upperBound)
    let words = passage.words[rest].prefix { $0.kind != .stop && $0.kind != .comma }
    guard
      isSentence(quotation) || quotation.count > 4 && word.usages.contains(.matter)
        || quotation.count > 6 && words.contains(where: \.isRelativePronoun),
      words.count <= Self.longestRest, endsSpeech(at: words.endIndex, rest.upperBound),
      word.kind == .word, !word.hasConjunction, !attributions.contains(index),
      !words.contains(where: { $0.mayReport || $0.complementizer != nil }), staysOpen(words)
    else { return false }
    if word.isNominal { return !word.isCueParticiple }
    guard word.particle == .preposition, !word.usages.contains(.adjunct),
      let next = words.dropFirst().first
    else { return false }
    return !next.isOccasion && !next.usages.contains(.remark)
  }

  /// Whether a sentence ends at a place, or its verb's participle says more: «…» عدد المرشحين، مشيرا إلى.
  private func endsSpeech(at end: Int, _ limit: Int) -> Bool {
    if end == limit || passage.words[end].kind == .stop { return true }
    return end + 1 < limit && passage.words[end + 1].isCueParticiple
      && passage.words[end + 1].isManner
  }

  /// Whether all verbs of a stretch stand in a clause that describes a noun of it: القضية التي يحاكم فيها.
  private func staysOpen(_ words: ArraySlice<Word>) -> Bool {
    guard let verb = words.firstIndex(where: \.isVerbal) else {
      return words.count <= Self.longestPhrase
    }
    let before = words[..<verb]
    return before.contains { $0.isRelativePronoun }
      || before.count > 1
        && before.last.map { $0.isNominal && !$0.isDefinite && !$0.hasOwner } == true
  }

  private static let longestOpening = 6
  private static let longestPhrase = 8
  private static let longestRest = 14
}
