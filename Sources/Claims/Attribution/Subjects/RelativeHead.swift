internal import ArabicText

/// The noun phrase that a relative clause describes: المرأتان اللتان تقولان.
struct RelativeHead {
  /// Where the clause stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// The head of the relative clause whose verb stands at `cue`; nil if no relative pronoun does.
  func of(_ cue: Int) -> Range<Int>? {
    isResumed(behind: cue) ? nil : described(cue)
  }

  /// The same where a pronoun takes the head up behind the verb.
  func described(_ cue: Int) -> Range<Int>? {
    guard let pronoun = pronoun(before: cue), let end = end(before: cue) else { return nil }
    if passage.words[pronoun].relativeAgreement.number == .plural, let name = single(endingAt: end)
    {
      return many(before: name, endingAt: end)
    }
    return head(endingAt: end)
  }

  /// The name of one, which takes no plural: الذين never describes a city.
  private func single(endingAt end: Int) -> NameMatch? {
    names.first {
      $0.range.upperBound == end
        && ($0.actorKind == nil || $0.actorKind == .state || $0.actorKind == .person)
    }
  }

  /// The noun before such a name: [السكان] في بيروت الذين، [لاعبي] مصر الذين.
  private func many(before name: NameMatch, endingAt end: Int) -> Range<Int>? {
    let start = name.range.lowerBound
    guard start > 0 else { return nil }
    if passage.words[start - 1].particle == .preposition { return phrase(endingAt: start - 1) }
    return phrase(endingAt: passage.words[start].preposition == nil ? end : start)
  }

  /// The same where the head speaks: the pronoun shows what the verb does, and in the singular the
  /// head is a party: الوزير الذي قال, not الوقت الذي قالت، الأهداف التي قالت.
  func speaking(_ reading: VerbReading, at cue: Int) -> Range<Int>? {
    guard let single = of(cue), let pronoun = pronoun(before: cue) else { return nil }
    let shown = passage.words[pronoun].relativeAgreement
    let head = shown.number == .dual ? pair(endingIn: single) : single
    guard shown.fits(reading.agreement) else { return nil }
    return shown.number == .singular && !isParty(head) ? nil : head
  }

  /// سامي حداد وكريم نجار، اللذان: the two that a dual pronoun takes up.
  private func pair(endingIn head: Range<Int>) -> Range<Int> {
    guard passage.words[head.lowerBound].hasConjunction,
      let first = names.first(where: {
        $0.actorKind != nil && $0.range.upperBound == head.lowerBound
      })
    else { return head }
    return withOffice(first).lowerBound..<head.upperBound
  }

  private func isParty(_ head: Range<Int>) -> Bool {
    let noun = passage.words[head.lowerBound].noun
    return noun?.actorKind != nil || noun?.isRole == true
      || names.contains { $0.actorKind != nil && head.contains($0.range.lowerBound) }
  }

  private func head(endingAt end: Int) -> Range<Int>? {
    if let name = named(before: end) { return withOffice(name) }
    let name = names.filter { $0.range.upperBound == end && $0.actorKind != nil }
      .min { $0.range.lowerBound < $1.range.lowerBound }
    if let name { return holder(of: name) ?? withOffice(name) }
    return phrase(endingAt: end)
  }

  /// The noun phrase that ends at a place, whether a name or not.
  private func phrase(endingAt end: Int) -> Range<Int>? {
    if let phrase = nounPhrase(endingAt: end) { return phrase }
    let before = passage.words[..<end].lastIndex { !$0.isNominal || !$0.isPlain }
    let start = before.map { passage.words[$0].isNominal ? $0 : $0 + 1 } ?? 0
    return start < end ? start..<end : nil
  }

