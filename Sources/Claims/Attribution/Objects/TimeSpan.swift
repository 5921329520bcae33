internal import ArabicText

extension Passage {
  /// Whether two words tell without a preposition when something was: هذا الأسبوع، العام الماضي.
  func opensTime(at index: Int) -> Bool {
    guard words[index].isPlain, index + 1 < words.count else { return false }
    let (word, unit) = (words[index], words[index + 1])
    if word.isDefinite, word.usages.contains(.timeUnit) {
      return unit.particle == .time && unit.isDefinite && unit.isPlain
    }
    guard word.particle == .demonstrative else { return false }
    return unit.isDefinite && unit.isPlain
      && ([.time, .year, .month].contains(unit.particle) || unit.usages.contains(.timeUnit))
  }
}

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

  /// كشف سامي حداد [البالغ من العمر 72 عاما] عن خطة: where what tells how old the subject is ends.
  func agedEnd(at index: Int) -> Int? {
    guard passage.words[index].isDefinite, passage.words[index].usages.contains(.aged) else {
      return nil
    }
    let reach = passage.words[index..<limit].prefix(5)
    let age = reach.firstIndex { $0.kind == .number }
    return age.flatMap { $0 + 2 < limit && passage.words[$0 + 1].isNominal ? $0 + 2 : nil }
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
