internal import ArabicText

// Words that are written like a form of a reporting verb and say something else there.
extension ReportingTest {
  /// يعد، تعد are rather "is held to be" than "promises", but before ب.
  func isCounted(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.verb.stance == .promise, reading.form.tense == .imperfect,
      reading.pronoun.isEmpty, cue + 1 < passage.words.count
    else { return false }
    let next = passage.words[cue + 1]
    if next.preposition == "ب" || next.complementizer != nil { return false }
    return passage.words[cue].verbs.contains { $0.verb.stance == .believe }
  }

  /// أعدها الخبير، نصف السكان، خذ حذرك: a first person with its object, or that can be a noun, or what
  /// "you" is written on, speaks in a quotation alone.
  func isMisread(_ reading: VerbReading, at cue: Int) -> Bool {
    if comesTo(reading, at: cue) || tellsDegree(reading, at: cue) { return true }
    if meets(reading, at: cue) || isShortened(reading, at: cue) { return true }
    if isGovernedMasdar(reading, at: cue) || hasNoun(reading, at: cue) { return true }
    let isOfReader = ["ك", "كم"].contains(reading.pronoun)
    let isOfSpeaker =
      reading.form.person == .first
      && (!reading.pronoun.isEmpty || passage.words[cue].isDoubtfulVerb
        || passage.words[cue].isName)
    return (isOfSpeaker || isOfReader) && passage.quotation(around: cue) == nil
  }

  /// ينفي التهمة [نفيا] قاطعا: how strongly the verb before does it.
  private func tellsDegree(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.number == .dual, passage.words[cue].isPlain, reading.pronoun.isEmpty else {
      return false
    }
    let before = passage.words[passage.sentence(of: cue).lowerBound..<cue].suffix(
      Self.longestClause)
    return before.contains { word in
      word.verbs.contains { $0.form.isFinite && $0.verb == reading.verb }
    }
  }

  /// إثر [مطالبة] النقابة بالأجور، على خلفية [مطالبة] الحزب: where only a noun can stand the participle is one.
  private func isGovernedMasdar(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.tense == .participle, reading.form.text.ends(in: "ة"), cue > 1,
      passage.words[cue].nounCue != nil, passage.words[cue].isPlain,
      !passage.words[cue].isDefinite, cue + 1 < passage.words.count
    else { return false }
    let (before, next) = (passage.words[cue - 1], passage.words[cue + 1])
    let isConstruct =
      before.isNominal && before.isPlain && !before.isDefinite && !before.isAdjectival
      && !before.isName && passage.words[cue - 2].particle == .preposition
    return (before.particle == .preposition || before.usages.contains(.adjunct) || isConstruct)
      && next.isPlain && next.isNominal
  }

  /// غداء [أعقب] الصلاة: what looks like a first person is none outside of speech, before a noun.
  private func hasNoun(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.form.person == .first, reading.form.tense == .imperfect,
      reading.form.number == .singular, reading.verb.isWeak,
      passage.quotation(around: cue) == nil, cue + 1 < passage.words.count
    else { return false }
    let start = passage.sentence(of: cue).lowerBound
    return passage.words[cue + 1].isNominal
      && !passage.words[start..<cue].contains { $0.kind == .colon }
  }

  /// يبلغ سامي 31 عاما، تبلغ قيمتها مليونين: how much something comes to.
  private func comesTo(_ reading: VerbReading, at cue: Int) -> Bool {
    guard ["أَبْلَغَ", "بَلَّغَ"].contains(where: reading.verb.perfect.isSpelled),
      reading.form.tense == .imperfect
    else { return false }
    let behind = passage.words[cue + 1..<min(cue + 8, passage.words.count)]
    guard let next = behind.first else { return false }
    if next.hasOwner, next.isPlain, next.noun == nil, !next.isName, next.particle == nil {
      return true
    }
    return behind.prefix { $0.complementizer == nil && !$0.isSeparator }
      .contains { $0.kind == .number || $0.usages.contains(.numeral) }
  }

  private static let longestClause = 12

  /// تعرض لها السكان، تعرض للضرب: what somebody met with, not what he offered.
  func meets(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.verb.perfect.isSpelled("عَرَضَ"), cue + 1 < passage.words.count else {
      return false
    }
    let next = passage.words[cue + 1]
    return next.isToSomebody || next.preposition == "ل"
  }

  /// تبين [لاحقا] أن.
  func isLate(behind cue: Int) -> Bool {
    let behind = passage.words[(cue + 1)...].prefix(3)
    return behind.first { $0.particle != .aside && $0.particle != .time }?.complementizer != nil
  }

  /// نسخة أفد: the shortened imperfect of a hollow verb stands behind لم or ل alone, and a passive
  /// participle like موجود only tells how something is.
  func isShortened(_ reading: VerbReading, at cue: Int) -> Bool {
    if reading.form.tense == .participle {
      return reading.form.voice == .passive && reading.verb.isWeak
    }
    guard reading.form.tense == .imperfect, reading.verb.isHollow,
      reading.form.number == .singular || reading.form.person == .first
    else { return false }
    let middle = reading.form.text.unicodeScalars.dropLast().last
    if middle == "ا" || middle == "و" || middle == "ي" { return false }
    let isLed = cue > 0 && passage.words[cue - 1].particle == .negation
    return !isLed && passage.words[cue].preposition != "ل"
  }
}

extension ReportingVerb {
  /// Whether its second radical is weak: قال، أفاد.
  fileprivate var isHollow: Bool { perfect.unicodeScalars.suffix(3).first == "ا" }
}
