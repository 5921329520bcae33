internal import ArabicText

extension ReportingTest {
  /// A word that is better known as a noun is a verb where no noun can stand: it opens its clause,
  /// or a particle of verbs comes before it.
  func isInVerbPlace(_ reading: VerbReading, at cue: Int) -> Bool {
    if isTitle(reading, at: cue) { return isTitleInVerbPlace(reading, at: cue) }
    if isAttribute(reading, at: cue) || isNoun(reading, at: cue) { return false }
    if passage.words[cue].particle == .preposition {
      if isBeforePreposition(reading.verb, at: cue) { return true }
      return (passage.words[cue].hasConjunction || feels(behind: cue))
        && (hasParty(behind: cue, of: reading.verb) || endsSubjectOfKana(at: cue))
    }
    guard passage.words[cue].isDoubtfulVerb, reading.form.isFinite else { return true }
    if passage.isInscribed(at: cue) { return true }
    if passage.sentence(of: cue).lowerBound == cue { return true }
    if takesClauseAtOnce(reading.verb, at: cue), passage.words[cue].hasConjunction { return true }
    if describesDocument(at: cue) { return true }
    let before = passage.words[cue - 1]
    if before.complementizer?.pronoun.isEmpty == true || closesStory(before: cue) { return true }
    switch before.particle {
    case .modal, .negation, .auxiliary, .relative, .connective, .aside: return true
    default:
      return before.isSeparator || before.kind == .openQuote || before.kind == .closeQuote
        || endsSubjectOfKana(at: cue) || followsSetting(reading.verb, at: cue)
    }
  }

  /// متهمة [الحكومة] بالفساد: what is a title as well has its object or preposition behind it.
  private func isTitleInVerbPlace(_ reading: VerbReading, at cue: Int) -> Bool {
    guard cue + 1 < passage.words.count else { return false }
    let (before, next) = (passage.words[cue - 1], passage.words[cue + 1])
    let hasObject =
      reading.verb.frames.contains(.object) && next.isPlain && (next.isDefinite || next.isNameStart)
    if before.kind == .comma {
      return reading.verb.governs(next) || next.isObjectPronoun || hasObject
    }
    // قاطعت الحركة الانتخابات متهمة الحكومة: without ال it describes no definite noun.
    return hasObject && next.particle == nil && before.isDefinite && before.isNominal
      && !passage.words[cue].isDefinite && !passage.words[cue].hasConjunction
  }

  /// وعبر عن قلقه: no preposition stands before the one that the verb of the same letters takes.
  private func isBeforePreposition(_ verb: ReportingVerb, at cue: Int) -> Bool {
    guard cue + 1 < passage.words.count else { return false }
    let next = passage.words[cue + 1]
    return next.particle == .preposition && next.isPlain && verb.governs(next) && feels(at: cue + 1)
  }

  /// تقرير [تحدث] فيه الوزير عن أن.
  private func describesDocument(at cue: Int) -> Bool {
    guard cue > 0, cue + 2 < passage.words.count, passage.words[cue].isPlain,
      passage.words[cue + 2].particle != .preposition
    else { return false }
    let before = passage.words[cue - 1]
    return passage.words[cue + 1].isTherein && (before.isNews || before.isOccasion)
      && !before.isDefinite
  }

  /// عند [وصف] الدواء، حسب [وصف] الطبيب: at once behind what tells when or by whom no verb can stand.
  private func isNoun(_ reading: VerbReading, at cue: Int) -> Bool {
    guard cue > 0, reading.form.isFinite, passage.words[cue].isPlain else { return false }
    let before = passage.words[cue - 1]
    if ["حسب", "بحسب", "وفق"].contains(where: before.folded.isSpelled) { return true }
    return before.particle == .preposition && !before.isPronominalPhrase
      && ["عند", "خلال", "اثناء", "لدي", "عقب", "اثر"].contains(where: before.full.isSpelled)
  }

  /// هذا وكتب: what was told is closed and more comes.
  private func closesStory(before cue: Int) -> Bool {
    passage.words[cue].hasConjunction && passage.words[cue - 1].full.isSpelled("هذا")
      && passage.sentence(of: cue).lowerBound == cue - 1
  }

  /// Whether a participle describes the noun before it: مناشير منددة بالقرار، غير مؤكدة.
  private func isAttribute(_ reading: VerbReading, at cue: Int) -> Bool {
    guard cue > 0, reading.form.tense == .participle, !passage.words[cue].hasConjunction else {
      return false
    }
    let before = passage.words[cue - 1]
    if before.full.isSpelled("غير") || before.full.begins(with: "ليس") { return true }
    // بعد مطالبة الوزير: behind a preposition it is the noun of the same letters.
    if reading.form.text.ends(in: "ة"), before.particle == .preposition { return true }
    // عشرين طالبا: who is counted.
    if before.kind == .number || before.usages.contains(.numeral) || before.isTens {
      return [.demand, .accuse].contains(reading.verb.stance)
    }
    if before.usages.contains(.remark), cue > 1, passage.words[cue - 2].stem.isSpelled("في") {
      return true
    }
    guard reading.form.text.ends(in: "ة"), before.kind == .word, before.isNominal,
      !before.isDefinite, !before.hasOwner, !before.isName, !before.isUnknown,
      before.noun?.isRole != true, cue + 1 < passage.words.count
    else { return false }
    let next = passage.words[cue + 1]
    // عقوبات مشددة على الغشاشين, not كلمة مشددة على أن.
    if next.particle == .preposition, cue + 2 < passage.words.count {
      return passage.words[cue + 2].complementizer == nil
    }
    return (next.preposition == "ب" || next.usages.contains(.matter)) && next.complementizer == nil
  }

