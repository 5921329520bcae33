internal import ArabicText

/// Finds how far a noun phrase reaches that names who speaks.
///
/// It takes the head with its adjectives and iḍāfa, باسم and ب phrases, a coordinated name, and a
/// name set between commas behind a role; it ends before a verb, a clause, an adverb of time, a
/// relative pronoun, and the ل of an addressee.
struct SourcePhrase {
  /// Where the phrase is sought.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]
  /// The first word behind the region that it may take.
  let limit: Int

  private static let longest = 24

  /// The phrase that begins at a word; nil if none begins there.
  func range(from start: Int) -> Range<Int>? {
    var index = start
    let last = min(limit, start + Self.longest)
    while index < last, let next = step(index, start) { index = next }
    let range = passage.trimmed(start..<index)
    return range.isEmpty ? nil : range
  }

  /// The word behind what the phrase takes at `index`; nil where it ends.
  private func step(_ index: Int, _ start: Int) -> Int? {
    let word = passage.words[index]
    switch word.kind {
    case .comma: return apposition(behind: index, start)
    case .openQuote: return quotedName(at: index, start)
    case .openBracket: return bracketEnd(from: index, start)
    case .joiner: return index + 1
    case .stop: return passage.abbreviates(at: index) ? index + 1 : nil
    case .dash:
      let goesOn = index > start && passage.words[index - 1].kind == .foreign
      return goesOn || isInName(index) || passage.isHyphen(at: index) ? index + 1 : nil
    case .word, .number, .foreign: break
    default: return nil
    }
    let takes = index == start ? opens(word, at: index) : continues(word, at: index, start)
    return takes ? nameEnd(from: index) ?? index + 1 : nil
  }

  /// A name of the lexicon is taken whole.
  private func nameEnd(from index: Int) -> Int? {
    let name = names.first {
      $0.range.lowerBound == index
        && ($0.entry != nil || $0.actorKind == .person && $0.head == nil || isBody($0))
    }
    return name.map { min($0.range.upperBound, limit) }
  }

  /// Whether a body's name can be taken whole: الاتحادية العامة للصيادين, منظمة كتاب بلا حدود.
  private func isBody(_ name: NameMatch) -> Bool {
    guard let kind = name.actorKind, [.organisation, .government, .media].contains(kind),
      name.head?.standing != .source
    else { return false }
    return !passage.words[name.range].contains {
      $0.isVerbal || $0.isSeparator || $0.kind == .openQuote
        || $0.preposition == "ل" && $0.usages.contains(.outlet)
    }
  }

  func isInName(_ index: Int) -> Bool {
    names.contains { $0.range.lowerBound < index && $0.range.contains(index) }
  }

  /// Whether a phrase can begin with a word.
  private func opens(_ word: Word, at index: Int) -> Bool {
    if word.complementizer != nil || word.isCueParticiple || word.hasTanwinFath { return false }
    if word.isBareProclitic || tellsWhen(word, at: index) { return false }
    if isOwnSaying(word, at: index) || word.isButOfSpeaker { return false }
    if names.hasActor(at: index) { return true }
    switch word.particle {
    case nil: return !word.isVerbal || word.isPossessed || passage.isSurname(at: index)
    case .demonstrative: return true
    default: return false
    }
  }

