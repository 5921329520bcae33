internal import ArabicText

/// A party named by description: a head noun with its adjectives (الجيش السوري) or its iḍāfa (قوات
/// النظام، وزارة الخارجية التركية، صحيفة "العرب").
struct HeadPhrase {
  /// Where it stands.
  let passage: Passage
  /// The names found so far, by their first word.
  let names: [Int: NameMatch]

  private static let longest = 9

  /// The words behind a head that ends before `index`, as far as they describe it.
  func end(from head: Int, behind index: Int) -> Int {
    if index == head + 1, passage.words[head].isClosedByNun {
      return adjectivePhrase(from: index, head)
    }
    let isDefinite = passage.words[head].isDefinite || index > head + 1
    return isDefinite ? adjectives(from: index, head) : complement(from: index, head)
  }

  /// Definite adjectives: الجيش [الوطني] [الليبي].
  private func adjectives(from start: Int, _ head: Int) -> Int {
    var index = start
    while index < limit(head), isAdjective(index, head) { index += 1 }
    return index
  }

  private func isAdjective(_ index: Int, _ head: Int) -> Bool {
    let word = passage.words[index]
    return word.isPlain && word.isDefinite && word.isAdjectival && word.particle == nil
      && !passage.opensTime(at: index) && !passage.namesPeople(at: index)
  }

  /// An iḍāfa, to the definite noun or name that closes it, and the adjectives behind that.
  private func complement(from start: Int, _ head: Int) -> Int {
    var index = start
    while index < limit(head) {
      let word = passage.words[index]
      if word.kind == .openQuote { return quotedName(at: index) ?? index }
      if let name = names[index], word.preposition == nil, !word.hasConjunction {
        return adjectives(from: name.range.upperBound, head)
      }
      if passage.isGeneral(at: index) {
        index += 1
        continue
      }
      guard word.isPlain, word.isNominal, word.kind != .number else { return index }
      if word.isDefinite { return closed(behind: index + 1, head) }
      if word.isAdjectival && index == start { return adjectivePhrase(from: index, head) }
      guard word.classes.contains(.noun) || word.noun != nil || word.isUnknown else { return index }
      index += 1
    }
    return index
  }

  /// Indefinite adjectives: جماعة مسلحة.
  private func adjectivePhrase(from start: Int, _ head: Int) -> Int {
    var index = start
    while index < limit(head), passage.words[index].isPlain, passage.words[index].isAdjectival,
      !passage.words[index].isDefinite
    { index += 1 }
    return index
  }

  /// Behind the closing noun: adjectives, and in the names of offices a second noun joined by و
  /// (وزارة التربية والتعليم).
  private func closed(behind index: Int, _ head: Int) -> Int {
    let end = adjectives(from: index, head)
    guard end == index, end < limit(head), passage.words[head].noun?.isInstitution == true else {
      return end
    }
    let next = passage.words[end]
    guard next.hasConjunction, next.isDefinite, next.classes.contains(.noun),
      next.preposition == nil
    else { return end }
    return adjectives(from: end + 1, head)
  }

  private func quotedName(at index: Int) -> Int? {
    guard let quotation = passage.quotation(from: index), quotation.count <= 7 else { return nil }
    return quotation.upperBound
  }

  private func limit(_ head: Int) -> Int {
    min(passage.words.count, head + Self.longest)
  }
}
