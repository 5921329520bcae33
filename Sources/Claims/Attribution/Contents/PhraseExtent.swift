internal import ArabicText

extension ContentExtent {
  /// A noun phrase as content also ends where another clause or a remark begins.
  func phrase(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    let whole = clause(from: start, in: sentence)
    let context = context(of: start)
    var isOpen = false
    for index in whole.dropFirst() where passage.quotation(around: index) == context {
      if turnsAside(at: index) || joinsVerb(at: index, before: whole.upperBound, isOpen)
        || !isOpen && (opensRemark(at: index) || isOfFeminineSpeaker(at: index))
        || isWhole(start..<index) || tellsDegree(at: index, from: start)
        || !isOpen && (tellsIn(at: index) || opensMainClause(at: index))
      {
        return start..<index
      }
      let word = passage.words[index]
      if word.particle == .relative || word.complementizer != nil || word.isVerbal { isOpen = true }
    }
    return whole
  }

  /// وقال مسؤول طالبا كتمان اسمه [إن]: no noun takes إن, so it is the verb's before the participle.
  private func opensMainClause(at index: Int) -> Bool {
    guard let cue, cue.form.tense == .participle,
      let particle = passage.words[index].complementizer, !particle.hasPreposition
    else { return false }
    return particle.hasLowHamza == true && !particle.hasConjunction
      && !passage.words[index - 1].usages.contains(.subordinate)
  }

  /// Whether the sentence turns to something else at a word: another clause, a headline's other half,
  /// what is said next.
  private func turnsAside(at index: Int) -> Bool {
    turnsAway(at: index) || passage.isMeanwhile(index) || endsHeadline(at: index)
      || opensSpeech(at: index)
      || passage.words[index].usages.contains(.exception) && isComplementizer(index + 1)
  }

  /// أعلن استقالته [في بيان]، [عبر تغريدة]: what it was announced in.
  private func tellsIn(at index: Int) -> Bool {
    guard cue?.verb.stance == .announce, index + 1 < passage.words.count,
      ["في", "عبر"].contains(where: passage.words[index].stem.isSpelled)
    else { return false }
    let next = passage.words[index + 1]
    return next.usages.contains(.statement) && next.isOccasion && next.isPlain && !next.isDefinite
  }

  /// نفى ذلك [بشدة]، نفى الخبر [نفيا] قاطعا: how the verb did it.
  private func tellsDegree(at index: Int, from start: Int) -> Bool {
    let word = passage.words[index]
    if index == start + 1, word.isCircumstance {
      return passage.words[start].particle == .demonstrative
    }
    guard let cue, word.isPlain, word.bare.hasSuffix("ا") else { return false }
    return word.verbs.contains { $0.form.tense == .masdar && $0.verb == cue.verb }
  }

  /// Whether a verb that و joins begins a clause beside the phrase, not within a clause that is open in it.
  private func joinsVerb(at index: Int, before end: Int, _ isOpen: Bool) -> Bool {
    let word = passage.words[index]
    if isOpen, passage.words[index - 1].kind != .closeQuote { return false }
    if word.hasConjunction, word.isVerbal, !word.isComparison { return true }
    // إلغاء الرحلة ولم تذكر السبب: what was not done is no more of it.
    if !isOpen, word.full.isSpelled("ولم") || word.hasConjunction && word.stem.isSpelled("لم"),
      index + 1 < end
    {
      return passage.words[index + 1].isVerbal
    }
    return !isOpen && word.folded.isSpelled("و") && index + 1 < end
      && passage.words[index + 1].isVerbal
  }

  /// Whether a phrase ends at the comma before it, by what stands behind or because it is quoted.
  private func isWhole(_ phrase: Range<Int>) -> Bool {
    let end = phrase.upperBound
    guard passage.words[end - 1].kind == .comma else { return false }
    return endsPhrase(at: end, phrase.lowerBound) && !passage.isRegarding(at: end)
      || isQuoted(phrase.dropLast())
  }

