internal import ArabicText

/// What a thing only is held to be, nobody judging it: يعتبر من أشهر، التي اعتبرت مركزا.
extension VerbalCue {
  /// Whether يعتبر only says what a thing is, no party behind it judging another: الذي يعتبر من أشهر، not
  /// تعتبر الحكومة الاتفاق كارثة.
  func isCopular(_ begin: Int, _ start: Int, at cue: Int, _ subject: Subject) -> Bool {
    if passage.words[cue - (cue > 0 ? 1 : 0)].particle == .relative { return true }
    if start == cue + 1 {
      return !hasJudge(before: cue, subject) || !isJudged(begin, at: cue, subject)
    }
    guard isPredicate(begin) else { return false }
    guard subject.names.hasActor(at: cue + 1) else { return true }
    return !isJudged(begin, at: cue, subject)
  }

  /// المدينة التي اعتبرت مركزا، الذين يعتبرون مقربين: with nothing but what the head of its clause is held to be
  /// the verb is a passive.
  func isHeldSo(_ begin: Int, at cue: Int, _ subject: Subject) -> Bool {
    guard begin == cue + 1, cue > 0, passage.words[cue - 1].particle == .relative,
      passage.words[begin].isPlain, passage.words[begin].isNominal,
      passage.words[begin].kind == .word
    else { return false }
    return !isDefinite(begin..<subject.phrase(from: begin).upperBound)
  }

  /// Whether a party stands before a verb that can judge, or is written on إن: والاتحاد الأوروبي يعتبر، إنها
  /// تعتبر.
  private func hasJudge(before cue: Int, _ subject: Subject) -> Bool {
    names.contains { $0.actorKind != nil && $0.range.upperBound == cue }
      || passage.words[cue].verbs.contains {
        $0.isCopula && (subject.hasPronoun(before: cue, $0) || subject.leading(cue, $0) != nil)
      }
  }

  /// Whether behind a definite object what it is taken for follows: الاتفاق [ضروريا].
  private func isJudged(_ begin: Int, at cue: Int, _ subject: Subject) -> Bool {
    let end = subject.phrase(from: begin).upperBound
    guard end < passage.sentence(of: cue).upperBound, isDefinite(begin..<end) else { return false }
    let next = passage.words[end]
    return next.full.isSpelled("غير") || next.full.isSpelled("بمثابه")
      || next.isNominal && next.isPlain && !next.isDefinite && next.kind == .word
      || next.kind == .openQuote
  }

  /// الاتفاق، تنازلات روسيا، مداهمة مكتبه: by its article, its genitive or its owner.
  private func isDefinite(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last else { return false }
    // يعتبر نفسه بطلا.
    if passage.words[phrase.lowerBound].hasOwner, phrase.count == 1 { return true }
    return passage.words[phrase.lowerBound].isDefinite
      || phrase.count > 1
        && (passage.words[last].isDefinite || passage.words[last].hasOwner
          || names.contains { $0.range.upperBound == phrase.upperBound })
  }

  /// تعتبر القاعدة [الوحيدة]، يعد [أشهر]، [من]، [مرضا]: what a thing is held to be.
  private func isPredicate(_ begin: Int) -> Bool {
    let word = passage.words[begin]
    return word.isDefinite || word.stem.isSpelled("من") || word.usages.contains(.quantity)
      || word.bare.hasSuffix("ا")
  }
}

extension VerbReading {
  /// Whether it says what somebody or something is held to be.
  var isJudgment: Bool {
    pronoun.isEmpty && verb.stance == .believe && verb.frames.contains(.object) && form.isFinite
  }

  /// Whether it is rather يُعتبر، تُعدّ before a definite noun, written like the active: the singular
  /// of the imperfect.
  var isCopula: Bool {
    isJudgment && form.tense == .imperfect && form.number == .singular
  }
}
