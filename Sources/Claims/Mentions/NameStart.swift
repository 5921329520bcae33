internal import ArabicText

/// Where the first word of a name begins: whether its first letter is the و or ل before it is not known of
/// a word that no table holds, and what stands around it tells.
extension Passage {
  /// How many letters of و, ف, ب, ل and ك stand before a name that begins with a word.
  func lettersBeforeName(at index: Int) -> Int {
    let word = words[index]
    if word.proclitics == 1, !word.isDefinite, isOfTheName(index) || isWholeName(index) { return 0 }
    guard word.proclitics == 0, word.isUnknown, word.nameUnit == nil else { return word.proclitics }
    if word.isNameBehindLetter { return 1 }
    return word.bare.unicodeScalars.first == "و" && isBehindName(index) ? 1 : 0
  }

  /// The letters of a word that a name begins with, without those before it.
  func nameStem(at index: Int) -> String {
    let (word, letters) = (words[index], lettersBeforeName(at: index))
    return letters == word.proclitics
      ? word.stem
      : String(String.UnicodeScalarView(word.folded.unicodeScalars.dropFirst(letters)))
  }

  /// Where a name begins that begins with a word; words with marks on them are left as they were read.
  func nameStart(at index: Int) -> TextOffset {
    let (word, letters) = (words[index], lettersBeforeName(at: index))
    let length = word.span.upperBound.utf8 - word.span.lowerBound.utf8
    guard letters != word.proclitics, length == word.bare.utf8.count else { return word.start }
    let before = word.bare.unicodeScalars.prefix(letters).reduce(0) { $0 + UTF8.width($1) }
    return TextOffset(utf8: word.span.lowerBound.utf8 + before)
  }

  /// What of the article a name that begins with a word has lost to the ل before it: للمرصد is المرصد,
  /// للجنة is اللجنة.
  func articleSwallowed(at index: Int) -> String {
    let word = words[index]
    guard word.preposition == "ل", word.isDefinite else { return "" }
    return word.stem.begins(with: "ل") ? "ال" : "ا"
  }

  /// Whether a letter that was read as a proclitic is the name's own: no preposition stands behind another
  /// (إلى [ليروي]), no ب or ك behind a quotation mark or between an office and its holder (المراسلة
  /// [كايتلان]), and no ف there or behind a verb (قال [فالي]).
  private func isOfTheName(_ index: Int) -> Bool {
    guard index > 0, let letter = words[index].bare.unicodeScalars.first, letter != "و" else {
      return false
    }
    let before = words[index - 1]
    // بهدف and خلف are nouns as well: فاز بهدف [لفرنسا], خلف [لسامي].
    if before.particle == .preposition, !before.stem.isSpelled("خلف"),
      before.stem.isSpelled("بين") || !before.stem.begins(with: "ب")
    {
      return !before.isLoneProclitic
    }
    guard !words[index].isListed, words[index].noun == nil, letter != "ل" else { return false }
    if letter == "ف", before.isVerbal || before.noun?.isRole == true { return true }
    return before.kind == .openQuote || before.isDefinite && before.noun?.isHeldByOne == true
  }

  /// Whether a name of several words begins with all letters of a word: [بيونغ] يانغ, for what is behind the
  /// first has no meaning before a name.
  private func isWholeName(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isWholeNameStart, index + 1 < words.count else { return false }
    let next = words[index + 1]
    return word.noun == nil && !word.isListed && (next.isUnknown || next.isName)
  }

  /// Whether a name ends before a word: أولسان [وتشونبوك].
  private func isBehindName(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1]
    return before.kind == .word && (before.canStandForName || before.isName || before.isListed)
  }
}
