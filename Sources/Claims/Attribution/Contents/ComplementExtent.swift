internal import ArabicText

extension Passage {
  /// Whether behind a comma some of those are listed who stand before it: من بينها، بينهم.
  func listsMembers(behind comma: Int) -> Bool {
    guard comma + 2 < words.count else { return false }
    let (first, second) = (words[comma + 1], words[comma + 2])
    return first.isMembership || first.stem.isSpelled("من") && second.isMembership
  }

  /// Whether between this comma and the next only the name stands of whom is spoken: المديرة، هند سالم،.
  func names(behind comma: Int) -> Bool {
    let between = words[(comma + 1)...].prefix(Self.longestNamed).prefix { $0.kind == .word }
    guard let first = between.first, between.endIndex < words.count,
      words[between.endIndex].kind == .comma, first.isName || first.isUnknown
    else { return false }
    return between.allSatisfy { $0.isNominal && $0.isPlain && !$0.isDefinite }
  }

  /// Whether behind the comma that closes such a name the phrase goes on: المديرة، هند سالم، بعد عام.
  func closesName(at comma: Int) -> Bool {
    let before = words[..<comma].suffix(Self.longestNamed).lastIndex { $0.kind == .comma }
    guard let before, names(behind: before), comma + 1 < words.count else { return false }
    let next = words[comma + 1]
    return next.particle == .preposition && next.isPlain || next.preposition == "ب"
  }

  private static let longestNamed = 5
}

extension Word {
  /// Whether it is الذي or one of its forms, not مما, حيث.
  var isRelativePronoun: Bool { particle == .relative && stem.begins(with: "ال") }

  /// الذي، من، ما: what opens a relative clause.
  var opensRelative: Bool { particle == .relative || usages.contains(.freeRelative) }

  /// Whether some of those named before follow it: بينهم، وبينها.
  var isMembership: Bool { isPronominalPhrase && stem.begins(with: "بين") }
}

extension ContentExtent {
  /// How far what a noun governs reaches: a clause as any other, a noun phrase only to where the
  /// clause that the noun stands in goes on, at its verb, a mark, or what tells when and why.
  func complement(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    if passage.words[start].complementizer != nil { return clause(from: start, in: sentence) }
    let whole = phrase(from: start, in: sentence)
    let context = context(of: start)
    // إزاء ما يعتبره تقصيرا: what opens with a clause has its verb behind.
    var awaitsVerb = opensClause(passage.words[start])
    for index in whole.dropFirst() where passage.quotation(around: index) == context {
      if isCoordinated(behind: index, start) { continue }
      if endsComplement(at: index, awaitsVerb) { return start..<index }
      if opensClause(passage.words[index]) {
        awaitsVerb = true
      } else if isVerb(index) {
        awaitsVerb = false
      }
    }
    return whole
  }

  /// Whether something else than more of what a noun governs begins at a word.
  private func endsComplement(at index: Int, _ awaitsVerb: Bool) -> Bool {
    let word = passage.words[index]
    if word.full.isSpelled("اذا") { return false }
    if word.kind == .comma {
      if index + 1 < passage.words.count, passage.words[index + 1].isRelativePronoun,
        !describesName(before: index + 1)
      {
        return false
      }
      return !listsDeed(behind: index) && !passage.listsMembers(behind: index)
        && !isCondition(at: index + 1)
        && !passage.names(behind: index) && !passage.closesName(at: index)
    }
    if word.usages.contains(.adjunct), !word.isDefinite { return true }
    // إذا ثبتت التهم الموجهة إليه [فإن]: the clause answers.
    if word.complementizer != nil, word.folded.first == "ف" { return true }
    if word.complementizer?.hasPreposition == true || isAgent(at: index) { return true }
    if awaitsVerb { return false }
    // تصريحاته بشأن الخطة [هي] تكرار لما قاله: the clause that the noun stands in goes on.
    if ["هو", "هي"].contains(where: word.folded.isSpelled), !passage.words[index - 1].hasOwner {
      return true
    }
    let isTurned =
      word.particle == .connective && !word.usages.contains(.alternative) && !word.isMembership
    return isTurned || word.particle == .negation || isVerb(index) && !describes(index)
  }

  /// بتهمة السرقة، وتهريب المال، وإخفاء الأدلة: more of what somebody is charged with.
  private func listsDeed(behind comma: Int) -> Bool {
    guard comma + 2 < passage.words.count else { return false }
    let (word, next) = (passage.words[comma + 1], passage.words[comma + 2])
    return word.hasConjunction && word.preposition == nil && !word.isDefinite && !word.isVerbal
      && word.verbs.isEmpty && word.noun == nil && next.isNominal && next.isPlain
      && (word.stem.looksLikeCausativeMasdar || word.stem.looksLikeAugmentedMasdar)
  }

  /// بالعودة، وبإنهاء الحصار، أو بتوفير: more with the preposition that the noun governs by.
  private func isCoordinated(behind comma: Int, _ start: Int) -> Bool {
    guard passage.words[comma].kind == .comma, comma + 2 < passage.words.count,
      let letter = passage.words[start].preposition
    else { return false }
    let next = passage.words[comma + 1]
    if next.usages.contains(.alternative) { return passage.words[comma + 2].preposition == letter }
    return next.hasConjunction && next.preposition == letter && next.isNominal
  }

  /// من جانب, من قبل: by whom.
  private func isAgent(at index: Int) -> Bool {
    passage.words[index].stem.isSpelled("من") && index + 1 < passage.words.count
      && passage.words[index + 1].usages.contains(.agent)
  }

  /// الذي، أن، لمن، إذا: a clause with a verb of its own follows.
  private func opensClause(_ word: Word) -> Bool {
    word.full.isSpelled("اذا") || word.particle == .relative || word.complementizer != nil
      || word.usages.contains(.freeRelative) && !word.full.isSpelled("من")
  }

  private func isVerb(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.isVerbal && word.noun == nil && !word.isDefinite && !passage.isGoverned(at: index)
  }

  /// Whether a verb behind an indefinite noun describes it: مزاعم عن مؤامرة تستهدفه.
  private func describes(_ index: Int) -> Bool {
    let head = passage.words[..<index].last { $0.particle != .modal && $0.particle != .negation }
    guard let before = head else { return false }
    return before.isNominal && !before.isDefinite && before.noun == nil && !before.hasOwner
  }
}
