internal import ArabicText

/// Several parties as the one subject of a verb.
extension Subject {
  /// A party with those that و joins to it: اليابان [والبرازيل].
  func withJoined(_ party: Range<Int>, in whole: Range<Int>) -> Range<Int> {
    var end = party.upperBound
    while end < whole.upperBound, passage.words[end].hasConjunction, end + 1 < passage.words.count,
      names.hasActor(at: end), passage.words[end].folded.first == "و"
    {
      let next = phrase(from: end).upperBound
      guard next <= whole.upperBound, next < passage.words.count, !passage.words[next].isVerbal
      else { break }
      end = next
    }
    return party.lowerBound..<end
  }
}