  /// Whether a participle is a title as well: المشيرين، داعية. It is a cue behind a comma and before
  /// its preposition.
  private func isTitle(_ reading: VerbReading, at cue: Int) -> Bool {
    cue > 0 && reading.form.tense == .participle && passage.words[cue].noun?.kind == .title
      && !reading.form.text.ends(in: "ا")
  }

  /// وبين الوزير أن، وعبر الوزير عن: first in its clause, before a party and at once what it takes.
  private func hasParty(behind cue: Int, of verb: ReportingVerb) -> Bool {
    let sentence = passage.sentence(of: cue)
    let isFirst = cue == sentence.lowerBound || passage.words[cue - 1].kind == .comma
    return isFirst && precedesParty(cue, of: verb)
  }

  /// خلال السنوات الماضية [كشف] الفنان أن: what opens the sentence says only when or where.
  private func followsSetting(_ verb: ReportingVerb, at cue: Int) -> Bool {
    let before = passage.words[passage.sentence(of: cue).lowerBound..<cue]
    guard let first = before.first, first.particle == .preposition,
      first.usages.contains(.setting), before.count <= Self.longestParty, !verb.isWeak,
      before.dropFirst().allSatisfy({ $0.isNominal && !$0.hasConjunction })
    else { return false }
    return takesClauseAtOnce(verb, at: cue) || precedesParty(cue, of: verb)
  }

  private func precedesParty(_ cue: Int, of verb: ReportingVerb) -> Bool {
    let behind = passage.words[(cue + 1)...].prefix(Self.longestParty)
    if setsApart(behind, verb) { return true }
    guard let clause = behind.firstIndex(where: { opens($0, verb) }) else { return false }
    let party = passage.words[cue + 1..<clause]
    guard let head = party.first,
      head.noun?.isRole == true || head.noun?.actorKind != nil || head.isName || head.isUnknown
    else { return false }
    if party.contains(where: { $0.hasConjunction || $0.isSeparator }) { return false }
    // عبر الوزراء أقرب حلفاء البلاد عن قلقهم: who speaks is taken up in what is felt.
    return feels(at: clause) || !party.contains(where: \.isVerbal)
  }

  /// عن قلقه، عن عدم رضاه: who speaks is taken up in what is felt.
  private func feels(at preposition: Int) -> Bool {
    let behind = passage.words[(preposition + 1)...]
    guard let first = behind.first else { return false }
    return first.hasOwner
      || first.stem.isSpelled("عدم") && behind.dropFirst().first?.hasOwner == true
  }

  /// عبر الوزير، اليوم، عن قلقه: without a conjunction before it, what can be a preposition is a verb before
  /// what is felt.
  private func feels(behind cue: Int) -> Bool {
    let behind = passage.words[(cue + 1)...].prefix(Self.longestParty + Self.longestParty)
    let first = behind.firstIndex {
      $0.isVerbal || $0.stem.isSpelled("عن") || $0.kind == .openQuote || $0.complementizer != nil
    }
    return first.map { passage.words[$0].stem.isSpelled("عن") && feels(at: $0) } ?? false
  }

  /// وعبر الوزير، اليوم، عن: a party, and behind commas what the verb governs.
  private func setsApart(_ behind: ArraySlice<Word>, _ verb: ReportingVerb) -> Bool {
    guard !verb.isWeak, let comma = behind.firstIndex(where: { $0.kind == .comma }),
      let head = behind.first,
      head.noun?.isRole == true || head.noun?.actorKind != nil || head.isName || head.isUnknown
    else { return false }
    let rest = passage.words[(comma + 1)...].prefix(Self.longestParty + Self.longestParty)
    return rest.indices.dropFirst().contains { index in
      rest[index].stem.isSpelled("عن") && verb.governs(rest[index])
        && rest[index - 1].kind == .comma
    }
  }

  private func opens(_ word: Word, _ verb: ReportingVerb) -> Bool {
    word.complementizer != nil || !verb.isWeak && word.stem.isSpelled("عن") && verb.governs(word)
  }

  private static let longestParty = 12

  /// وكان رئيس الشركة حذر: the noun phrase behind كان waits for its verb.
  private func endsSubjectOfKana(at cue: Int) -> Bool {
    let before = passage.words[passage.sentence(of: cue).lowerBound..<cue]
    guard let auxiliary = before.last(where: { !$0.isNominal }) else { return false }
    return auxiliary.particle == .auxiliary
  }

  private func takesClauseAtOnce(_ verb: ReportingVerb, at cue: Int) -> Bool {
    let next = passage.words[(cue + 1)...].prefix(2)
    guard let first = next.first, let last = next.last else { return false }
    return first.complementizer != nil || verb.governs(first) && last.complementizer != nil
  }
}

extension Word {
  /// عشرين، ثلاثون.
  fileprivate var isTens: Bool {
    ["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"].contains {
      full.isSpelled($0 + "ين") || full.isSpelled($0 + "ون")
    }
  }
}
