internal import ArabicText

/// A quotation that stands before its cue and may go on behind it: «سنبني الجسر»، قال رئيس البلدية،
/// «وسنبدأ هذا الصيف».
struct QuotationBefore {
  /// Where the cue stands.
  let passage: Passage

  /// The parts of the quotation, the words between the verb and what ends its clause, and the rule;
  /// nil where no quotation opens the sentence and closes before the verb.
  func parts(
    around cue: Int, in sentence: Range<Int>
  ) -> (content: [Range<Int>], gap: Range<Int>, rule: Rule)? {
    guard let close = closing(before: cue), !passage.words[cue].hasConjunction,
      let quotation = passage.quotation(around: close), quotation.upperBound == close + 1,
      passage.sentence(of: quotation.lowerBound).lowerBound == quotation.lowerBound,
      !isSubject(quotation, of: cue, sentence.upperBound)
    else { return nil }
    let end = clauseEnd(behind: cue, in: sentence)
    guard let rest = rest(behind: end, in: sentence) else {
      return ([quotation], cue + 1..<end, .afterQuotation)
    }
    return ([quotation, rest], cue + 1..<end, .interrupted)
  }

  /// Where the speech goes on behind a comma, what is said of the speaker passed over: يقول سالم، وهو مزارع في
  /// الخمسين، «كل شيء غال».
  private func rest(behind end: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard end + 1 < sentence.upperBound, passage.words[end].kind == .comma else { return nil }
    if let rest = passage.quotation(from: end + 1) { return rest }
    let aside = passage.words[end + 1..<sentence.upperBound].prefix(Self.longestAside)
    guard let comma = aside.firstIndex(where: { $0.kind == .comma }),
      !aside[..<comma].contains(where: { $0.mayReport || $0.complementizer != nil })
    else { return nil }
    return passage.quotation(from: comma + 1)
  }

  private static let longestAside = 14

  /// Whether a name in quotation marks has said what follows: «نسيم» كشفت أن.
  private func isSubject(_ quotation: Range<Int>, of cue: Int, _ limit: Int) -> Bool {
    guard cue + 1 < limit, passage.isName(quotation, limit) else { return false }
    return passage.words[cue + 1].complementizer != nil
      || quotation.upperBound == cue && isOfThings(cue)
  }

  /// «حيلة بسيطة» تزيد الإنتاج: what a verb of many meanings says in the imperfect of what stands before it.
  private func isOfThings(_ cue: Int) -> Bool {
    passage.words[cue].verbs.allSatisfy { $0.verb.isWeak && $0.form.tense == .imperfect }
  }

  /// The mark that closes a quotation before a word, a comma or dash between them passed over.
  private func closing(before cue: Int) -> Int? {
    var index = cue - 1
    while index > 0, passage.words[index].kind == .comma || passage.words[index].kind == .dash {
      index -= 1
    }
    return index > 0 && passage.words[index].kind == .closeQuote ? index : nil
  }

  /// Where the clause of the verb ends, the name of a source in quotation marks passed over.
  private func clauseEnd(behind cue: Int, in sentence: Range<Int>) -> Int {
    var index = cue + 1
    while index < sentence.upperBound {
      let word = passage.words[index]
      if word.isSeparator || word.complementizer != nil { return index }
      index = passage.quotation(from: index)?.upperBound ?? index + 1
    }
    return min(index, sentence.upperBound)
  }
}
