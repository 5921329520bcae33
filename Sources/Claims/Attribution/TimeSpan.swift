internal import ArabicText

extension ObjectSearch {
  /// Where a stretch of time ends behind its preposition: قبل [بضعة أيام]، منذ [نحو شهرين]، في [السابق].
  func timeSpanEnd(from index: Int) -> Int? {
    var end = index
    while end < limit, measures(end) { end += 1 }
    guard end < limit, passage.words[end].usages.contains(.timeUnit) else { return nil }
    end += 1
    while end < limit, qualifiesTime(end) { end += 1 }
    return end
  }

  /// وأكدت الوزارة [هذا العام] السماح للزوار: when, and nothing that is pointed to.
  func pointsToTime(_ index: Int) -> Bool {
    guard passage.words[index].particle == .demonstrative, passage.words[index].isPlain,
      index + 1 < limit, passage.words[index + 1].isDefinite
    else { return false }
    let next = passage.words[index + 1]
    return next.isPlain
      && (next.usages.contains(.timeUnit) || [.time, .month, .year].contains(next.particle))
  }

  /// كشف سامي حداد [البالغ من العمر 72 عاما] عن خطة: where what tells how old the subject is ends.
  func agedEnd(at index: Int) -> Int? {
    guard passage.words[index].isDefinite, passage.words[index].usages.contains(.aged) else {
      return nil
    }
    let reach = passage.words[index..<limit].prefix(5)
    let age = reach.firstIndex { $0.kind == .number }
    return age.flatMap { $0 + 2 < limit && passage.words[$0 + 1].isNominal ? $0 + 2 : nil }
  }

  /// مرة أخرى، مرة ثانية.
  func isOnceMore(_ index: Int) -> Bool {
    guard passage.words[index].stem.isSpelled("مره"), index + 1 < limit else { return false }
    return ["اخري", "ثانيه", "جديده"].contains(where: passage.words[index + 1].full.isSpelled)
  }

  /// Whether it tells how many of a unit follow: بضعة، نحو، أقل من، 3.
  private func measures(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.kind == .number || word.usages.contains(.quantity) { return true }
    if ["بضع", "بضعه", "عده", "نحو", "حوالي", "قرابه"].contains(where: word.stem.isSpelled) {
      return true
    }
    return word.stem.isSpelled("من") && index > 0
      && passage.words[index - 1].usages.contains(.quantity)
  }

  /// قبل أيام [قليلة]، قبل الشهر [الماضي].
  private func qualifiesTime(_ index: Int) -> Bool {
    let (word, unit) = (passage.words[index], passage.words[index - 1])
    return word.kind == .word && word.isPlain && word.isAdjectival && !word.isName
      && word.noun == nil && word.isDefinite == unit.isDefinite
  }
}
