internal import ArabicText

// What may open the content of a noun that attributes: اتهامات ب، أنباء عن، إعلان الوزير استقالته.
extension NominalContent {
  /// Where the content begins, if it opens at a word.
  func content(at index: Int, behind noun: Int, _ isOwned: Bool) -> Int? {
    // رد على الاتهامات [بالقول] إن: what is said to it.
    if passage.words[index].isBySaying { return nil }
    for link in cue.links + (isOwned ? cue.ownLinks : []) {
      if let start = start(of: link, at: index, behind: noun, isOwned) { return start }
    }
    return nil
  }

  /// تهم "بالتزوير": the mark stands before the preposition.
  private func opensQuotation(_ index: Int) -> Bool {
    cue.stance == .accuse && passage.words[index].kind == .openQuote && index + 1 < limit
  }

  /// طلب الوزير [تأجيل] الجلسة: what is asked for is a deed, and no more of who asks.
  private func mayBeAskedFor(_ word: Word) -> Bool {
    if word.kind == .openQuote { return true }
    return !word.isDefinite
      && (word.stem.looksLikeAugmentedMasdar || word.stem.looksLikeCausativeMasdar
        || word.usages.contains(.event))
  }

  /// اتهامات "بث الشائعات": the charge itself, not what somebody calls it.
  private func isQuotedCharge(_ index: Int) -> Bool {
    guard opensQuotation(index) else { return false }
    let word = passage.words[index + 1]
    return word.isNominal && word.isPlain && !word.isAdjectival
  }

  /// Whether a preposition written on a word, or on the first in quotation marks, is the noun's.
  private func isLed(by letter: Unicode.Scalar, at index: Int, behind noun: Int) -> Bool {
    let word = passage.words[index]
    // تهم متعلقة بكذا: the adjective governs it.
    if passage.words[index - 1].usages.contains(.regard) { return false }
    let isAbout = noun > 0 && passage.words[noun - 1].particle == .demonstrative
    let first = opensQuotation(index) ? passage.words[index + 1].preposition : word.proclitic
    // مطالبنا وبلا شك: another clause; اتهامات بحق المدير: whom they are against.
    return first == letter && word.complementizer == nil && !isAbout && !word.hasConjunction
      && !(cue.stance == .accuse && word.stem.isSpelled("حق"))
  }

  /// Whether a preposition before another word is the noun's.
  private func isLed(by preposition: String, at index: Int) -> Bool {
    let word = passage.words[index]
    guard word.particle == .preposition, word.stem == preposition, index + 1 < limit else {
      return false
    }
    // دعوات إلى الحكومة، إعلان عن المجلس: who is invited, and who issued it.
    let tellsWho = cue.stance == .demand || cue.stance == .announce
    return !tellsWho || !names.hasActor(at: index + 1)
  }

  /// Whether a word completes the noun before it: بتهمة القتل، تهمة «القتل», not التهم الموجهة، تهم متعلقة.
  private func completes(at index: Int, behind noun: Int) -> Bool {
    let (word, noun) = (passage.words[index], passage.words[noun])
    if noun.isDefinite || word.isEmphasis { return false }
    let isAttribute = word.isAdjectival && !word.classes.contains(.noun)
    if word.kind == .openQuote { return true }
    if isLoneAttribute(index) { return false }
    if noun.preposition == "ب" { return word.isNominal && !isAttribute }
    if word.usages.contains(.regard) { return false }
    return word.isNominal && word.isPlain && !word.isAdjectival && !word.stem.isSpelled("ذات")
  }

  /// بذريعة [مختلقة] تماما، مزاعم [واهية]: an adjective that nothing completes, known or not.
  private func isLoneAttribute(_ index: Int) -> Bool {
    let word = passage.words[index]
    guard word.isPlain, !word.isDefinite, word.bare.ends(in: "ة"),
      cue.stance == .doubt || word.isUnknown || word.isAdjectival
    else { return false }
    guard index + 1 < passage.words.count else { return true }
    let next = passage.words[index + 1]
    return !(next.kind == .word || next.kind == .foreign || next.kind == .openQuote)
      || next.bare.ends(in: "ا") || next.particle != nil
  }

  /// بالقول «…»، بالقول: «…».
  private func quotation(at index: Int, behind noun: Int) -> Int? {
    guard index == noun + 1, passage.words[noun].preposition == "ب" else { return nil }
    let start = passage.words[index].kind == .colon ? index + 1 : index
    return start < limit && passage.words[start].kind == .openQuote ? start : nil
  }

  private func start(
    of link: NounCue.Link, at index: Int, behind noun: Int, _ isOwned: Bool
  ) -> Int? {
    let word = passage.words[index]
    switch link {
    case .proclitic(let letter): return isLed(by: letter, at: index, behind: noun) ? index : nil
    case .word(let preposition): return isLed(by: preposition, at: index) ? index + 1 : nil
    case .clause:
      // في بيان سبق الإعلان إن: only a noun of saying takes إن.
      let isHere = word.complementizer?.hasLowHamza != true || [.say, .affirm].contains(cue.stance)
      return word.complementizer != nil && word.isPlain && isHere ? index : nil
    case .quote: return quotation(at: index, behind: noun)
    case .event:
      let isEvent = word.stem.looksLikeAugmentedMasdar || word.usages.contains(.event)
      // تهم التحريض: a charge is of a kind of deed, news of one deed.
      let isBound = !word.isDefinite || [.accuse, .doubt].contains(cue.stance)
      let isBare = word.isPlain && isBound && isEvent
      return index == noun + 1 && (isBare || isQuotedCharge(index)) ? index : nil
    case .direct:
      return index == noun + 1 && completes(at: index, behind: noun) ? index : nil
    case .object:
      let opens = word.isNominal && word.isPlain && !word.isAdjectival || word.kind == .openQuote
      return isOwned && opens && (cue.stance != .demand || mayBeAskedFor(word)) ? index : nil
    }
  }
}
