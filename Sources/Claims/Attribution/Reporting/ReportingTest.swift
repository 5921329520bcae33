internal import ArabicText

/// Tells whether a word that can be a form of a reporting verb is one, and reports.
struct ReportingTest {
  /// Where the word stands.
  let passage: Passage

  /// Whether it reports at all: not لم يؤكد, not يذكر أن.
  func reports(_ readings: [VerbReading], at cue: Int) -> Bool {
    !readings.contains { isBackground($0, at: cue) || isWished($0, at: cue) }
      && !isNegated(readings, cue)
      && !isNaming(cue) && !isLetting(cue) && !passage.words[cue].usages.contains(.quantity)
  }

  /// A maṣdar reports with its possessor written on it (قوله إن) or a clause at once.
  func admits(
    _ reading: VerbReading, _ complement: Complement, _ gap: Range<Int>, at cue: Int
  ) -> Bool {
    if case .quotation = complement, !quotes(reading, gap, at: cue) { return false }
    if case .colon = complement, reading.verb.isContaining { return false }
    if case .quotation = complement, isPassedOver(reading, gap, at: cue) { return false }
    if tellsOfOccasion(reading, at: cue) { return false }
    if saidElsewhere(reading, gap) || reading.verb.isInstruction { return false }
    return switch reading.form.tense {
    case .perfect, .imperfect:
      carries(reading)
        && (!reading.verb.isWeak || isClose(gap, reading.verb) && !isSaidBetween(gap, complement))
    case .participle:
      isNear(gap, reading) && !passage.words[cue].isDefinite && reading.pronoun.isEmpty
    case .masdar:
      !isOccasion(cue) && (gap.isEmpty || gap.count == 1 && !passage.words[cue].isDefinite)
        && (!reading.verb.isWeak || !reading.pronoun.isEmpty)
        && (cue == 0 || passage.words[cue - 1].particle != .modal && !followsWhat(cue))
    }
  }

  /// Whether a participle may have its complement behind a gap: at once or behind a word, an addressee
  /// (قائلا [لهم] إن) or the occasion; not لافتة كتب عليها.
  private func isNear(_ gap: Range<Int>, _ reading: VerbReading) -> Bool {
    guard let first = gap.first else { return true }
    if passage.isInscribed(at: first) { return false }
    let word = passage.words[first]
    // تتخذ من المدينة مقرا لها: the noun looks like a participle.
    if word.isPronominalPhrase {
      return word.isToSomebody && gap.count <= 2 && reading.verb.frames.contains(.quote)
        && reading.verb.stance != .acknowledge
    }
    return gap.count <= 2 || opensSetting(gap) && gap.count <= 10 || isQuotedRemark(gap)
  }

  /// مؤكدا «بلا اعتذار» أن: how somebody says it, in marks.
  private func isQuotedRemark(_ gap: Range<Int>) -> Bool {
    gap.count <= 6 && passage.quotation(from: gap.lowerBound) == gap
  }

  /// ما [كشفه] الوزير: behind ما with its pronoun it is the verb.
  private func followsWhat(_ cue: Int) -> Bool {
    passage.words[cue - 1].particle != .preposition && passage.words[cue - 1].full.isSpelled("ما")
  }

  /// في تصريحاتها، إن: on what occasion another verb says it.
  private func isOccasion(_ cue: Int) -> Bool {
    cue > 0 && passage.words[cue - 1].stem.isSpelled("في") && cue + 1 < passage.words.count
      && passage.words[cue + 1].kind == .comma
  }

  /// قائلا في مقابلة مع الصحيفة إن: only the occasion stands between.
  private func opensSetting(_ gap: Range<Int>) -> Bool {
    let word = passage.words[gap.lowerBound]
    return word.particle == .preposition && word.usages.contains(.setting)
  }

  /// Whether a verb can take words in quotation marks: a passive only behind a colon, جاء only in a
  /// document.
  private func quotes(_ reading: VerbReading, _ gap: Range<Int>, at cue: Int) -> Bool {
    if reading.verb.isContaining { return holdsWords(gap) }
    if passage.words[gap.upperBound].kind == .colon { return true }
    if reading.verb.frames.contains(.document) {
      return gap.contains { passage.words[$0].stem.isSpelled("في") } || isTakenUp(gap)
    }
    return reading.form.voice == .active || reading.form.tense != .imperfect
  }

