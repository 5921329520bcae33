internal import ArabicText

/// A person's name: known units (محمد بن سلمان), or words that nobody knows behind a title.
struct PersonName {
  /// Where it stands.
  let passage: Passage

  private static let longest = 6
  private static let links: Set<String> = [
    "بن", "ابن", "بنت", "ال", "ابو", "ابي", "ابا", "ام", "عبد", "دي", "دا", "دو", "فون", "فان",
    "لو",
    "بو", "سان", "ماك", "اوف", "ديل", "بين", "تشي",
  ]

  /// The name that begins at a word; behind a title (`isAnnounced`) one word of any kind will do.
  func range(from start: Int, isAnnounced: Bool) -> Range<Int>? {
    var index = start
    while index < min(passage.words.count, start + Self.longest),
      continues(index, start, isAnnounced)
    {
      index += passage.words[index].kind == .joiner ? 2 : 1
    }
    while index > start, isLink(passage.words[index - 1]) { index -= 1 }
    let range = start..<min(index, passage.words.count)
    return isEnough(range, isAnnounced) ? range : nil
  }

  private func continues(_ index: Int, _ start: Int, _ isAnnounced: Bool) -> Bool {
    let word = passage.words[index]
    if word.kind == .joiner { return index > start && index + 1 < passage.words.count }
    guard word.kind == .word || word.kind == .foreign && isAnnounced else { return false }
    guard index == start || word.isPlain, word.particle == nil, word.complementizer == nil else {
      return false
    }
    if isLink(word) { return true }
    if let unit = word.nameUnit { return !unit.isWeak || index > start || isAnnounced }
    return word.isUnknown && !word.isDefinite && (index > start || isAnnounced)
  }

  private func isLink(_ word: Word) -> Bool {
    Self.links.contains(word.stem) && !word.isDefinite
  }

  private func isEnough(_ range: Range<Int>, _ isAnnounced: Bool) -> Bool {
    let words = passage.words[range].filter { $0.token.isWord && !isLink($0) }
    guard let first = words.first else { return false }
    if isAnnounced { return true }
    guard words.count > 1 || range.count > 1 else { return false }
    return first.nameUnit?.isGiven == true || isLink(passage.words[range.lowerBound])
  }
}