  /// Whether a phrase can go on with a word.
  private func continues(_ word: Word, at index: Int, _ start: Int) -> Bool {
    if passage.isPartOfName(at: index) || passage.isHyphen(at: index - 1)
      || isHolder(at: index, start)
      || isSpokenFor(at: index)
      || passage.isSurname(at: index) || isNameBehindPreposition(index)
    {
      return true
    }
    if completesParticiple(at: index, start) { return true }
    if word.complementizer != nil || isCue(word, at: index) || word.hasTanwinFath { return false }
    if passesOn(word, at: index) || passage.opensTime(at: index) { return false }
    if tellsWhen(word, at: index) || tellsManner(word, behind: index) { return false }
    if passage.isGeneral(at: index) || isThen(at: index, start) || isInformed(at: index) {
      return true
    }
    if let particle = word.particle, particle != .demonstrative || word.preposition != "ب" {
      return goesThrough(particle, at: index, start)
    }
    if isOwned(word, at: index, start) || isRepeated(word, at: index, start) { return false }
    if isNews(word, behind: index) || word.isDefinite && word.usages.contains(.aged) {
      return false
    }
    if word.isVerbal && !word.isDefinite { return false }
    if isClosed(before: index, start) || isIndefinite(behind: index) { return false }
    if word.hasConjunction { return coordinates(index) || namesHolder(behind: index, start) }
    if word.isLoneLetter("ل"), index + 1 < limit, passage.words[index + 1].kind == .openQuote {
      return passage.words[start + 1..<index].allSatisfy {
        $0.isDefinite && $0.isPlain && $0.isNominal && passage.words[start].isDefinite
      }
    }
    if word.proclitic == "ل" { return belongs(index, start) }
    if word.preposition == "ب" {
      return !word.isOccasion && !word.isCircumstance && !isComplete(before: index, start)
    }
    return word.preposition != "ك"
  }

  /// Whether a preposition has completed what nobody is named by already: الأنباء الواردة من المدينة.
  private func isComplete(before index: Int, _ start: Int) -> Bool {
    (passage.words[start].isNews || passage.words[start].isOccasion)
      && passage.words[start..<index].contains { $0.particle == .preposition }
  }

  /// Whether a person's name stands behind the role, though its first word is also a verb: الطبيب أشرف.
  private func isHolder(at index: Int, _ start: Int) -> Bool {
    guard passage.words[index].isPlain, let name = names.person(at: index) else { return false }
    return passage.words[index - 1].noun?.isRole == true
      || passage.words[start].noun?.isRole == true && name.range.count > 1
        && passage.words[index - 1].isDefinite && !hasPerson(start..<index)
  }

  /// متحدث باسم [بي بي سي]، تقرير [بي بي سي]: a name may begin like a preposition.
  private func isSpokenFor(at index: Int) -> Bool {
    let before = passage.words[index - 1]
    return names.hasActor(at: index) && passage.words[index].preposition != "ل"
      && (before.stem.isSpelled("اسم") || before.isNews && !before.isDefinite)
  }

  /// المرشح [حينها] فلان: between a role and its name.
  private func isThen(at index: Int, _ start: Int) -> Bool {
    passage.words[index].particle == .aside && index + 1 < limit
      && passage.words[start].noun?.isRole == true && names.person(at: index + 1) != nil
  }

  /// شخص [مطلع] على القضية: not the beginning of a month.
  private func isInformed(at index: Int) -> Bool {
    let word = passage.words[index]
    guard word.particle == .time, word.usages.contains(.tied), index + 1 < limit else {
      return false
    }
    let next = passage.words[index + 1]
    return next.particle == .preposition || !next.isPlain
  }

  /// Whether a participle here is a cue (قائلا إن) and not an adjective (مصادر مطلعة).
  private func isCue(_ word: Word, at index: Int) -> Bool {
    guard word.isCueParticiple else { return false }
    let next = passage.words[(index + 1)...].prefix(2)
    guard let first = next.first, let second = next.last else { return true }
    if first.complementizer != nil || first.kind == .colon || first.kind == .openQuote {
      return true
    }
    return word.bare.hasSuffix("ا")
      || first.particle == .preposition && second.complementizer != nil
  }

  func startsName(_ index: Int) -> Bool {
    names.contains { $0.range.lowerBound == index }
  }

  /// و takes a second party where a name or a definite noun follows, and a second adjective: مصادر طبية
  /// [وأمنية].
  private func coordinates(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.isDefinite || word.isName || word.noun != nil || startsName(index)
      || joinsAdjective(at: index)
  }
}
