internal import ArabicText

/// The names in a stretch of words that the tagger takes for one person's.
struct PersonNames {
  /// Where it stands.
  let passage: Passage

  /// Each of several that و joins (سامي ونادر), offices before a joined name left out (والأمير نايف),
  /// and what a preposition begins behind it (نادر بالمدينة).
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
  }

  private func name(in range: Range<Int>, isJoined: Bool) -> Range<Int> {
    var start = range.lowerBound
    while isJoined, start + 1 < range.upperBound, passage.words[start].noun?.isRole == true {
      start += 1
    }
    let end = (start + 1..<max(range.upperBound, start + 1)).first { index in
      passage.words[index].preposition != nil && passage.words[index].isDefinite
    }
    return start..<(end ?? range.upperBound)
  }
}
