internal import ArabicText

// What goes on behind a cue that stands within its clause: وشملت الجولة، بحسب الوزارة، [ثلاث مدن].
extension PrepositionalCue {
  /// What goes on behind a cue that stands in the middle of its clause: وأغلقت المدارس وفق شهود [أبوابها].
  func rest(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> [Range<Int>] {
    // على ما أورد مراسلنا نقلا عن الوزارة: another cue begins.
    guard end < sentence.upperBound, !extent.attributions.contains(end) else { return [] }
    let end = sourceEnd(end, of: before, in: sentence)
    if extent.attributions.contains(behindComma(end)) { return [] }
    let start = restStart(of: before, behind: end, in: sentence)
    return start.map { [extent.clause(from: $0, in: sentence)] } ?? []
  }

  /// Where what completes the source ends, and what tells when: القائمون [عليها]، بيان [عقب القمة].
  private func sourceEnd(_ end: Int, of before: Range<Int>, in sentence: Range<Int>) -> Int {
    let isCompleted = passage.words[end].isPronominalPhrase
    let end = isCompleted ? min(end + 1, sentence.upperBound - 1) : end
    return settingEnd(behind: end, of: before, in: sentence) ?? end
  }

  private func behindComma(_ index: Int) -> Int {
    passage.words[index].kind == .comma ? index + 1 : index
  }

  /// Where what goes on begins.
  private func restStart(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> Int? {
    if let last = before.last, passage.words[last].complementizer?.hasPreposition == false {
      let start = behindComma(end)
      return start < sentence.upperBound ? start : nil
    }
    if isParenthetic(behind: before.upperBound, end) {
      // – بحسب السلطات – التي رفضت: who the source is.
      return passage.words[end + 1].isRelativePronoun ? nil : end + 1
    }
    if endsWithVerb(before, end) { return end }
    if let start = predicate(of: before, behind: end, in: sentence)
      ?? copula(of: before, behind: end, in: sentence)
      ?? quotation(of: before, behind: end, in: sentence)
      ?? joinedClause(of: before, behind: end, in: sentence)
    {
      return start
    }
    guard before.count <= Self.longestOpening else { return nil }
    return continuation(behind: end, in: sentence)
      ?? completion(of: before, behind: end, in: sentence) ?? object(at: end)
  }

  /// Whether the verb of a clause stands at once before the cue, and what it takes behind it.
  private func endsWithVerb(_ before: Range<Int>, _ end: Int) -> Bool {
    guard let last = before.last, passage.words[last].isVerbal else { return false }
    return last + 1 == before.upperBound && last + 1 < end
      && passage.words[last + 1].kind != .comma
  }

  /// وأغلقت المدارس وفق شهود [أبوابها]: the noun that the clause still wants, at once behind the source.
  private func object(at end: Int) -> Int? {
    let next = passage.words[end]
    guard !describesSource(at: end), next.kind == .word, next.isNominal, next.isPlain,
      !next.isDefinite, !next.isName, passage.words[end - 1].kind == .word
    else { return nil }
    return end
  }

  /// Where what tells when or where the source is from ends, for a cue between commas: اتفق الطرفان، بحسب
  /// بيان [عقب القمة]، على.
  private func settingEnd(behind end: Int, of before: Range<Int>, in sentence: Range<Int>) -> Int? {
    let first = passage.words[end]
    guard passage.words[before.upperBound].kind == .comma,
      first.particle == .preposition && first.isPlain || first.particle == .time
    else { return nil }
    let words = passage.words[end..<sentence.upperBound].prefix(Self.longestOpening)
    guard let comma = words.firstIndex(where: { $0.kind == .comma }) else { return nil }
    return words[..<comma].contains { $0.isVerbal || $0.complementizer != nil } ? nil : comma
  }

  /// The verb of a clause behind a cue that stands between it and its subject: والاتفاق، حسب الصحيفة، [يقلص].
  private func predicate(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> Int? {
    guard before.count <= 2 * Self.longestOpening,
      !passage.words[before].contains(where: {
        $0.isVerbal || $0.particle == .auxiliary || $0.complementizer != nil
          || $0.kind == .openQuote
          || $0.particle == .connective || $0.isSeparator
      })
    else { return nil }
    let isApart = passage.words[end].kind == .comma
    let start = isApart ? end + 1 : end
    guard start + 1 < sentence.upperBound else { return nil }
    let word = passage.words[start]
    // وفق وثيقة حصلت عليها: what has no article is described.
    let describes =
      !isApart && !passage.words[end - 1].isDefinite
      && !names.contains { $0.range.upperBound == end }
    return word.isVerbal && word.isPlain && !word.isName && !describes
      && !word.usages.contains(.naming) && !extent.isComplementizer(start + 1) ? start : nil
  }

  /// The pronoun that parts what is said from what it is said of: وكان الهدف، كما تقول الصحيفة، [هو الربح].
  private func copula(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> Int? {
    let start = passage.words[end].kind == .comma ? end + 1 : end
    guard before.count <= 2 * Self.longestOpening, start + 1 < sentence.upperBound,
      ["هو", "هي"].contains(where: passage.words[start].folded.isSpelled),
      !passage.words[before].contains(where: { $0.isVerbal || $0.complementizer != nil })
    else { return nil }
    return start
  }

  /// أكد أن الجسر آمن، على حد تعبيره، [وأن] الطريق مفتوح: the second clause of the verb that the first has.
  private func joinedClause(
    of before: Range<Int>, behind comma: Int, in sentence: Range<Int>
  ) -> Int? {
    guard passage.words[comma].kind == .comma, comma + 2 < sentence.upperBound,
      let joined = passage.words[comma + 1].complementizer, joined.hasConjunction,
      passage.words[before].contains(where: {
        $0.complementizer?.hasLowHamza == joined.hasLowHamza
          && $0.complementizer?.hasPreposition == joined.hasPreposition
      })
    else { return nil }
    return comma + 1
  }

  /// Whether a cue stands between dashes: وتشمل القائمة - بحسب الوزارة - القمح.
  private func isParenthetic(behind before: Int, _ end: Int) -> Bool {
    before < end && passage.words[before].kind == .dash && passage.words[end].kind == .dash
      && end + 1 < passage.words.count
  }

  /// Where the clause goes on behind a cue between commas, with a preposition: وتنتشر النار، وفق شهود،
  /// [في الغابة].
  private func continuation(behind comma: Int, in sentence: Range<Int>) -> Int? {
    guard passage.words[comma].kind == .comma, comma + 2 < sentence.upperBound else { return nil }
    let (next, object) = (passage.words[comma + 1], passage.words[comma + 2])
    guard next.particle == .preposition, next.isPlain, !next.usages.contains(.remark),
      object.particle == .demonstrative
        || object.isNominal && !object.usages.contains(.remark) && !object.isOccasion,
      passage.words[comma - 1].kind == .word
    else { return nil }
    return comma + 1
  }

  /// Where the subject or object that the verb before the cue still wants stands behind its comma: وشملت
  /// الجولة، بحسب الوزارة، [ثلاث مدن]; not who the source is: بحسب سامي حداد، مدير المصنع.
  private func completion(of before: Range<Int>, behind comma: Int, in sentence: Range<Int>) -> Int?
  {
    guard passage.words[comma].kind == .comma, comma + 1 < sentence.upperBound,
      passage.words[before.upperBound].kind == .comma, let last = before.last
    else { return nil }
    let next = passage.words[comma + 1]
    guard next.kind == .number || next.kind == .word && next.isNominal, next.isPlain,
      next.noun?.isRole != true, !next.isName, !next.isUnknown, !next.isCueParticiple,
      next.usages.isDisjoint(with: [.tied, .turn, .adjunct, .reason])
    else { return nil }
    if passage.words[last].isVerbal { return comma + 1 }
    let isShort = before.count <= Self.shortClause && passage.words[before.lowerBound].isVerbal
    let isWhole = next.isDefinite || next.hasTanwinFath && !isShort
    return isWhole || passage.words[before].contains(where: \.isSeparator) ? nil : comma + 1
  }

  private static let shortClause = 4

  /// وتغلق البلدية السد، وفق ما قالت، [«لأنه قديم»]: words in marks behind the comma of a cue between commas.
  private func quotation(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> Int? {
    guard end + 1 < sentence.upperBound, passage.words[end].kind == .comma,
      passage.words[before.upperBound].kind == .comma,
      passage.words[end + 1].kind == .openQuote, passage.quotation(from: end + 1) != nil
    else { return nil }
    return end + 1
  }

  /// وثائق [اطلعت عليها الوكالة]: what has no article is described by the verb behind it.
  private func describesSource(at index: Int) -> Bool {
    let (word, before) = (passage.words[index], passage.words[index - 1])
    return word.isPlain && !before.isDefinite && before.isNominal && !before.hasOwner
      && (word.classes.contains(.verb) || word.verbs.contains { $0.form.isFinite })
  }

  private static let longestOpening = 6
}