  /// Whether a pronoun may be written on the verb before its clause: وصفه بأنه, not ما قاله.
  private func carries(_ reading: VerbReading) -> Bool {
    reading.pronoun.isEmpty || !reading.verb.frames.isDisjoint(with: [.object, .to])
  }

  /// A verb of many meanings reports where only its subject and the occasion stand before what it
  /// takes; جاء and ورد want the document.
  private func isClose(_ gap: Range<Int>, _ verb: ReportingVerb) -> Bool {
    guard var first = gap.first else { return true }
    // تقرير تحدث [فيه] الوزير عن أن.
    if gap.count > 1, passage.words[first].isTherein, verb.isCore { first += 1 }
    let word = passage.words[first]
    if verb.frames.contains(.document) {
      return word.stem.isSpelled("في") && gap.count < 12 || word.complementizer != nil
        || isTakenUp(gap)
    }
    if verb.frames.contains(.relay), gap.count <= 16 { return true }
    if word.kind == .number { return false }
    if word.particle == .preposition && !word.usages.contains(.setting) {
      // اتفقت مع لندن على أن: with whom.
      let isWith = word.stem.isSpelled("مع") && verb.frames.contains(.ala)
      return (isWith || tellsWhence(first)) && gap.count <= 12
    }
    return gap.count <= 30
  }

  /// من بيروت: where somebody speaks from.
  private func tellsWhence(_ index: Int) -> Bool {
    guard passage.words[index].stem.isSpelled("من"), index + 1 < passage.words.count else {
      return false
    }
    let place = passage.words[index + 1]
    return place.placeWords > 0 && place.particle == nil && place.classes.isEmpty && place.isPlain
  }

  private func isTakenUp(_ gap: Range<Int>) -> Bool {
    Subject(passage: passage, names: []).isTakenUp(in: gap)
  }

  /// لم يؤكد reports nothing; لم يستبعد that something may be.
  private func isNegated(_ readings: [VerbReading], _ cue: Int) -> Bool {
    let excludes = readings.contains {
      $0.verb.stance == .doubt && $0.verb.frames.contains(.subjunctive)
    }
    guard cue > 0 else { return false }
    let before = passage.words[cue - 1]
    // هل تعتقد أن: asked, not said.
    if ["هل", "اذا", "لو"].contains(where: before.full.isSpelled) { return true }
    // لا يعتقد أن: he believes that it is not so.
    if before.full.isSpelled("لا"),
      readings.contains(where: { [.believe, .expect].contains($0.verb.stance) && !$0.verb.isWeak }),
      passage.words[(cue + 1)...].prefix(1).contains(where: { $0.complementizer != nil })
    {
      return false
    }
    return !excludes && before.particle == .negation && before.usages.contains(.denial)
  }

  /// Behind أن the imperfect tells what shall be or may be (يجب أن تقول، نريد أن نعلن), but what was
  /// behind قبل أن; behind إن what may be (إن وجدت), not behind وإن (وإن أضاف أن).
  private func isWished(_ reading: VerbReading, at cue: Int) -> Bool {
    guard cue > 0, reading.form.isFinite, let particle = passage.words[cue - 1].complementizer,
      particle.pronoun.isEmpty, let isLow = particle.hasLowHamza
    else { return false }
    if isLow { return !particle.hasConjunction || reading.form.tense != .perfect }
    return reading.form.tense == .imperfect
      && (cue < 2 || !tellsWhen(at: cue - 2, reading, cue) && !performs(reading, at: cue))
  }

  /// أستطيع أن أؤكد أن: who can say it says it; not لا أستطيع أن أقول.
  private func performs(_ reading: VerbReading, at cue: Int) -> Bool {
    reading.form.person == .first && passage.words[cue - 2].usages.contains(.ability)
      && (cue < 3 || passage.words[cue - 3].particle != .negation)
  }

  /// قبل أن يعلن، بعد أن أعلن: what came to pass, where the perfect is written like أُعلن too.
  private func tellsWhen(at index: Int, _ reading: VerbReading, _ cue: Int) -> Bool {
    let word = passage.words[index]
    if word.stem.isSpelled("قبل") { return true }
    return word.usages.contains(.occasional) && reading.form.person == .first
      && passage.words[cue].verbs.contains { $0.form.tense == .perfect && $0.form.person == .third }
  }
}
