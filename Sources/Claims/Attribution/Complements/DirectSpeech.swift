internal import ArabicText

extension ComplementFinder {
  /// Direct speech that a colon or a quotation mark opens.
  func speech(
    of verb: ReportingVerb, at index: Int, cue: Int
  ) -> (Complement, Range<Int>)? {
    let word = passage.words[index]
    if word.kind == .colon, index + 1 < limit {
      if let quotation = passage.quotation(from: index + 1) {
        return (.quotation(quotation), cue + 1..<index)
      }
      return (.colon(start: index + 1), cue + 1..<index)
    }
    if word.kind == .openQuote, let quotation = passage.quotation(from: index),
      isSpeech(quotation, of: verb), !isName(quotation, cue),
      !isSubject(quotation, of: verb, cue), !isBeforeSpeech(quotation),
      index > cue + 1 || !opensClause(of: verb, at: quotation.upperBound),
      !isOfVerb(between: cue, index - 1, verb)
    {
      return (.quotation(quotation), cue + 1..<index)
    }
    return nil
  }

  /// نشر تقريرا [يشيد] بـ«كذا»: whether ب before the words is of another verb between.
  private func isOfVerb(between cue: Int, _ last: Int, _ verb: ReportingVerb) -> Bool {
    passage.words[last].isLoneLetter("ب") && !verb.frames.contains(.bi) && last > cue + 1
      && passage.words[cue + 1..<last].contains(where: \.isVerbal)
  }

  /// Whether a quotation belongs to a name (شبكة "العرب") or to a relative clause about the subject
  /// (التقرير، الذي سُمّي "كذا"، إلى أن).
  private func isName(_ quotation: Range<Int>, _ cue: Int) -> Bool {
    let isNamed =
      !says(quotation)
      && names.contains {
        $0.range.lowerBound < quotation.lowerBound && $0.range.contains(quotation.lowerBound + 1)
          || $0.fills(quotation) && passage.words[quotation.lowerBound - 1].isVerbal
      }
    if isCalled(quotation.lowerBound - 1, cue) { return true }
    let relative = passage.words[cue + 1..<quotation.lowerBound].lastIndex {
      $0.particle == .relative
    }
    guard let relative, !isNamed else { return isNamed }
    if quotation.count > 5 || passage.isClause(quotation),
      closesAside(before: quotation.lowerBound)
    {
      return false
    }
    let clause = passage.words[relative..<quotation.lowerBound]
    if clause.dropFirst().prefix(3).contains(where: { $0.usages.contains(.naming) }) { return true }
    return clause.indices.contains { index in
      passage.words[index].isVerbal
        && (quotation.count <= Passage.longestName + 1 || quotes(index, quotation.lowerBound))
    }
  }

  /// قالت ليلى التي فازت بالسباق، في آذار، «…»: behind a comma or a date nobody's name is said.
  private func closesAside(before mark: Int) -> Bool {
    let before = passage.words[mark - 1]
    return before.kind == .comma || [.time, .month, .year].contains(before.particle)
  }

  /// Whether the words up to a place say what somebody is called: تدعى «نسيم»، ما يعرف بـ«نسيم».
  private func isCalled(_ last: Int, _ cue: Int) -> Bool {
    guard last > cue else { return false }
    return passage.words[last].usages.contains(.naming)
      || last - 1 > cue && passage.callsByName(at: last - 1)
  }

  /// Whether a clause in quotation marks stands behind a definite noun and nothing behind it, so that it
  /// is speech and no name: قال الجيش «سنبني الجسر».
  private func says(_ quotation: Range<Int>) -> Bool {
    guard passage.words[quotation.lowerBound - 1].isDefinite, passage.isClause(quotation) else {
      return false
    }
    let end = passage.asidesEnd(from: quotation.upperBound, limit)
    return end >= limit || passage.words[end].isSeparator
  }

  /// Whether a verb takes words in quotation marks that open at a place; one of many meanings only
  /// at once.
  private func quotes(_ index: Int, _ mark: Int) -> Bool {
    passage.words[index].verbs.contains {
      $0.form.isFinite && $0.verb.isCore && $0.verb.frames.contains(.quote)
        && (!$0.verb.isWeak || index + 1 == mark)
    }
  }

