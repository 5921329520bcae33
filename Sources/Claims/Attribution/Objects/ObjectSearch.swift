internal import ArabicText

/// Looks behind a verb and its subject for the noun phrase that the verb takes, past what only says
/// when, where and to whom: كشفت الشركة، الخميس، خلال مؤتمر في المدينة عن [منتج جديد].
struct ObjectSearch {
  /// Where the verb stands.
  let passage: Passage
  /// Finds who speaks.
  let subject: Subject
  /// The verb.
  let verb: ReportingVerb
  /// The first word that belongs to another sentence.
  let limit: Int

  private static let reach = 10

  /// Where the content begins; nil where something else than an adjunct stands before it.
  func start(from start: Int, behindSubject: Bool) -> Int? {
    let isAged = behindSubject && start < limit && passage.words[start].kind == .openBracket
    let comma = isAged ? bracketEnd(from: start) ?? start : start
    if behindSubject, let end = commaBehindTitle(at: comma), let begin = search(from: end, true) {
      return begin
    }
    return search(from: start, behindSubject)
  }

  private func search(from start: Int, _ behindSubject: Bool) -> Int? {
    var index = start
    var takesNoun = true
    for _ in 0..<Self.reach where index < limit {
      let isNext = behindSubject && index == start
      if isNext, let begin = behindDescription(at: index) { return begin }
      if isNext, let end = subjectEnd(at: index) {
        index = end
        continue
      }
      if let begin = content(at: index, behindSubject, takesNoun) { return begin }
      guard let next = adjunct(at: index, joins: isNext) else {
        return behindSubject ? behindApposition(from: start) : nil
      }
      takesNoun = takesNoun && !hidesObject(index)
      index = next
    }
    return nil
  }

  /// The content behind what commas set off about the subject.
  private func behindDescription(at index: Int) -> Int? {
    behindCommas(from: index) ?? behindInsertion(from: index)
  }

  /// Where more of the subject ends: an adjective, a title, a name, a clause that describes it.
  private func subjectEnd(at index: Int) -> Int? {
    if isAttribute(index) { return index + 1 }
    if let end = agedEnd(at: index) { return end }
    return titleEnd(at: index) ?? quotedName(at: index) ?? descriptionEnd(at: index)
  }

  /// Where the content begins that the verb takes at a place.
  func content(at index: Int, _ behindSubject: Bool, _ takesNoun: Bool) -> Int? {
    let word = passage.words[index]
    if word.isCircumstance || passage.opensTime(at: index) { return nil }
    if quotedCircumstance(at: index) != nil || onceMoreEnd(at: index) != nil { return nil }
    if isQuotedPhrase(at: index) { return index }
    if word.stem.isSpelled("من"), verb.stance == .believe, verb.frames.contains(.object) {
      return index
    }
    if isWhom(at: index) || opensWhat(at: index) { return index }
    if word.proclitic == "ب" {
      return verb.frames.contains(.bi) && !tellsWhere(at: index) ? index : nil
    }
    if word.proclitic == "ل" {
      return verb.frames.contains(.li) && !isMedium(at: index) ? index : nil
    }
    if verb.governs(word), !opensPlatform(at: index) {
      return index + 1 < limit ? index + 1 : nil
    }
    if word.particle == .preposition || verb.frames.isDisjoint(with: [.noun, .object]) {
      return nil
    }
    let mayBeNoun = takesNoun || behindSubject && (opensDeed(at: index) || opensPair(at: index))
    return mayBeNoun && isObject(at: index, behindSubject) ? index : nil
  }

  /// Whether a noun phrase begins that a verb takes without a preposition.
  private func isObject(at index: Int, _ behindSubject: Bool) -> Bool {
    let word = passage.words[index]
    let isPhrase =
      word.isNominal && !word.hasConjunction || word.particle == .demonstrative
      || verb.frames.contains(.object) && passage.distributes(at: index)
      || word.stem.isSpelled("ما") || word.kind == .openQuote
      || isNounLikeVerb(word, behindSubject || followsVerb(index))
      || isOwnedMasdar(at: index, behindSubject)
      || isReflexiveMasdar(at: index, behindSubject) || behindSubject && word.isOwnDeed
    return isPhrase && (!word.isCueParticiple || isMasdar(at: index))
  }

  /// The mark before a quoted phrase of the verb's preposition: هدد "بعواقب".
  private func isQuotedPhrase(at index: Int) -> Bool {
    guard passage.words[index].kind == .openQuote, index + 1 < limit else { return false }
    let first = passage.words[index + 1]
    return first.preposition == "ب" && verb.frames.contains(.bi) && !first.isCircumstance
  }

