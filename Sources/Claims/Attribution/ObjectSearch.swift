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
    var index = start
    var takesNoun = true
    for _ in 0..<Self.reach where index < limit {
      let isNext = index == start
      if behindSubject, isNext, isTitled(index), let begin = behindApposition(from: start, true) {
        return begin
      }
      if behindSubject, isNext, let begin = behindCommas(from: index) { return begin }
      if behindSubject, isNext, isAttribute(index) {
        index += 1
        continue
      }
      if behindSubject, isNext, let end = quotedName(at: index) {
        index = end
        continue
      }
      if behindSubject, isNext, let end = descriptionEnd(at: index) {
        index = end
        continue
      }
      if let begin = content(at: index, behindSubject, takesNoun) { return begin }
      guard let next = adjunct(at: index, joins: behindSubject && isNext) else {
        return behindSubject ? behindApposition(from: start, false) : nil
      }
      takesNoun = takesNoun && !hidesObject(index)
      index = next
    }
    return nil
  }

  /// Where the content begins that the verb takes at a place.
  func content(at index: Int, _ behindSubject: Bool, _ takesNoun: Bool) -> Int? {
    let word = passage.words[index]
    if word.isCircumstance || quotedCircumstance(at: index) != nil { return nil }
    if isQuotedPhrase(at: index) { return index }
    if word.stem == "من", verb.stance == .believe, verb.frames.contains(.object) { return index }
    if word.proclitic == "ب" { return verb.frames.contains(.bi) ? index : nil }
    if word.proclitic == "ل" { return verb.frames.contains(.li) ? index : nil }
    if verb.governs(word) { return index + 1 < limit ? index + 1 : nil }
    if word.particle == .preposition || verb.frames.isDisjoint(with: [.noun, .object]) {
      return nil
    }
    guard takesNoun else { return nil }
    let isPhrase =
      word.isNominal && !word.hasConjunction || word.particle == .demonstrative
      || word.stem == "ما" || word.kind == .openQuote
      || isNounLikeVerb(word, behindSubject) || isOwnedMasdar(at: index, behindSubject)
      || isReflexiveMasdar(at: index, behindSubject)
    return isPhrase && !word.isCueParticiple ? index : nil
  }

  /// The mark before a quoted phrase of the verb's preposition: هدد "بعواقب".
  private func isQuotedPhrase(at index: Int) -> Bool {
    guard passage.words[index].kind == .openQuote, index + 1 < limit else { return false }
    let first = passage.words[index + 1]
    return first.preposition == "ب" && verb.frames.contains(.bi) && !first.isCircumstance
  }

  /// The end of what stands between and says nothing of the content.
  private func adjunct(at index: Int, joins: Bool) -> Int? {
    let word = passage.words[index]
    switch word.kind {
    case .comma, .number, .joiner: return index + 1
    case .openBracket: return bracketEnd(from: index)
    case .openQuote: return quotedCircumstance(at: index)
    default: break
    }
    if [.time, .aside, .month, .year].contains(word.particle) || word.isPronominalPhrase {
      return index + 1
    }
    if word.particle == .preposition {
      let isTime = index + 1 < limit && [.month, .year].contains(passage.words[index + 1].particle)
      return isTime ? index + 2 : phraseEnd(from: index + 1)
    }
    if word.isCircumstance, word.usages.contains(.manner) { return index + 1 }
    if word.proclitic != nil, word.complementizer == nil { return phraseEnd(from: index) }
    let isAddressed = verb.frames.contains(.to) && word.isNominal && word.isPlain
    let isJoined =
      word.hasConjunction && word.isNominal
      && (word.isDefinite || word.noun != nil || subject.name(at: index) != nil)
    return joins && (isAddressed || isJoined) ? phraseEnd(from: index) : nil
  }

  /// Behind a preposition that tells more than the occasion, a noun is no object any more.
  private func hidesObject(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.proclitic == "ل" || word.isCircumstance || word.isPronominalPhrase { return false }
    guard word.particle == .preposition else { return word.proclitic != nil }
    return index + 1 < limit && !passage.words[index + 1].isOccasion && !isDate(index + 1)
      && !isPlace(index + 1)
  }

  /// في مايو، في عام: a preposition only tells when; not في منتصف, which has a complement of its own.
  private func isDate(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.kind == .number
      || [.time, .month, .year].contains(word.particle) && word.stem != "منتصف"
  }

  /// في القطاع، في باريس: a preposition only tells where.
  private func isPlace(_ index: Int) -> Bool {
    guard passage.words[index - 1].stem == "في" else { return false }
    if case .place = passage.words[index].noun?.kind, passage.words[index].isDefinite {
      return true
    }
    return subject.names.contains { $0.range.lowerBound == index && $0.actorKind == nil }
  }

  /// The end of words in marks that only say how: نفى "بشكل قاطع" تورطه.
  private func quotedCircumstance(at index: Int) -> Int? {
    guard let quotation = passage.quotation(from: index), quotation.count <= 5,
      quotation.upperBound < limit, passage.words[index + 1].isCircumstance
    else { return nil }
    return quotation.upperBound
  }

  private func bracketEnd(from index: Int) -> Int? {
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
