internal import ArabicText

// What the reporter has to say behind words that are quoted whole.
extension ContentExtent {
  /// «سنرد»، في أول تعليق على القرار، في أعلى ارتفاع: behind a quotation the reporter ranks what was said or told.
  func isRanking(at index: Int) -> Bool {
    guard index > 1, index + 2 < passage.words.count, passage.words[index].isPlain,
      passage.words[index - 2].kind == .closeQuote
    else { return false }
    let (next, last) = (passage.words[index + 1], passage.words[index + 2])
    return next.isElative && !last.isDefinite && last.isNominal && last.isPlain
  }

  /// قال إن «المدينة هي بلدي»، ويعرف عنه: behind a clause that is quoted whole a verb joined by و is the reporter's.
  func leavesQuotation(at index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    guard index > start + 4, word.hasConjunction, word.isVerbal,
      passage.words[start].complementizer != nil,
      passage.words[index - 2].kind == .closeQuote,
      let quotation = passage.quotation(around: index - 2)
    else { return false }
    return quotation.lowerBound == start + 1 && quotation.upperBound == index - 1
      && quotation.count > 4
  }

  /// «…» وهو رقم قياسي: behind speech in marks, what the reporter has to say to it.
  func remarks(at index: Int) -> Bool {
    guard passage.words[index].hasConjunction, passage.words[index].particle == .pronoun,
      ["هو", "هي"].contains(where: passage.words[index].stem.isSpelled),
      let quotation = passage.quotation(around: index - 1)
    else { return false }
    return passage.quotation(around: index) == nil && passage.isClause(quotation)
  }
}

extension Word {
  /// Whether it has the letters of a noun that ranks, as it stands before another: أعلى، أكبر، أول.
  fileprivate var isElative: Bool {
    if ["أول", "آخر", "أعلى"].contains(where: bare.isSpelled) { return true }
    guard isPlain, !isDefinite, kind == .word, noun == nil, placeWords == 0 else { return false }
    return bare.unicodeScalars.count == 4 && bare.begins(with: "أ") && !bare.ends(in: "ة")
  }
}
