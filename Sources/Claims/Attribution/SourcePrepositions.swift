internal import ArabicText

extension SourcePhrase {
  /// في and لدى keep a role at its institution (السفيرة في الأمم المتحدة), and what describes a
  /// source without a name belongs to it (مصادر على صلة بالملف); the occasion does not.
  func goesThrough(_ particle: Particle, at index: Int, _ start: Int) -> Bool {
    guard index + 1 < limit else { return false }
    if particle == .demonstrative { return passage.words[index + 1].isDefinite }
    guard particle == .preposition else { return false }
    let next = passage.words[index + 1]
    guard next.particle == nil, next.complementizer == nil, !next.isVerbal else { return false }
    let isAcquainted = next.usages.contains(.acquaintance)
    guard !next.isOccasion || isAcquainted else { return false }
    let head = passage.words[start].noun
    if head?.isRole == true, next.kind == .openQuote { return true }
    switch passage.words[index].stem {
    case "من":
      return passage.words[index - 1].usages.contains(.quantity) || head?.actorKind == .anonymous
    case "في", "لدي":
      return head?.isRole == true
        && (next.noun?.isInstitution == true || startsName(index + 1) || isFieldOrOffice(next)
          || !passage.words[start].isDefinite && next.isOpenNoun)
        || head?.actorKind == .anonymous || head?.isInstitution == true && startsName(index + 1)
    case "عن" where passage.words[index - 1].stem.begins(with: "صادر"): return true
    case "عن":
      return index == start + 1 && next.isNominal
        && passage.words[start].usages.contains(.deputy)
    case "علي":
      return head?.actorKind == .anonymous && isAcquainted
    default: return false
    }
  }

  /// What a role is held in (خبير في المناخ، مسؤول في الأمم المتحدة); a place has its own class.
  private func isFieldOrOffice(_ word: Word) -> Bool {
    guard word.isDefinite, word.isNominal else { return false }
    if case .place = word.noun?.kind { return false }
    return true
  }
}
