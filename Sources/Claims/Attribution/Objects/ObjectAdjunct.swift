internal import ArabicText

/// What only says when and how, between a verb and what it takes.
extension ObjectSearch {
  /// Where a date ends that begins with its month or year, or with a day: مارس/آذار 2031، 24 يونيو
  /// الماضي.
  func dateEnd(from index: Int) -> Int? {
    guard index < limit else { return nil }
    let first = passage.words[index]
    let isDay = first.kind == .number && index + 1 < limit && isMonth(index + 1)
    guard isDay || isMonth(index) || first.particle == .year else { return nil }
    var end = index + 1
    while end < limit, goesOnWithDate(end) { end += 1 }
    return end
  }

  private func isMonth(_ index: Int) -> Bool { passage.words[index].particle == .month }

  /// Whether a date goes on at a word: the other name of the month, the year, الماضي.
  private func goesOnWithDate(_ index: Int) -> Bool {
    let word = passage.words[index]
    if word.kind == .number || [.month, .year].contains(word.particle) { return true }
    if word.kind == .symbol || word.kind == .joiner {
      return index + 1 < limit && isMonth(index + 1)
    }
    return word.isDefinite && word.isPlain && word.isAdjectival && !word.isName
  }

  /// في مايو، في عام: a preposition only tells when; not في منتصف, which has a complement of its own.
  func isDate(_ index: Int) -> Bool {
    let word = passage.words[index]
    if index + 1 < limit, passage.words[index + 1].particle == .time { return true }
    return word.kind == .number
      || [.time, .month, .year].contains(word.particle) && !word.stem.isSpelled("منتصف")
  }

  /// في القطاع، في باريس: a preposition only tells where.
  func isPlace(_ index: Int) -> Bool {
    if case .place = passage.words[index].noun?.kind, passage.words[index].isDefinite {
      return true
    }
    return subject.names.contains { $0.range.lowerBound == index && $0.actorKind == nil }
  }

  /// قضت محكمة [بباريس] بسجنه: ب brings in where, for another brings in what the verb takes.
  func tellsWhere(at index: Int) -> Bool {
    let place = subject.names.first { $0.range.lowerBound == index && $0.actorKind == nil }
    guard let end = place?.range.upperBound, end < limit else { return false }
    return passage.words[end].preposition == "ب" && passage.words[end].isNominal
  }

  /// The word behind a preposition and the mark of a keyword: في #باريس.
  func behindPreposition(_ index: Int) -> Int {
    index + 1 < limit && passage.words[index + 1].kind == .joiner ? index + 2 : index + 1
  }

  /// Where an occasion ends with its adjectives: في بيان صحافي، في مقابلة سابقة.
  func occasionEnd(from index: Int) -> Int? {
    guard index < limit, passage.words[index].isOccasion, passage.words[index].kind == .word else {
      return nil
    }
    let first = passage.words[index]
    var end = index + 1
    while end < limit, qualifies(end, first) { end += 1 }
    return end < limit && (end > index + 1 || !first.isDefinite) && !opensGenitive(end, first)
      ? end : nil
  }

  /// Whether an adjective of an occasion stands at a word.
  private func qualifies(_ index: Int, _ head: Word) -> Bool {
    let word = passage.words[index]
    guard word.kind == .word, word.isPlain, word.isNominal,
      word.isDefinite == (head.isDefinite || head.hasOwner)
    else { return false }
    if word.isAdjectival { return true }
    return !word.hasOwner && ["ي", "ية", "يا"].contains { word.bare.ends(in: $0) }
  }

  /// Where the indefinite adjectives behind a noun phrase end: في ختام جلسة [مغلقة].
  func qualifiedEnd(_ end: Int) -> Int {
    guard end < limit, passage.words[end - 1].isNominal, !passage.words[end - 1].isDefinite,
      !passage.words[end - 1].hasOwner, passage.words[end].classes == .adjective
    else { return end }
    var end = end
    while end < limit, qualifies(end, passage.words[end - 1]) { end += 1 }
    return end
  }

  /// Whether the noun goes on with what completes it: في خطاب النصر.
  private func opensGenitive(_ index: Int, _ head: Word) -> Bool {
    let word = passage.words[index]
    return passage.words[index - 1].isOccasion && !head.isDefinite && !head.hasOwner
      && word.kind == .word
      && word.isPlain && word.isNominal
      && !((head.isNews || head.usages.contains(.statement)) && opensDeed(at: index))
  }

