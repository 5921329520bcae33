internal import ArabicText

extension Subject {
  private static let longestSetting = 8

  /// The party behind an adverbial phrase that separates it from its verb, where nothing else stands
  /// before what the verb takes: وقال في تصريحات صحفية [وزير الزراعة] إن، كتب على تويتر [سامي حداد]: «…».
  func behindSetting(_ gap: Range<Int>) -> Range<Int>? {
    guard let first = gap.first, passage.words[first].particle == .preposition,
      passage.words[first].isPlain
    else { return nil }
    let reach = gap.dropFirst(2).prefix(Self.longestSetting)
    for index in reach {
      if isBarrier(index - 1) { return nil }
      guard isClosed(index, behind: first), opensParty(index),
        let party = sourcePhrase(before: gap.upperBound).range(from: index)
      else { continue }
      return isLast(party, in: gap) ? party : nil
    }
    return nil
  }

  /// Whether a word brings another clause or another party, to which a name behind it would belong: مع
  /// رئيس الوزراء سامي حداد.
  private func isBarrier(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.isSeparator || word.isVerbal || word.classes == .verb || word.hasConjunction
      || word.complementizer != nil || word.particle == .relative
    {
      return true
    }
    return word.noun?.isRole == true && !describesOccasion(index)
      || names.contains { $0.actorKind == .person && $0.range.contains(index) }
  }

  /// مؤتمر [صحفي]، تصريحات [صحفية]: an adjective, though it is also a role.
  private func describesOccasion(_ index: Int) -> Bool {
    passage.words[index - 1].isOccasion && !passage.words[index - 1].isDefinite
      && !passage.words[index].isDefinite
      && ["ي", "يه"].contains { passage.words[index].stem.ends(in: $0) }
  }

  /// Whether the phrase that begins with a preposition ends before a word, so that no noun there can go on
  /// with it: تصريحات صحفية، البرلمان، من جانبه، كلمة له.
  private func isClosed(_ end: Int, behind first: Int) -> Bool {
    let (word, before) = (passage.words[end - 1], passage.words[end - 2])
    if word.hasOwner, end == first + 2 { return true }
    if ["اخري", "ثانيه"].contains(where: word.stem.isSpelled), end == first + 3 { return true }
    guard word.particle == nil || word.particle == .time || word.isPronominalPhrase else {
      return false
    }
    if word.isDefinite { return !passage.words[end].isDefinite }
    if word.isPronominalPhrase || word.particle == .time || describesOccasion(end - 1) {
      return true
    }
    if word.kind == .word, word.noun == nil, before.isNominal, !before.isDefinite,
      word.isAdjectival || word.usages.contains(.timeUnit)
    {
      return true
    }
    return word.isListed || names.contains { $0.range.upperBound == end && $0.entry != nil }
  }

  /// Whether a person, a role, a body or a source without a name begins at a word.
  private func opensParty(_ index: Int) -> Bool {
    let word = passage.words[index]
    guard word.isPlain, word.kind == .word, !word.isOccasion else { return false }
    if names.person(at: index) != nil { return true }
    guard let noun = word.noun, !word.isAttribute, !word.isNews, !word.bare.hasSuffix("ا") else {
      return false
    }
    return noun.isRole || noun.isInstitution || noun.standing == .source && !word.isDefinite
  }

  /// Whether a gap ends with a party, or only when and where stand behind it.
  private func isLast(_ party: Range<Int>, in gap: Range<Int>) -> Bool {
    guard party.upperBound < gap.upperBound else { return true }
    let next = passage.words[party.upperBound]
    return next.kind == .comma || next.usages.contains(.setting) && next.isPlain
      || [.time, .aside].contains(next.particle)
  }
}
