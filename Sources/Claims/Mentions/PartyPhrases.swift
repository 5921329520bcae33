internal import ArabicText

/// The parties in a stretch of words that the tagger takes for one.
struct PartyPhrases {
  /// Where it stands.
  let passage: Passage

  /// A source to where its first noun can govern no more: نفى [السكان] الاتهامات, اعتبر [محللون]
  /// القرار, كتب [أحدهم] على الجدار.
  func governed(in range: Range<Int>) -> Range<Int> {
    guard range.count > 1 else { return range }
    let (first, second) = (passage.words[range.lowerBound], passage.words[range.lowerBound + 1])
    if second.stem.isSpelled("علي"), second.particle == .preposition, !first.usages.contains(.tied)
    {
      return range.lowerBound..<range.lowerBound + 1
    }
    guard second.isPlain, second.isDefinite, second.kind == .word else { return range }
    let isClosed = first.isDefinite && first.noun?.isRole == true && second.isOnlyNoun
    return isClosed || first.isIndefinitePlural ? range.lowerBound..<range.lowerBound + 1 : range
  }

  /// The parties, each to where another noun begins that it cannot govern, and without what is said
  /// of them by an impersonal participle: الحكومة اليمنية [المعترف بها].
  func ranges(in whole: Range<Int>) -> [Range<Int>] {
    let range =
      whole.lowerBound..<(whole.dropFirst().first(where: isImpersonal) ?? whole.upperBound)
    let end = range.dropFirst().first { index in
      passage.words[index - 1].isDefinite && passage.words[index].isIndefiniteNoun
    }
    guard let end else { return parts(of: range) }
    let names = passage.words[end].noun?.actorKind != nil
    return parts(of: range.lowerBound..<end) + (names ? ranges(in: end..<range.upperBound) : [])
  }

  /// Whether a passive participle stays masculine singular, whatever it describes, because what it
  /// describes is the pronoun of the preposition behind it.
  private func isImpersonal(_ index: Int) -> Bool {
    guard index + 1 < passage.words.count else { return false }
    let (word, next) = (passage.words[index], passage.words[index + 1])
    return word.isPlain && word.isDefinite && !word.isNisba && word.stem.hasPrefix("م")
      && !["ه", "ي"].contains(where: word.stem.hasSuffix) && next.isPronominalPhrase
      && !next.folded.hasPrefix("ل")
  }

  /// Two where a definite noun and its adjectives cannot govern the definite noun behind them:
  /// اتهمت [الحكومة البريطانية] [الدولة الروسية].
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    guard let first = range.first, passage.words[first].isDefiniteNoun else { return [range] }
    let adjectives = range.dropFirst().prefix {
      !passage.words[$0].isHead && passage.words[$0].isDefinite
    }
    let end = first + 1 + adjectives.count
    guard end < range.upperBound, passage.words[end].isHead else { return [range] }
    return [first..<end] + parts(of: end..<range.upperBound)
  }
}

extension Word {
  /// Whether it is a plural with the ن that it loses before what it governs: محللون.
  fileprivate var isIndefinitePlural: Bool {
    !isDefinite && noun?.agreement.number == .plural && stem.ends(in: "ون")
  }

  /// Whether it is a noun and nothing that can describe one, be it a participle: المطلع.
  fileprivate var isOnlyNoun: Bool {
    classes == .noun && !isAdjectival && !isName && (noun == nil || noun?.isPlace == true)
      && !stem.hasPrefix("م")
  }

  fileprivate var isDefiniteNoun: Bool { isDefinite && noun != nil }

  /// Whether it is an indefinite noun that a definite one before it cannot have as its complement:
  /// أعلنت [وزارة الصحة] افتتاح.
  fileprivate var isIndefiniteNoun: Bool {
    kind == .word && isPlain && !isDefinite && particle == nil && classes.contains(.noun)
      && !isAdjectival && nameUnit?.isGiven != true && noun?.isRole != true
  }

  /// Whether it is a noun that names a body and nothing that can describe one: neither a nisba (السياسي)
  /// nor a participle (المعارضة).
  fileprivate var isHead: Bool {
    guard isPlain, isDefiniteNoun, !isAdjectival, case .head(let kind, _)? = noun?.kind else {
      return false
    }
    return kind != .person && !stem.hasPrefix("م")
      && !["ي", "يه", "ين", "ون", "ان"].contains(where: stem.hasSuffix)
  }
}