  /// Where a name in quotation marks ends behind a preposition: مع «نسيم».
  func nameEnd(from index: Int) -> Int? {
    guard index < limit, let name = passage.quotation(from: index), passage.isName(name, limit)
    else { return nil }
    return name.upperBound
  }

  /// في [بيانها] الشركة: a noun with its owner on it takes no other, only adjectives.
  func ownEnd(from index: Int) -> Int? {
    guard index + 1 < limit, passage.words[index].hasOwner, passage.words[index].isPlain,
      passage.words[index].isNominal, !passage.words[index].isName
    else { return nil }
    let next = passage.words[index + 1]
    return next.isDefinite && next.isPlain && !next.isAdjectival && next.kind == .word
      ? index + 1 : nil
  }

  /// انتقد [من] وصفهم: whom the verb behind it tells of.
  func isWhom(at index: Int) -> Bool {
    guard passage.words[index].folded.isSpelled("من"), index + 1 < limit,
      !verb.governs(passage.words[index]),
      !verb.frames.isDisjoint(with: [.noun, .object, .to])
    else { return false }
    return passage.words[index + 1].verbs.contains { $0.form.isFinite && !$0.pronoun.isEmpty }
  }

  /// ندد [بما] سماه تقصيرا: what the verb behind it tells of, as what the verb takes with ب.
  func opensWhat(at index: Int) -> Bool {
    passage.words[index].full.isSpelled("بما") && verb.frames.contains(.bi) && index + 1 < limit
      && passage.words[index + 1].isVerbal
  }

  /// Where a circumstance ends that has nothing but adjectives: بشدة، بشكل قاطع، بصورة غير مباشرة.
  func mannerEnd(at index: Int) -> Int? {
    var end = index + 1
    if passage.words[index].usages.contains(.manner) {
      while end < limit, isJoinedManner(end) { end += 1 }
      return end
    }
    let isShape = passage.words[index].stem.isSpelled("شكل")
    while end < limit, tellsManner(end) || isShape && end == index + 1 { end += 1 }
    return end > index + 1 ? min(end, limit) : nil
  }

  /// Where مرة أخرى ends.
  func onceMoreEnd(at index: Int) -> Int? {
    index + 1 < limit && passage.tellsOnceMore(at: index) ? index + 2 : nil
  }

  /// بقوة [ووضوح].
  private func isJoinedManner(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.hasConjunction && word.preposition == nil && word.usages.contains(.manner)
  }

  private func tellsManner(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.full.isSpelled("غير")
      || word.isPlain && !word.isDefinite && word.isAdjectival && word.kind == .word
  }

  /// أكد مواصلة العمل، أعلن موافقته: what can be a participle is the verb's noun before a noun in the genitive,
  /// or with its owner written on it.
  func isMasdar(at index: Int) -> Bool {
    let isOwned = passage.words[index].verbs.contains {
      $0.form.tense == .masdar && !$0.pronoun.isEmpty
    }
    if isOwned { return true }
    guard passage.words[index].bare.hasSuffix("ة"), index + 1 < limit else { return false }
    let next = passage.words[index + 1]
    return next.kind == .word && next.isNominal && next.isPlain && !next.isAdjectival
  }

  /// طالب أمام المجلس [الدول] بحصة: whom it concerns, with the verb's preposition behind it.
  func opensPair(at index: Int) -> Bool {
    guard verb.frames.contains(.object), passage.words[index].isPlain,
      passage.words[index].isDefinite || subject.isParty(index..<index + 1)
    else { return false }
    let end = subject.phrase(from: index).upperBound
    guard end < limit else { return false }
    return verb.governs(passage.words[end])
      || passage.words[end].proclitic == "ب" && verb.frames.contains(.bi)
  }

  /// في حديث [لقناة] النور: through whom somebody speaks.
  func isMedium(at index: Int) -> Bool {
    let word = passage.words[index]
    return !word.usages.isDisjoint(with: [.outlet, .audience]) || word.noun?.actorKind == .media
      || subject.names.contains { $0.range.lowerBound == index && $0.actorKind == .media }
  }

  /// على تويتر، على صفحته: where a post stands.
  func opensPlatform(at index: Int) -> Bool {
    index + 1 < limit && passage.words[index].stem.isSpelled("علي")
      && passage.words[index + 1].usages.contains(.platform)
  }

  /// في مقابلة مع الصحيفة: with whom an occasion was.
  func isOfOccasion(_ index: Int) -> Bool {
    passage.words[index].stem.isSpelled("مع") && index > 0
      && passage.words[..<index].suffix(3).contains(where: \.isOccasion)
  }
}