  /// A quotation of a word or two without a verb is only a word quoted, of four behind a verb of
  /// many meanings.
  private func isSpeech(_ quotation: Range<Int>, of verb: ReportingVerb) -> Bool {
    let before = passage.words[quotation.lowerBound - 1]
    // A mark left open quotes all that follows: five words tell enough.
    let words = Array(passage.words[quotation].lazy.filter(\.isWord).prefix(5))
    if words.count > (verb.isWeak ? 4 : 2) { return true }
    if before.isCueParticiple && verb.isCore && words.count > 2 { return true }
    return before.kind == .colon || before.kind == .comma
      || words.count > 1 && passage.isClause(quotation)
  }

  /// Whether words in quotation marks between a verb and its content name who speaks, or whom the
  /// verb's preposition brings in: قالت «نسيم» إن، أتوقع من «نسيم» أن.
  private func isSubject(
    _ quotation: Range<Int>, of verb: ReportingVerb, _ cue: Int
  ) -> Bool {
    let before = quotation.lowerBound - 1
    guard passage.isName(quotation, limit) else { return false }
    let end = passage.asidesEnd(from: quotation.upperBound, limit)
    guard end < limit else { return false }
    // وهو رئيس "النسيم"، أن: what is said follows.
    if passage.words[end].kind == .comma, passage.words[before].isNominal {
      return opensClause(of: verb, at: end + 1)
    }
    let isNext =
      before == cue || before == cue + 1 && passage.words[before].particle == .preposition
    if passage.words[end].complementizer != nil {
      return (isNext || passage.words[before].isNominal) && opensClause(of: verb, at: end)
    }
    guard isNext, verb.governs(passage.words[end]), end + 1 < limit else { return false }
    return opensClause(of: verb, at: end + 1)
      || before == cue && !verb.frames.contains(.noun) && passage.words[end + 1].isNominal
  }

  private func opensClause(of verb: ReportingVerb, at index: Int) -> Bool {
    guard index < limit, let particle = passage.words[index].complementizer else { return false }
    return verb.takesClause(particle, behind: passage.words[index - 1])
  }

  /// على هامش دورة «كذا» التي يقيمها: whether a colon follows the name of what an indefinite noun before it says,
  /// past a clause that describes that.
  private func isEvent(_ quotation: Range<Int>) -> Bool {
    let before = passage.words[quotation.lowerBound - 1]
    guard before.isNominal, before.isPlain, !before.isDefinite, before.kind == .word,
      quotation.upperBound < limit, passage.words[quotation.upperBound].particle == .relative
    else { return false }
    let behind = passage.words[quotation.upperBound..<limit].prefix(Self.longestDescription)
    let end = behind.first { $0.isSeparator || $0.kind == .openQuote || $0.complementizer != nil }
    return end?.kind == .colon
  }

  private static let longestDescription = 16

  /// Whether a colon and the speech itself follow what is only a name: في برنامج «كذا» على القناة: «…».
  private func isBeforeSpeech(_ quotation: Range<Int>) -> Bool {
    guard quotation.count <= Passage.longestName + 2 else { return false }
    if isEvent(quotation) { return true }
    let behind = passage.words[quotation.upperBound..<max(quotation.upperBound, limit)].prefix(6)
    guard let colon = behind.firstIndex(where: { $0.kind == .colon }), colon + 1 < limit,
      passage.words[colon + 1].kind == .openQuote
    else { return false }
    return !behind[..<colon].contains { $0.isVerbal || $0.hasConjunction || $0.isSeparator }
  }
}

extension Passage {
  /// ما [يعرف] بـ«نسيم»، المعروف باسم «نسيم»: whether ب brings in the name that somebody is known by.
  func callsByName(at index: Int) -> Bool {
    index + 1 < words.count && words[index].usages.contains(.known)
      && words[index + 1].proclitic == "ب"
  }

  /// How many words a name in quotation marks has at most.
  static let longestName = 7

  /// Whether words in quotation marks can name somebody: few, without a verb or a clause.
  func isName(_ quotation: Range<Int>, _ limit: Int) -> Bool {
    quotation.count <= Self.longestName + 2 && quotation.upperBound < limit
      && !words[quotation].contains {
        $0.isVerbal || $0.isSeparator || $0.complementizer?.hasLowHamza != nil
      }
  }

  /// Where words end that only say when: الأربعاء، أيضا.
  func asidesEnd(from start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, words[index].kind == .number || words[index].isWhen { index += 1 }
    return index
  }
}

extension Word {
  fileprivate var isWhen: Bool { [.time, .aside, .month, .year].contains(particle) }
}