  /// The end of what stands between and says nothing of the content.
  private func adjunct(at index: Int, joins: Bool) -> Int? {
    switch passage.words[index].kind {
    case .comma, .number, .joiner: index + 1
    case .openBracket: bracketEnd(from: index)
    case .openQuote: quotedCircumstance(at: index)
    default:
      settingEnd(at: index) ?? occasionClauseEnd(at: index) ?? partyEnd(at: index, joins: joins)
    }
  }

  /// The end of what tells when, where and how.
  func settingEnd(at index: Int) -> Int? {
    let word = passage.words[index]
    if word.particle == .month { return dateEnd(from: index) }
    if passage.opensTime(at: index) { return min(index + 2, limit) }
    if [.time, .aside, .year].contains(word.particle) || word.isPronominalPhrase {
      return onceMoreEnd(at: index) ?? index + 1
    }
    if word.particle == .preposition {
      let next = behindPreposition(index)
      return dateEnd(from: next) ?? timeSpanEnd(from: next) ?? occasionEnd(from: next)
        ?? nameEnd(from: next) ?? ownEnd(from: next) ?? phraseEnd(from: next).map(qualifiedEnd)
    }
    if let end = onceMoreEnd(at: index) { return end }
    if word.isCircumstance, let end = mannerEnd(at: index) { return end }
    return word.proclitic != nil && word.complementizer == nil ? phraseEnd(from: index) : nil
  }

  /// The end of a party that the verb tells it to, or that و joins to the subject.
  private func partyEnd(at index: Int, joins: Bool) -> Int? {
    let word = passage.words[index]
    let isAddressed = verb.frames.contains(.to) && word.isNominal && word.isPlain
    if isAddressed, subject.names.hasActor(at: index) || isWarned(index) {
      return phraseEnd(from: index)
    }
    let isJoined =
      word.hasConjunction && word.isNominal
      && (word.isDefinite || word.noun != nil || subject.name(at: index) != nil
        || index + 1 < limit && passage.words[index + 1].isDefinite && word.classes.contains(.noun))
    return joins && (isAddressed || isJoined) ? phraseEnd(from: index) : nil
  }

  /// حذر المتحدث، سامي حداد، [السكان] من: a definite noun at once before the verb's preposition.
  private func isWarned(_ index: Int) -> Bool {
    guard passage.words[index].isDefinite, let end = phraseEnd(from: index), end < limit else {
      return false
    }
    return verb.governs(passage.words[end])
  }

  /// Behind a preposition that tells more than the occasion, a noun is no object any more.
  private func hidesObject(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.proclitic == "ل" || word.isCircumstance || word.isPronominalPhrase { return false }
    // نافيا بذلك الخبر: by this.
    if word.particle == .demonstrative { return false }
    guard word.particle == .preposition else { return word.proclitic != nil }
    let next = behindPreposition(index)
    return next < limit && !passage.words[next].isOccasion && !isDate(next)
      && !opensPlatform(at: index)
      && timeSpanEnd(from: next) == nil
      && !(word.stem.isSpelled("في") && isPlace(next)) && !isOfOccasion(index)
  }

  /// The end of words in marks that only say how: نفى "بشكل قاطع" تورطه.
  private func quotedCircumstance(at index: Int) -> Int? {
    guard let quotation = passage.quotation(from: index), quotation.count <= 5,
      quotation.upperBound < limit, passage.words[index + 1].isCircumstance
    else { return nil }
    return quotation.upperBound
  }

  func bracketEnd(from index: Int) -> Int? {
    let end = passage.words[index..<limit].prefix(8).firstIndex { $0.kind == .closeBracket }
    return end.map { $0 + 1 }
  }

  /// The end of the noun phrase that begins at a word.
  private func phraseEnd(from index: Int) -> Int? {
    guard index < limit, passage.words[index].isWord else { return nil }
    var end = min(subject.phrase(from: index).upperBound, limit)
    if let person = subject.names.person(at: end) { end = min(person.range.upperBound, limit) }
    while end < limit, passage.words[end - 1].isDefinite, passage.words[end].hasConjunction,
      passage.words[end].isDefinite, passage.words[end].isNominal
    { end = min(subject.phrase(from: end).upperBound, limit) }
    return end < limit && passage.words[end].isEmphasis ? end + 1 : end
  }
}

extension Word {
  /// The ب or ل before it, also where it stands by itself before a quotation mark: بـ"الخطأ".
  var proclitic: Unicode.Scalar? {
    preposition ?? (isLoneLetter("ب") ? "ب" : isLoneLetter("ل") ? "ل" : nil)
  }
}
