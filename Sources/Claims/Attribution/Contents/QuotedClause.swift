internal import ArabicText

extension Passage {
  /// Whether words in quotation marks are a clause, which names nobody: a verb, a negation or a pronoun
  /// stands among the first of them («الحكومة ستدفع الأجور»، «نحن نريد السلام»), or an indefinite word
  /// behind a definite noun tells what that is («الطريق طويل»).
  func isClause(_ quotation: Range<Int>) -> Bool {
    let first = quotation.dropFirst().prefix(Self.longestOpening)
      .prefix { words[$0].particle != .relative }
    if quotation.count > 4, let opening = first.first,
      words[opening].opensSentence || words[opening].looksLikeImperfect && isVerb(opening)
    {
      return true
    }
    return first.contains { words[$0].makesClause || isPredicate(at: $0, of: quotation) }
  }

  /// «سيعودون إلى القرية»: before a preposition or a definite noun an imperfect begins a clause.
  private func isVerb(_ index: Int) -> Bool {
    words[index + 1].particle == .preposition || words[index + 1].isDefinite
  }

  /// طويل in «الطريق طويل»; كاملة in «الحقيقة كاملة» rather tells how. هي between two nouns joins them:
  /// «المدينة هي العاصمة الآن».
  private func isPredicate(at index: Int, of quotation: Range<Int>) -> Bool {
    guard index > quotation.lowerBound + 1 else { return false }
    let (subject, word) = (words[index - 1], words[index])
    if subject.isDefinite, word.looksLikeImperfect { return true }
    if word.particle == .pronoun, quotation.count > 5, index + 1 < quotation.upperBound {
      return words[index + 1].isWord
    }
    guard subject.kind == .word, subject.isDefinite, subject.isPlain, !subject.isAdjectival else {
      return false
    }
    return word.kind == .word && word.isAdjectival && word.isPlain && !word.isDefinite
      && !word.isName && !word.hasOwner && !word.bare.hasSuffix("ا")
      && (quotation.count > 4 || !word.bare.hasSuffix("ة"))
  }

  private static let longestOpening = 6
}

extension Word {
  /// إن، نحن.
  fileprivate var opensSentence: Bool {
    complementizer?.hasLowHamza == true || particle == .pronoun && isPlain
  }

  /// يريد، ستدفع behind a definite noun, where no table knows them.
  fileprivate var looksLikeImperfect: Bool {
    guard isUnknown, isPlain, !isName, bare.unicodeScalars.count > 3 else { return false }
    return ["ي", "سي", "ست", "سن"].contains { stem.begins(with: $0) }
  }

  /// A verb, كان, لم, not غير; a word of two letters rather spells a name: «أر تي بي».
  fileprivate var makesClause: Bool {
    if particle == .negation { return !full.isSpelled("غير") }
    return isVerbal && bare.unicodeScalars.count > 2 || particle == .auxiliary
  }
}
