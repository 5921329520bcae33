internal import ArabicText

/// The names in a stretch of words that the tagger takes for one person's.
struct PersonNames {
  /// Where it stands.
  let passage: Passage

  /// Each of several that و joins (سامي ونادر), offices before a joined name left out (والأمير نايف),
  /// and what a preposition begins behind it (نادر بالمدينة) or says how.
  func ranges(in range: Range<Int>) -> [Range<Int>] {
    let joined = range.dropFirst().filter(isJoined)
    return zip([range.lowerBound] + joined, joined + [range.upperBound]).map { start, end in
      name(in: start..<end, isJoined: start != range.lowerBound)
    }
  }

  private func isJoined(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.hasConjunction && word.folded.first == "و"
      && (word.isName || word.isUnknown || word.noun?.isRole == true)
      || word.isNameBehindLetter && word.folded.first == "و"
        && passage.words[index - 1].canStandForName
  }

  private func name(in range: Range<Int>, isJoined: Bool) -> Range<Int> {
    var start = range.lowerBound
    while start + 1 < range.upperBound, isBeforeName(start, isJoined: isJoined) { start += 1 }
    let end = (start + 1..<max(range.upperBound, start + 1)).first { index in
      isBehindName(index, goesOn: index + 1 < range.upperBound)
    }
    return start..<(end ?? range.upperBound)
  }

  /// Whether a word belongs to what goes before the name: an office (المؤرخ سامي), an auxiliary (كان
  /// سامي), an adjective of people (المغولي سامي), somebody's somebody (مدربهم سامي), or a mark that is
  /// another's (»سامي).
  private func isBeforeName(_ index: Int, isJoined: Bool) -> Bool {
    let (word, next) = (passage.words[index], passage.words[index + 1])
    if word.kind == .openQuote {
      return index + 2 < passage.words.count && isBeforeName(index + 1, isJoined: isJoined)
    }
    if word.kind == .closeQuote { return true }
    if word.noun?.isRole == true {
      return isJoined || (word.isDefinite || !word.isName) && (next.canStandForName || next.isName)
    }
    return !word.isName && next.isWord
      && (word.particle == .auxiliary || word.isDefinite && word.isNisba
        || word.hasOwner && next.isName)
  }

  /// Whether a word goes on behind the name: with a preposition, an auxiliary (سامي كان) or an office
  /// (سامي لاعب الوسط), or says how; tanwīn makes it that: سلمى مبتسمةً. Names begin like prepositions
  /// (كالميت) and hold kinship: سلمى [بنت] عبدالله، سامي [الابن].
  private func isBehindName(_ index: Int, goesOn: Bool) -> Bool {
    let word = passage.words[index]
    if word.hasTanwinFath || word.preposition == "ب" && word.isDefinite || word.kind == .number {
      return true
    }
    if word.kind == .openBracket, goesOn, passage.words[index + 1].kind == .number { return true }
    guard !word.isName, passage.words[index - 1].canStandForName else { return false }
    if goesOn, passage.words[index + 1].canStandForName { return false }
    return word.particle == .auxiliary || word.noun?.isRole == true && !word.isDefinite
  }
}