  /// Whether all of a phrase stands in one pair of marks.
  private func isQuoted(_ phrase: Range<Int>) -> Bool {
    passage.quotation(from: phrase.lowerBound)?.upperBound == phrase.upperBound
  }

  /// Whether a word behind a comma begins something else than more of a noun phrase: another clause,
  /// what tells when and why; not بينهم، وكذلك، وكأنه، إذا لم، أو، بعد عام.
  private func endsPhrase(at index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    if word.isRelativePronoun, word.isPlain { return describesName(before: index) }
    if word.usages.contains(.alternative), !word.stem.isSpelled("بل") { return false }
    if isParallel(at: index, start) || compares(at: index) { return false }
    if let particle = word.complementizer, !particle.hasConjunction, !particle.hasPreposition,
      particle.hasLowHamza == true
    {
      return true
    }
    if word.isPronominalPhrase || word.usages.contains(.more) || word.isComparison
      || isCondition(at: index)
    {
      return false
    }
    if word.particle == .relative || word.particle == .connective || takesUp(at: index) {
      return true
    }
    if word.hasConjunction, word.stem.isSpelled("ذلك") { return isRemark(word, at: index, index) }
    if word.hasConjunction {
      return word.isVerbal || word.particle != nil || isDoneBySomebody(at: index)
    }
    if word.stem.isSpelled("بعد"), !isComplementizer(index + 1) { return false }
    return word.usages.contains(.remark) || word.isVerbal && word.preposition == "ل"
  }

  /// ، ووجه الرئيس: what can be a verb is one before the role of who does it.
  private func isDoneBySomebody(at index: Int) -> Bool {
    let word = passage.words[index]
    guard word.preposition == nil, !word.isDefinite, index + 1 < passage.words.count,
      passage.words[index + 1].isPlain, passage.words[index + 1].noun?.isRole == true
    else { return false }
    return word.verbs.contains {
      $0.form.tense == .perfect && $0.form.voice == .active && $0.pronoun.isEmpty
    }
  }

  /// ، كما هو الحال في: a comparison, and no other clause.
  private func compares(at index: Int) -> Bool {
    passage.words[index].full.isSpelled("كما") && index + 1 < passage.words.count
      && ["هو", "هي"].contains(where: passage.words[index + 1].folded.isSpelled)
  }

  /// ، ما يزيد الغضب، ، الأمر الذي أثار: what came of an act like announcing, not what was affirmed or warned of.
  private func takesUp(at index: Int) -> Bool {
    guard index + 1 < passage.words.count, passage.words[index].isPlain, let cue,
      [.announce, .accuse, .demand, .promise, .criticise, .deny, .believe]
        .contains(cue.verb.stance)
    else { return false }
    let next = passage.words[index + 1]
    if passage.words[index].full.isSpelled("الامر") { return next.isRelativePronoun }
    return passage.words[index].full.isSpelled("ما") && next.isVerbal
  }

  /// Whether a relative clause behind a comma is rather the paper's word about somebody or some place whose
  /// name stands there, or about one man or thing.
  func describesName(before index: Int) -> Bool {
    guard index > 1, !passage.words[index].stem.isSpelled("الذي") else { return true }
    let word = passage.words[index - 2]
    if word.isDefinite, word.classes.contains(.noun) || word.noun != nil { return false }
    return word.kind != .word || word.isUnknown || word.isName || word.placeWords > 0
      || word.isNameStart || word.isListed
      || word.isNisba
  }

  /// Whether behind a comma a preposition is joined that stood in the phrase before: من السد، ومن الجسر.
  private func isParallel(at index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    guard word.hasConjunction, word.particle == .preposition, !isComplementizer(index + 2),
      passage.words[start..<index].contains(where: { $0.stem == word.stem && $0.isPlain })
    else { return false }
    let rest = passage.words[(index + 1)...].prefix(12).prefix { !$0.isSeparator }
    return !rest.contains { $0.isVerbal || $0.mayReport || $0.particle == .auxiliary }
  }
}