  /// [ليلى حداد]، عضوة المجلس عن الولاية، التي: the person of whom it is said between commas what she is.
  private func named(before end: Int) -> NameMatch? {
    guard end < passage.words.count, passage.words[end].kind == .comma else { return nil }
    let title = passage.words[max(0, end - Self.longestTitle)..<end]
    guard let comma = title.lastIndex(where: \.isSeparator), passage.words[comma].kind == .comma,
      comma + 1 < end,
      passage.words[comma + 1].noun?.isRole == true
        || passage.words[comma + 1].particle == .pronoun
          && passage.words[comma + 2].noun?.isRole == true
    else { return nil }
    return names.first {
      $0.actorKind == .person && $0.head == nil && $0.range.upperBound == comma
    }
  }

  private static let longestTitle = 14

  /// [سالم حداد مدير الشؤون القانونية في الشركة] الذي: who holds an office in the body that the pronoun stands behind.
  private func holder(of body: NameMatch) -> Range<Int>? {
    let place = body.range.lowerBound
    guard place > 1, body.actorKind != .person, passage.words[place - 1].stem.isSpelled("في"),
      passage.words[body.range.upperBound...].first(where: { $0.kind != .comma })?.stem
        .isSpelled("الذي") == true
    else { return nil }
    let person = names.last {
      $0.actorKind == .person && $0.head == nil && $0.range.upperBound < place
        && place - $0.range.upperBound <= Self.longestOffice
    }
    guard let person, passage.words[person.range.upperBound].noun?.isRole == true,
      passage.words[person.range.upperBound..<place - 1].allSatisfy({
        $0.isNominal && !$0.hasConjunction
      })
    else { return nil }
    return person.range.lowerBound..<body.range.upperBound
  }

  private static let longestOffice = 8

  /// A person's name with the office before it, a comma between them or not.
  private func withOffice(_ name: NameMatch) -> Range<Int> {
    guard name.actorKind == .person, name.head == nil else { return name.range }
    let office = passage.office(before: name.range.lowerBound) { $0.isHeldByOne }
    return (office.isEmpty ? name.range.lowerBound : office.lowerBound)..<name.range.upperBound
  }

  /// Whether a pronoun takes the head up behind the verb, so that it does not speak: في الوقت الذي
  /// شدد فيه الوزير.
  private func isResumed(behind cue: Int) -> Bool {
    cue + 1 < passage.words.count && passage.words[cue + 1].isPronominalPhrase
  }

  /// Where the head ends: before the relative pronoun and a comma.
  private func end(before cue: Int) -> Int? {
    guard let index = pronoun(before: cue), index > 0 else { return nil }
    let end = passage.words[index - 1].kind == .comma ? index - 1 : index
    guard end > 0, passage.words[end - 1].kind == .closeBracket else { return end }
    // What stands in brackets behind the head is not it: فلان (56 عاما) الذي ندد.
    return passage.words[..<end].suffix(8).lastIndex { $0.kind == .openBracket } ?? end
  }

  /// The relative pronoun before a verb and what makes its tense.
  private func pronoun(before cue: Int) -> Int? {
    let index = passage.words[..<cue].lastIndex {
      $0.particle != .modal && $0.particle != .auxiliary
    }
    guard let index, passage.words[index].particle == .relative,
      !["حيث", "مما", "ممن"].contains(where: passage.words[index].stem.isSpelled)
    else { return nil }
    return index
  }

  /// The longest phrase of a noun of the lexicon that ends at a place.
  private func nounPhrase(endingAt end: Int) -> Range<Int>? {
    let phrase = HeadPhrase(passage: passage, names: [:])
    let start = (max(0, end - 8)..<end).first { index in
      passage.words[index].noun != nil && phrase.end(from: index, behind: index + 1) >= end
    }
    return start.map { $0..<end }
  }
}

extension Word {
  /// What a relative pronoun shows of its head; التي takes things in the plural as well.
  fileprivate var relativeAgreement: Agreement {
    switch stem {
    case "الذي": Agreement(gender: .masculine, number: .singular)
    case "التي": Agreement(gender: .feminine, number: .singular)
    case "الذين": Agreement(gender: .masculine, number: .plural)
    case "اللذان", "اللذين", "اللتان", "اللتين": Agreement(number: .dual)
    default: Agreement()
    }
  }
}
