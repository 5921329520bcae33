internal import ArabicText

extension Passage {
  /// Whether a verb without a pronoun before it tells when or by whom the occasion was that something
  /// is said on: في مقابلة مع الصحيفة [نشرت] الأحد، في خطاب [ألقاه] أمام النواب.
  func describesOccasion(at index: Int, behind cue: Int) -> Bool {
    guard index > cue + 2, words[index].isVerbal, words[index].isPlain, !opensContent(index),
      !words[index - 1].full.isSpelled("ما")
    else { return false }
    let before = words[cue + 1..<index].suffix(Self.longestOccasion)
    guard let noun = before.lastIndex(where: { $0.isOccasion && $0.isPlain && !$0.isDefinite }),
      words[noun - 1].particle == .preposition, words[noun].particle == nil,
      !words[noun].usages.contains(.remark), !isMeanwhile(noun - 1),
      quotation(around: noun) == quotation(around: index)
    else { return false }
    return !words[noun + 1..<index].contains { word in
      word.isVerbal || word.isSeparator || word.hasConjunction || word.complementizer != nil
        || word.particle == .relative
    }
  }

  /// تسجيل قال فيه إن: the words stand in what is described, and the verb says them.
  private func opensContent(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index + 1].isPronominalPhrase else { return false }
    let next = words[index + 2]
    return next.complementizer != nil || next.kind == .colon || next.kind == .openQuote
  }

  private static let longestOccasion = 12
}

extension ObjectSearch {
  /// Where such a clause ends with its subject: في بيان [نشرته الوكالة]، في مقابلة [أجرتها معه الصحيفة].
  func occasionClauseEnd(at index: Int) -> Int? {
    guard index > 0, index + 1 < limit,
      passage.describesOccasion(at: index, behind: max(index - Self.longestOccasion, 0))
    else { return nil }
    guard passage.words[index].hasOwner else {
      return passage.words[index + 1].particle == .time ? index + 2 : nil
    }
    let start = passage.words[index + 1].isPronominalPhrase ? index + 2 : index + 1
    guard let agent = subject.beforeObject(start..<limit), agent.lowerBound == start else {
      // في رسالة نشروها السبت.
      return start < limit && passage.words[start].particle == .time ? start + 1 : nil
    }
    var end = agent.upperBound
    while end < limit, passage.words[end].isDefinite, passage.words[end].isAdjectival { end += 1 }
    return end < limit && passage.words[end].isPronominalPhrase ? end + 1 : end
  }

  private static let longestOccasion = 12
}

extension ReportingTest {
  /// وقال في مقابلة [نشرت] الأحد إن: what only describes the occasion leaves the clause to the verb of
  /// saying before it.
  func tellsOfOccasion(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.verb.isWeak, reading.form.isFinite, reading.form.tense == .perfect else {
      return false
    }
    let start = max(passage.sentence(of: cue).lowerBound, cue - Self.longestClause)
    return (start..<cue).contains { index in
      passage.words[index].verbs.contains {
        $0.form.isFinite && $0.verb.isCore && $0.verb.frames.contains(.quote)
      } && passage.describesOccasion(at: cue, behind: index)
    }
  }

  private static let longestClause = 24
}
